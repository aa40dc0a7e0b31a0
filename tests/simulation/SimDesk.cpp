#include "tests/simulation/SimDesk.h"

#include "tests/simulation/SimServer.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

constexpr Millis answerPatience = 5'000;
constexpr Millis feedPatience = 660'000; // longer than the server holds a question
constexpr std::size_t remembered = 40;

} // namespace

SimDesk::SimDesk(const SyncClub &club,
                 std::filesystem::path path,
                 std::size_t number,
                 std::uint64_t seed,
                 Timeline &timeline,
                 Network &network,
                 SimServer &server)
    : m_club(club)
    , m_desk(club, std::move(path), number, seed)
    , m_number(number)
    , m_line(number)
    , m_timeline(timeline)
    , m_network(network)
    , m_server(&server)
{
    EXPECT_TRUE(m_desk.following().begin(server.server().epoch()));
}

SimDesk::SimDesk(const SimDesk &twin,
                 std::filesystem::path path,
                 std::size_t line,
                 std::uint64_t seed)
    : hasTwin(true)
    , usesTokens(twin.usesTokens)
    , m_club(twin.m_club)
    , m_desk(twin.m_club, std::move(path), twin.m_number, seed)
    , m_number(twin.m_number)
    , m_line(line)
    , m_timeline(twin.m_timeline)
    , m_network(twin.m_network)
    , m_server(twin.m_server)
    , m_token(twin.m_token)
{ }

void SimDesk::setClock()
{
    m_desk.now = m_server->now() + m_skew;
}

void SimDesk::act()
{
    setClock();
    m_desk.actor = m_club.person(below(4) == 0 ? "Mia" : "Sam");
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
        m_skew = seconds(static_cast<std::int64_t>(below(400)) - 200); // within what is tolerated
    else if (below(4) == 0)
        m_skew = seconds(static_cast<std::int64_t>(below(7200)) - 3600); // a jump
    else if (m_number % 2 == 1)
        reset();
    look();
}

void SimDesk::note(ChangeSetId id)
{
    if (!id.isNull())
        m_committed.push_back(id);
}

void SimDesk::noteBooking(BookingId id)
{
    m_bookings.push_back(id);
    if (m_bookings.size() > remembered)
        m_bookings.pop_front();
}

void SimDesk::book()
{
    const auto from = static_cast<int>((m_desk.now - SyncClub::noon()).count() / 1800) * 30;
    Booking booking = m_desk.draft(below(m_club.bayCount()),
                                   from + 30 * static_cast<int>(1 + below(50)),
                                   30 * static_cast<int>(2 + below(3)));
    if (below(30) == 0)
        booking.slot.span = Span(booking.slot.span.start(), minutes(45)); // against the rules
    std::optional<Customer> made;
    const std::uint64_t who = below(4);
    if (who == 0) {
        made = m_desk.person("Guest " + std::to_string(below(1000)));
        made->tier = "frequent";
        booking.customer = made->id;
        booking.guestName.clear();
    } else if (who == 1 && !m_customers.empty()) {
        booking.customer = m_customers[below(m_customers.size())];
        booking.guestName.clear();
    }
    const ChangeSetId id = m_desk.create(booking, made);
    note(id);
    if (id.isNull())
        return;
    noteBooking(booking.id);
    if (made) {
        m_customers.push_back(made->id);
        if (m_customers.size() > remembered)
            m_customers.pop_front();
    }
}

void SimDesk::changeBooking()
{
    if (m_bookings.empty())
        return;
    const BookingId id = m_bookings[below(m_bookings.size())];
    const std::uint64_t what = below(8);
    const auto steps = static_cast<std::int64_t>(below(9)) - 4;
    if (what < 3)
        note(m_desk.edit(id, LabelCode::MoveBooking, [&](Booking &b) {
            b.slot.span = b.slot.span.movedBy(minutes(30 * steps));
            if (below(2) == 0) {
                const BayId bay = m_club.bay(below(m_club.bayCount()));
                b.slot.bays = {bay};
                b.location = m_club.placeOf(bay);
            }
            b.reschedules += steps != 0 ? 1 : 0;
        }));
    else if (what == 3)
        note(m_desk.edit(id, LabelCode::ResizeBooking, [&](Booking &b) {
            b.slot.span = Span(b.slot.span.start(), b.slot.span.length() + minutes(30));
        }));
    else if (what == 4)
        note(m_desk.edit(id, LabelCode::CancelBooking, [](Booking &b) {
            b.state = BookingState::Cancelled;
            b.reason = "ill";
        }));
    else if (what == 5)
        note(m_desk.edit(id, LabelCode::CheckIn, [](Booking &b) {
            b.state = b.state == BookingState::CheckedIn ? BookingState::Completed
                                                         : BookingState::CheckedIn;
        }));
    else
        note(m_desk.edit(id, LabelCode::EditBooking, [&](Booking &b) {
            if (below(2) == 0)
                b.notes = "note " + std::to_string(below(100));
            else
                b.flags ^= static_cast<std::int64_t>(1U << below(4));
        }));
}

void SimDesk::changeCustomer()
{
    if (m_customers.empty())
        return;
    note(m_desk.edit(m_customers[below(m_customers.size())], [&](Customer &c) {
        if (below(2) == 0)
            c.phones = {"902-555-0" + std::to_string(100 + below(900))};
        else
            c.notes = "note " + std::to_string(below(100));
    }));
}

void SimDesk::takeBack()
{
    if (m_committed.empty())
        return;
    const std::size_t back = below(std::min<std::uint64_t>(m_committed.size(), 6));
    const ChangeSetId which = m_committed[m_committed.size() - 1 - back];
    note(below(3) == 0 ? m_desk.redo(which) : m_desk.undo(which));
}

void SimDesk::block()
{
    m_desk.actor = m_club.person("Mia");
    const Booking where = m_desk.draft(below(m_club.bayCount()), 0, 60);
    Block made;
    made.id = BlockId{where.id.value};
    made.location = where.location;
    made.slot = Slot::of(where.slot.bays,
                         Span(m_desk.now + minutes(30 * static_cast<long>(below(40))), hours(1)));
    made.kind = "cleaning";
    made.made = m_desk.now;
    ChangeSet set = m_desk.blank(LabelCode::CreateBlock);
    set.changes.push_back(creation({EntityKind::Block, made.id.value}, toRecord(made)));
    note(m_desk.commit(set));
}

/// A person looks at the first card: takes another bay, or leaves it.
void SimDesk::decide()
{
    Following following = m_desk.following();
    const auto open = following.conflicts(true);
    if (!open || open->empty())
        return;
    const Conflict &card = open->front();
    const std::vector<EntityChange> &changes = card.set.changes;
    Booking wanted;
    const bool isBooking = changes.size() == 1 && changes.front().created
        && fromRecord(apply(Record(), changes.front()), wanted);
    if (isBooking && changes.front().entity.kind == EntityKind::Booking && below(3) != 0) {
        ChangeSet again = m_desk.blank(LabelCode::CreateBooking);
        again.target = card.set.id;
        wanted.slot.bays = {m_club.bay(below(m_club.bayCount()))};
        wanted.location = m_club.placeOf(wanted.slot.bays.front());
        again.changes.push_back(creation(changes.front().entity, toRecord(wanted)));
        if (following.tryAgain(again))
            note(again.id);
        return;
    }
    const Decision decision{DecisionKind::GivenUp, m_desk.now, m_desk.actor, "it is late", {}};
    const Status given = following.giveUp(card.set.id, decision);
    EXPECT_TRUE(given.has_value() || !hasPower());
}

void SimDesk::look()
{
    if (!m_hasToken || !hasPower())
        return;
    const bool sends = m_up.asked != 0 || (!m_takesSnapshot && sendUp());
    if (m_down.asked != 0)
        return;
    if (!isFilling())
        askDown();
    else if (!sends)
        takeSnapshot();
}

bool SimDesk::isFilling()
{
    const auto state = m_desk.following().state();
    return state && *state && (*state)->filling;
}

void SimDesk::reset()
{
    ++resets;
    forgetQuestions();
    const auto anew = m_desk.following().takeAnew(m_desk.now);
    EXPECT_TRUE(anew.has_value() || !hasPower()) << (anew ? "" : said(anew.error()));
}

/// All pages in one message, of which some may not arrive.
void SimDesk::takeSnapshot()
{
    const std::int64_t question = ++m_questions;
    m_down.asked = question;
    m_takesSnapshot = true;
    send([this, question] {
        m_server->snapshot(m_line, [this, question](const std::vector<SnapshotPage> &pages) {
            if (question <= m_ignoredUpTo || m_down.asked != question)
                return;
            takePages(pages);
            if (m_down.asked == question)
                m_down = {};
            m_takesSnapshot = false;
            look();
        });
    });
    wait(m_down, question, answerPatience);
}

void SimDesk::takePages(const std::vector<SnapshotPage> &pages)
{
    const std::int64_t question = m_down.asked;
    for (const SnapshotPage &page : pages) {
        if (below(60) == 0)
            return; // the line broke
        if (below(100) == 0)
            m_desk.file().breakAfter(1 + static_cast<int>(below(6000)));
        const auto filled = m_desk.following().fill(page);
        took(filled, page.epoch);
        if (m_down.asked != question)
            return;
    }
}

void SimDesk::fillWhole()
{
    const std::vector<SnapshotPage> pages = m_server->pages();
    for (const SnapshotPage &page : pages) {
        const auto filled = m_desk.following().fill(page);
        EXPECT_TRUE(filled.has_value()) << (filled ? "" : said(filled.error()));
    }
}

bool SimDesk::sendUp()
{
    setClock();
    auto sets = m_desk.following().toSend(1 + static_cast<std::int64_t>(below(largestBatch)));
    const auto state = m_desk.following().state();
    if (!sets || !state || sets->empty())
        return false;
    const bool all = (*state)->toSend == static_cast<std::int64_t>(sets->size());
    UpBatch batch{m_desk.id(), std::move(*sets), m_desk.now, all};
    batch.epoch = (*state)->epoch;
    const std::int64_t question = ++m_questions;
    m_up.asked = question;
    send([this, batch, question] {
        m_server->take(m_line,
                       batch,
                       [this, question](const Uuid &epoch, const std::vector<Judgement> &judged) {
                           if (question <= m_ignoredUpTo)
                               return;
                           if (below(100) == 0)
                               m_desk.file().breakAfter(1 + static_cast<int>(below(3000)));
                           took(m_desk.following().settle(epoch, judged, m_server->now()), epoch);
                           if (m_up.asked == question)
                               m_up = {};
                           look();
                       });
    });
    wait(m_up, question, answerPatience);
    return true;
}

void SimDesk::askDown()
{
    const auto state = m_desk.following().state();
    if (!state)
        return;
    const std::int64_t question = ++m_questions;
    m_down.asked = question;
    send([this, cursors = (*state)->cursors, question] {
        m_server->ask(m_line, cursors, [this, question](const FeedPage &page) {
            if (question <= m_ignoredUpTo)
                return;
            if (below(100) == 0)
                m_desk.file().breakAfter(1 + static_cast<int>(below(6000)));
            took(m_desk.following().apply(page), page.epoch);
            if (m_down.asked == question)
                m_down = {};
            look();
        });
    });
    wait(m_down, question, feedPatience);
}

void SimDesk::wait(Lane &lane, std::int64_t question, Millis patience)
{
    m_timeline.after(patience, [this, &lane, question] { giveUpOn(lane, question); });
}

/// No answer: again after a while that grows with each failure.
void SimDesk::giveUpOn(Lane &lane, std::int64_t question)
{
    if (lane.asked != question)
        return;
    lane.failures = std::min(lane.failures + 1, 8);
    const auto longest = std::min<std::uint64_t>(300'000, 1'000ULL << lane.failures);
    m_timeline.after(static_cast<Millis>(1 + below(longest)), [this, &lane, question] {
        if (lane.asked != question)
            return;
        lane.asked = 0;
        if (&lane == &m_down)
            m_takesSnapshot = false;
        look();
    });
}

void SimDesk::took(const Result<Reworked> &report, const Uuid &epoch)
{
    const bool wasBroken = m_desk.file().hasBroken();
    m_desk.file().breakAfter(0);
    if (!report && !wasBroken && hasPower())
        m_troubles += "desk " + std::to_string(m_number) + ": " + said(report.error()) + "\n";
    if (!report) {
        crash(); // broken off in the middle, or after the commit
        return;
    }
    if (report->otherEpoch) {
        ++restarts;
        forgetQuestions(); // what is on the way is of the old data
        took(m_desk.following().startOver(epoch), epoch);
        return;
    }
    fallen += static_cast<std::int64_t>(report->fallen.size());
    parked += static_cast<std::int64_t>(report->parked.size());
    for (const EntityRef &entity : report->touched)
        if (entity.kind == EntityKind::Booking)
            noteBooking(BookingId{entity.id});
}

void SimDesk::crash()
{
    ++crashes;
    forgetQuestions();
    if (!hasPower())
        return;
    m_desk.file().reopen();
    if (usesTokens && below(4) == 0)
        loseToken();
    m_timeline.after(1 + static_cast<Millis>(below(60'000)), [this] { look(); });
}

std::string SimDesk::complaints()
{
    std::string lines = m_troubles;
    if (hasTwin || !hasPower())
        return lines;
    // Every step is in one place: confirmed or waiting in the journal or aside, at risk, or a
    // conflict.
    const auto held = m_desk.file().count(
        "SELECT (SELECT count(*) FROM change_set WHERE desk = (SELECT value FROM meta WHERE key = "
        "'desk')) + (SELECT count(*) FROM outbox WHERE body IS NOT NULL) + (SELECT count(*) FROM "
        "conflict) + (SELECT count(*) FROM kept_step)");
    const auto made = static_cast<std::int64_t>(m_committed.size());
    if (held != made)
        lines += std::to_string(made) + " steps were taken and " + std::to_string(held)
            + " are there\n";
    return lines;
}

} // namespace bayboard::test
