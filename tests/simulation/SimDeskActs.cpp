// What an operator does at a desk. Mostly as a window has it done, with the rules asked first; now
// and then by change sets that nobody but the server judges, as of a program that knows no rules.

#include "core/desk/DeskSync.h"
#include "core/desk/Wish.h"
#include "tests/simulation/SimDesk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

namespace {

constexpr std::size_t remembered = 40;
constexpr Millis longestThought = 20'000; ///< of somebody who looks at a card

/// What is changed of a booking, as somebody sees it at the desk.
enum class BookingAct : std::uint8_t { Move, Resize, Cancel, CheckIn, Edit };

BookingAct actFor(std::uint64_t eighth)
{
    return eighth < 3 ? BookingAct::Move
        : eighth == 3 ? BookingAct::Resize
        : eighth == 4 ? BookingAct::Cancel
        : eighth == 5 ? BookingAct::CheckIn
                      : BookingAct::Edit;
}

LabelCode labelOf(BookingAct act)
{
    switch (act) {
    case BookingAct::Move:
        return LabelCode::MoveBooking;
    case BookingAct::Resize:
        return LabelCode::ResizeBooking;
    case BookingAct::Cancel:
        return LabelCode::CancelBooking;
    case BookingAct::CheckIn:
        return LabelCode::CheckIn;
    case BookingAct::Edit:
        return LabelCode::EditBooking;
    }
    return LabelCode::EditBooking;
}

} // namespace

void SimDesk::act()
{
    if (m_desk == nullptr || !hasPower())
        return;
    EXPECT_TRUE(m_desk->setActor(m_world.club.person(below(4) == 0 ? "Mia" : "Sam")));
    m_desk->loadAhead();
    if (laysSeries && below(20) == 0)
        return layOrEditSeries();
    const std::uint64_t what = below(100);
    if (what < 34)
        book();
    else if (what < 74)
        changeBooking();
    else if (what < 80)
        changeCustomer();
    else if (what < 90)
        takeBack();
    else if (what < 92)
        block();
    else if (what < 98)
        decide();
    else if (what < 99)
        m_clock.skew = seconds(static_cast<std::int64_t>(below(400)) - 200); // that is tolerated
    else if (below(4) == 0)
        m_clock.skew = seconds(static_cast<std::int64_t>(below(7200)) - 3600); // a jump
    else if (m_number % 2 == 1)
        reset();
}

void SimDesk::note(ChangeSetId id)
{
    if (!id.isNull())
        m_committed.push_back(id);
}

void SimDesk::noteBooking(BookingId id)
{
    if (std::find(m_bookings.begin(), m_bookings.end(), id) != m_bookings.end())
        return;
    m_bookings.push_back(id);
    if (m_bookings.size() > remembered)
        m_bookings.pop_front();
}

void SimDesk::noteCustomer(CustomerId id)
{
    m_customers.push_back(id);
    if (m_customers.size() > remembered)
        m_customers.pop_front();
}

/// At once in memory; what memory lacks is looked at first.
Outcome SimDesk::propose(const Proposal &wanted, const CommitOptions &options)
{
    m_desk->show(wanted.after.location, dayAround(wanted.after.slot.span.start()));
    std::ignore = m_desk->customer(wanted.after.customer);
    Outcome outcome = m_desk->commit(wanted, options);
    const bool lacks
        = !outcome && outcome.error().error && outcome.error().error->code == ErrorCode::NotLoaded;
    return lacks && settle() ? m_desk->commit(wanted, options) : outcome;
}

void SimDesk::goRound(LabelCode label, std::vector<EntityChange> changes)
{
    ChangeSet set = m_desk->blankChangeSet({label, {"A. Haddad"}});
    set.changes = std::move(changes);
    m_desk->commitBulk(std::move(set), [](const Outcome &) {});
}

void SimDesk::book()
{
    const BayId bay = m_world.club.bay(below(m_world.club.bayCount()));
    const auto from = static_cast<int>((m_clock.now() - SyncClub::noon()).count() / 1800) * 30;
    const Span span = SyncClub::span(from + 30 * static_cast<int>(1 + below(50)),
                                     30 * static_cast<int>(2 + below(3)));
    Proposal wanted;
    wanted.after = m_desk->draftBooking(m_world.club.placeOf(bay), Slot::of({bay}, span));
    const std::uint64_t who = below(4);
    if (who == 0) {
        wanted.newCustomer.emplace();
        wanted.newCustomer->name = "Guest " + std::to_string(below(1000));
        wanted.newCustomer->tier = "frequent";
    } else if (who == 1 && !m_customers.empty()) {
        wanted.after.customer = m_customers[below(m_customers.size())];
    } else {
        wanted.after.guestName = "A. Haddad";
    }
    if (asksNoRules || below(6) == 0)
        return bookRound(std::move(wanted));
    const Outcome made = propose(wanted);
    const BookingView *view = made ? m_desk->booking(BookingId{made->entity}) : nullptr;
    if (view != nullptr && who == 0)
        noteCustomer(view->booking.customer);
}

/// By a program that knows no rules.
void SimDesk::bookRound(Proposal wanted)
{
    Booking &booking = wanted.after;
    if (below(5) == 0)
        booking.slot.span = Span(booking.slot.span.start(), minutes(45)); // against the rules
    std::vector<EntityChange> changes;
    if (wanted.newCustomer) {
        Customer &made = *wanted.newCustomer;
        made.id = CustomerId{makeUuidV7(toUnix(m_clock.now()) * 1000, m_random)};
        booking.customer = made.id;
        changes.push_back(creation({EntityKind::Customer, made.id.value}, toRecord(made)));
        noteCustomer(made.id);
    }
    changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    goRound(LabelCode::CreateBooking, std::move(changes));
}

void SimDesk::changeBooking()
{
    if (m_bookings.empty())
        return;
    const BookingId id = m_bookings[below(m_bookings.size())];
    if (m_desk->booking(id) == nullptr) {
        m_desk->fetch({EntityKind::Booking, id.value}, [](const Status &) {});
        if (!settle())
            return;
    }
    if (const BookingView *view = m_desk->booking(id))
        changeBy(Booking(view->booking), below(8), asksNoRules || below(4) == 0);
}

void SimDesk::changeBy(const Booking &before, std::uint64_t what, bool goesRound)
{
    const BookingAct act = actFor(what);
    Booking after = before;
    const auto steps = static_cast<std::int64_t>(below(9)) - 4;
    switch (act) {
    case BookingAct::Move:
        after.slot.span = after.slot.span.movedBy(minutes(30 * steps));
        if (below(2) == 0) {
            const BayId bay = m_world.club.bay(below(m_world.club.bayCount()));
            after.slot.bays = {bay};
            after.location = m_world.club.placeOf(bay);
        }
        after.reschedules += goesRound && steps != 0 ? 1 : 0;
        break;
    case BookingAct::Resize:
        after.slot.span = Span(after.slot.span.start(), after.slot.span.length() + minutes(30));
        break;
    case BookingAct::Cancel:
        after.state = BookingState::Cancelled;
        after.reason = "ill";
        break;
    case BookingAct::CheckIn:
        after.state = before.state == BookingState::CheckedIn ? BookingState::Completed
                                                              : BookingState::CheckedIn;
        break;
    case BookingAct::Edit:
        if (below(2) == 0)
            after.notes = "note " + std::to_string(below(100));
        else
            after.flags ^= static_cast<std::int64_t>(1U << below(4));
        break;
    }
    if (!goesRound) {
        Proposal wanted;
        wanted.before = before;
        wanted.after = std::move(after);
        std::ignore = propose(wanted);
        return;
    }
    EntityChange change
        = difference({EntityKind::Booking, before.id.value}, toRecord(before), toRecord(after));
    if (!change.fields.empty())
        goRound(labelOf(act), {std::move(change)});
}

void SimDesk::changeCustomer()
{
    if (m_customers.empty())
        return;
    const CustomerId id = m_customers[below(m_customers.size())];
    const CustomerFacts *facts = m_desk->customer(id);
    if (facts == nullptr)
        facts = settle() ? m_desk->customer(id) : nullptr;
    if (facts == nullptr)
        return;
    const Customer before = facts->customer;
    Customer after = before;
    if (below(2) == 0)
        after.phones = {"902-555-0" + std::to_string(100 + below(900))};
    else
        after.notes = "note " + std::to_string(below(100));
    std::ignore = m_desk->editCustomer(before, after);
}

void SimDesk::takeBack()
{
    if (m_committed.empty())
        return;
    const std::size_t back = below(std::min<std::uint64_t>(m_committed.size(), 6));
    const ChangeSetId which = m_committed[m_committed.size() - 1 - back];
    if (below(3) == 0)
        m_desk->redo(which, [](const Outcome &) {});
    else
        m_desk->undo(which, [](const Outcome &) {});
}

void SimDesk::block()
{
    EXPECT_TRUE(m_desk->setActor(m_world.club.person("Mia")));
    const BayId bay = m_world.club.bay(below(m_world.club.bayCount()));
    Block made;
    made.location = m_world.club.placeOf(bay);
    made.slot = Slot::of(
        {bay}, Span(m_clock.now() + minutes(30 * static_cast<long>(below(40))), hours(1)));
    made.kind = "cleaning";
    std::ignore = m_desk->createBlock(made);
}

/// A person looks at the first card: takes another bay, asks again, or leaves it.
void SimDesk::decide()
{
    DeskSync(*m_desk).conflicts(true, [this](const Result<std::vector<Conflict>> &open) {
        if (open && !open->empty())
            later(longestThought, [this, card = open->front()] { decideOn(card); });
    });
}

void SimDesk::decideOn(const Conflict &card)
{
    if (!hasPower())
        return;
    auto wanted = wishOf(card.set, nullptr);
    if (wanted && !asksNoRules && below(3) != 0) {
        const BayId bay = m_world.club.bay(below(m_world.club.bayCount()));
        wanted->after.slot.bays = {bay};
        wanted->after.location = m_world.club.placeOf(bay);
        CommitOptions again;
        again.again = card.set.id;
        std::ignore = propose(*wanted, again);
    } else if (below(4) == 0) {
        DeskSync(*m_desk).askAgain(card.set, [](const Outcome &) {});
    } else {
        DeskSync(*m_desk).giveUp(card.set.id, "it is late", [](const Status &) {});
    }
}

/// Everything is taken anew, while other things are on their way.
void SimDesk::reset()
{
    ++resets;
    DeskSync(*m_desk).takeAnew([this](const Status &anew) {
        EXPECT_TRUE(anew.has_value() || !hasPower()) << (anew ? "" : said(anew.error()));
        if (anew && m_loop != nullptr)
            m_loop->tryNow();
    });
}

} // namespace bayboard::test
