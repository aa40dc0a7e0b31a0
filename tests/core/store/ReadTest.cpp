#include "core/club/Place.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::refOf;
using test::StoreClub;

class Read : public testing::Test
{
protected:
    /// Ids of what a day shows, in its order.
    std::vector<Uuid> day(const Span &span, LocationId location = StoreClub::dartmouth())
    {
        const auto rows = m_club->loadDay(location, span);
        EXPECT_TRUE(rows.has_value());
        std::vector<Uuid> ids;
        for (const BookingRow &row : rows->bookings)
            ids.push_back(row.booking.id.value);
        for (const Block &block : rows->blocks)
            ids.push_back(block.id.value);
        return ids;
    }

    template <typename Entity> Uuid made(const Entity &entity)
    {
        m_club.made(entity);
        return entity.id.value;
    }

    StoreClub m_club;
    /// 2026-06-15 in Halifax: 03:00Z to 03:00Z, noon is 720 minutes in.
    const Span m_day = m_club.span(-720, 1440);
};

TEST_F(Read, ADayShowsWhatReachesOverEitherMidnight)
{
    const Uuid before = made(m_club.booking({StoreClub::bay(1)}, -720 - 30, 60));
    const Uuid after = made(m_club.booking({StoreClub::bay(2)}, 720 - 30, 60));
    made(m_club.booking({StoreClub::bay(1)}, -720 - 120, 90)); // ends as the day begins
    made(m_club.booking({StoreClub::bay(1)}, 720, 60)); // begins as it ends
    EXPECT_EQ(day(m_day), (std::vector<Uuid>{before, after}));
}

TEST_F(Read, ADayIsSortedAndHasCancelledBookingsButNoWithdrawnOnes)
{
    const Uuid late = made(m_club.booking({StoreClub::bay(1)}, 60, 60));
    const Uuid early = made(m_club.booking({StoreClub::bay(2)}, 0, 60));
    Booking cancelled = m_club.booking({StoreClub::bay(1)}, 30, 60);
    cancelled.state = BookingState::Cancelled;
    const Uuid gone = made(cancelled);
    const ChangeSetId step = m_club.made(m_club.booking({StoreClub::bay(3)}, 0, 60));
    ASSERT_TRUE(m_club.undo(step).has_value());
    EXPECT_EQ(day(m_day), (std::vector<Uuid>{early, gone, late}));
    EXPECT_TRUE(day(m_day, StoreClub::bedford()).empty());
}

TEST_F(Read, ADayShowsSpansOfMonthsAndWhatHasNoEnd)
{
    const Uuid months = made(m_club.block(StoreClub::bay(1), -100'000, 150'000));
    Block open = m_club.block(StoreClub::bay(2), -400'000, 60);
    open.slot.span = Span(open.slot.span.start(), openEnd);
    const Uuid endless = made(open);
    Booking camp = m_club.booking({StoreClub::bay(3)}, -2000, 5000); // 83 hours
    const Uuid long_ = made(camp);
    made(m_club.block(StoreClub::bay(4), -100'000, 90'000)); // was over days ago
    made(m_club.block(StoreClub::bay(4), 2000, 90'000)); // is to come
    EXPECT_EQ(day(m_day), (std::vector<Uuid>{long_, endless, months}));
    const Uuid edge = made(m_club.booking({StoreClub::bay(4)}, -720 - 2880 + 1, 2880)); // 48 h
    EXPECT_EQ(day(m_day), (std::vector<Uuid>{edge, long_, endless, months}));
}

TEST_F(Read, ABookingOfADayComesWithItsCustomer)
{
    Customer customer = m_club.customer("Élodie", "+1 902 555 0199");
    customer.phones.push_back("second");
    customer.tier = "frequent";
    customer.flags = 4;
    m_club.made(customer);
    Booking booking = m_club.booking({StoreClub::bay(1)}, 0, 60);
    booking.customer = customer.id;
    m_club.made(booking);
    Booking walkIn = m_club.booking({StoreClub::bay(2)}, 0, 60);
    walkIn.customer = {};
    walkIn.guestName = "Walk-in";
    m_club.made(walkIn);
    const auto rows = m_club->loadDay(StoreClub::dartmouth(), m_day);
    ASSERT_TRUE(rows.has_value());
    ASSERT_EQ(rows->bookings.size(), 2U);
    for (const BookingRow &row : rows->bookings) {
        const bool theirs = row.booking.id == booking.id;
        EXPECT_EQ(row.booking, theirs ? booking : walkIn);
        EXPECT_EQ(row.customerName, theirs ? "Élodie" : "");
        EXPECT_EQ(row.customerPhone, theirs ? "+1 902 555 0199" : "");
        EXPECT_EQ(row.tier, theirs ? "frequent" : "");
        EXPECT_EQ(row.customerFlags, theirs ? 4 : 0);
    }
}

TEST_F(Read, OccupancyHasWhatReachesIntoASpan)
{
    const Uuid before = made(m_club.booking({StoreClub::bay(1)}, -90, 60));
    const Uuid into = made(m_club.booking({StoreClub::bay(1)}, -30, 60));
    const Uuid inside = made(m_club.booking({StoreClub::bay(1)}, 60, 30));
    const Uuid endless = made([&] {
        Block block = m_club.block(StoreClub::bay(2), -400'000, 60);
        block.slot.span = Span(block.slot.span.start(), openEnd);
        return block;
    }());
    made(m_club.booking({StoreClub::bay(1)}, 120, 60)); // begins as the span ends
    const auto rows = m_club->loadOccupancy(
        {StoreClub::bay(1), StoreClub::bay(2), StoreClub::bay(3)}, m_club.span(0, 120));
    ASSERT_TRUE(rows.has_value());
    ASSERT_EQ(rows->size(), 3U);
    EXPECT_EQ(rows->at(0).occupancy, (Occupancy{m_club.span(-30, 60), into, HolderKind::Booking}));
    EXPECT_EQ(rows->at(1).occupancy.holder, inside);
    EXPECT_EQ(rows->at(2).occupancy.holder, endless);
    EXPECT_EQ(rows->at(2).occupancy.kind, HolderKind::Block);
    EXPECT_TRUE(rows->at(2).occupancy.span.isOpen());
    static_cast<void>(before);
}

TEST_F(Read, ListsObeyTheirFilter)
{
    const Booking first = m_club.booking({StoreClub::bay(1)}, 0, 60);
    Booking second = m_club.booking({StoreClub::bay(5)}, 60, 60);
    second.location = StoreClub::bedford();
    second.customer = StoreClub::quinn();
    Booking third = m_club.booking({StoreClub::bay(2)}, 120, 60);
    third.state = BookingState::Cancelled;
    m_club.done({creationOf(third), creationOf(second), creationOf(first)});
    const auto list = [&](const BookingFilter &filter) {
        std::vector<BookingId> ids;
        const auto rows = m_club->listBookings(filter);
        for (const BookingRow &row : rows.value())
            ids.push_back(row.booking.id);
        return ids;
    };
    EXPECT_EQ(list({}), (std::vector{first.id, second.id, third.id}));
    BookingFilter filter;
    filter.limit = 2;
    EXPECT_EQ(list(filter), (std::vector{first.id, second.id}));
    filter = {};
    filter.location = StoreClub::bedford();
    EXPECT_EQ(list(filter), std::vector{second.id});
    filter = {};
    filter.customer = StoreClub::haddad();
    filter.withCancelled = false;
    EXPECT_EQ(list(filter), std::vector{first.id});
    filter = {};
    filter.from = m_club.span(60, 1).start(); // the first one ends there
    filter.to = m_club.span(120, 1).start(); // the third one begins there
    EXPECT_EQ(list(filter), std::vector{second.id});
    m_club.made(m_club.block(StoreClub::bay(3), 0, 60));
    EXPECT_EQ(m_club->listBlocks({})->size(), 1U);
    filter = {};
    filter.location = StoreClub::bedford();
    EXPECT_TRUE(m_club->listBlocks(filter)->empty());
}

TEST_F(Read, TheClubComesBackWithWhatWasWithdrawnLast)
{
    ZoneCache zones;
    const EntityRef spare{EntityKind::Bay, StoreClub::bay(4).value};
    Record after = m_club.record(spare);
    after.set(Field::Withdrawn, std::int64_t{1});
    m_club.done({difference(spare, m_club.record(spare), after)});
    const auto club = m_club->loadClub(zones);
    ASSERT_TRUE(club.has_value());
    EXPECT_EQ((*club)->settings().name, "Bays of Halifax");
    EXPECT_EQ((*club)->baysOf(StoreClub::dartmouth()).size(), 3U);
    EXPECT_EQ((*club)->bays().size(), 6U);
    EXPECT_TRUE((*club)->bay(StoreClub::bay(4))->withdrawn);
    EXPECT_EQ((*club)->person(StoreClub::sam())->name, "Sam");
    EXPECT_EQ((*club)->zone(StoreClub::dartmouth()).id(), "America/Halifax");
}

TEST_F(Read, TheRuleBookHasATextAndAVersion)
{
    EXPECT_EQ(m_club->loadRuleBook()->text, "");
    EXPECT_EQ(m_club->loadRuleBook()->version, 0);
    Record book;
    book.set(Field::Text, std::string("{}"));
    book.set(Field::Version, std::int64_t{4});
    m_club.done({creation({EntityKind::RuleBook, ruleBookId()}, book)});
    EXPECT_EQ(m_club->loadRuleBook()->text, "{}");
    EXPECT_EQ(m_club->loadRuleBook()->version, 4);
}

TEST_F(Read, ACustomerComesWithTheBookingsThatCount)
{
    Booking past = m_club.booking({StoreClub::bay(1)}, -600, 60);
    past.state = BookingState::Completed;
    past.tags = {"league"};
    Booking cancelled = m_club.booking({StoreClub::bay(1)}, 0, 60);
    cancelled.state = BookingState::Cancelled;
    const Booking next = m_club.booking({StoreClub::bay(1), StoreClub::bay(2)}, 60, 60);
    Booking other = m_club.booking({StoreClub::bay(3)}, 60, 60);
    other.customer = StoreClub::quinn();
    m_club.done({creationOf(next), creationOf(cancelled), creationOf(past), creationOf(other)});
    const ChangeSetId withdrawn = m_club.made(m_club.booking({StoreClub::bay(1)}, 900, 60));
    ASSERT_TRUE(m_club.undo(withdrawn).has_value());
    const auto facts = m_club->loadCustomer(StoreClub::haddad());
    ASSERT_TRUE(facts.has_value());
    EXPECT_EQ(facts->customer.id, StoreClub::haddad());
    EXPECT_EQ(facts->customer.name, "A. Haddad");
    ASSERT_EQ(facts->bookings.size(), 2U);
    EXPECT_EQ(facts->bookings[0].id, past.id);
    EXPECT_EQ(facts->bookings[0].tags, past.tags);
    EXPECT_EQ(facts->bookings[1].slot, next.slot);
    EXPECT_EQ(facts->past, 1);
    EXPECT_EQ(m_club->loadCustomer(CustomerId{m_club.uuid()}).error().code, ErrorCode::NotFound);
}

TEST_F(Read, AnImportedRowIsFoundUntilItIsUndone)
{
    Booking imported = m_club.booking({StoreClub::bay(1)}, 0, 60);
    imported.externalSource = "skedda";
    imported.externalReference = "42";
    const ChangeSetId id = m_club.made(imported);
    const auto find = [&](const char *source, const char *reference) {
        const auto found = m_club->findImportedBookings({{source, reference}}).value();
        return found.empty() ? BookingId() : found.front().booking.id;
    };
    EXPECT_EQ(find("skedda", "42"), imported.id);
    EXPECT_TRUE(find("skedda", "43").isNull());
    EXPECT_TRUE(find("other", "42").isNull());
    ASSERT_TRUE(m_club.undo(id).has_value());
    EXPECT_TRUE(find("skedda", "42").isNull());
}

TEST_F(Read, HistoryOfABookingIsWhatTouchedItNewestFirst)
{
    const Booking made = m_club.booking({StoreClub::bay(1)}, 0, 60);
    const ChangeSetId created
        = m_club.done({creationOf(made), creationOf(m_club.booking({StoreClub::bay(2)}, 0, 60))});
    Booking noted = made;
    noted.notes = "n";
    const ChangeSetId edited = m_club.done({changeOf(made, noted)}, StoreClub::sam());
    m_club.made(m_club.booking({StoreClub::bay(3)}, 0, 60));
    ASSERT_TRUE(m_club.undo(edited).has_value());
    const auto steps = m_club->history(refOf(made), 0);
    ASSERT_TRUE(steps.has_value());
    ASSERT_EQ(steps->size(), 3U);
    EXPECT_EQ(steps->at(0).head.kind, ChangeKind::Undo);
    EXPECT_EQ(steps->at(1).head.id, edited);
    EXPECT_EQ(steps->at(1).head.actor, StoreClub::sam());
    EXPECT_TRUE(steps->at(1).undone);
    EXPECT_EQ(steps->at(1).head.changes, std::vector{changeOf(made, noted)});
    EXPECT_EQ(steps->at(2).head.id, created);
    EXPECT_EQ(steps->at(2).head.changes.size(), 1U) << "only what it did to this booking";
    EXPECT_EQ(steps->at(2).entityCount, 2);
    EXPECT_EQ(m_club->history(refOf(made), 1)->size(), 1U);
    EXPECT_TRUE(m_club->history({EntityKind::Block, made.id.value}, 0)->empty());
}

TEST_F(Read, TheJournalIsReadBackwardsInPages)
{
    for (int i = 0; i < 5; ++i)
        m_club.made(m_club.booking({StoreClub::bay(1)}, i * 60, 60));
    const auto newest = m_club->journal(0, 2);
    ASSERT_EQ(newest->size(), 2U);
    EXPECT_EQ(newest->at(0).sequence, 6);
    const auto next = m_club->journal(newest->back().sequence, 0);
    ASSERT_EQ(next->size(), 4U);
    EXPECT_EQ(next->front().sequence, 4);
    EXPECT_EQ(next->back().sequence, 1);
    EXPECT_EQ(next->back().head.label.code, LabelCode::StartClub);
    EXPECT_TRUE(m_club->journal(1, 10)->empty());
}

TEST_F(Read, AttemptsAreCountedByRuleOperatorAndLocalDay)
{
    const auto attempt = [&](int minute, OperatorId actor, const char *code, bool overridden) {
        return Attempt{StoreClub::noon() + minutes(minute),
                       actor,
                       StoreClub::dartmouth(),
                       code,
                       "rule",
                       overridden,
                       ""};
    };
    // 23:30 and 00:30 in Halifax are one UTC day and two local ones.
    ASSERT_TRUE(m_club
                    ->logAttempts({attempt(690, StoreClub::olga(), "BUFFER", false),
                                   attempt(695, StoreClub::olga(), "BUFFER", false),
                                   attempt(750, StoreClub::olga(), "BUFFER", false),
                                   attempt(690, StoreClub::sam(), "BUFFER", false),
                                   attempt(690, StoreClub::olga(), "BUFFER", true),
                                   attempt(690, StoreClub::olga(), "QUOTA", false),
                                   attempt(5000, StoreClub::olga(), "QUOTA", false)})
                    .has_value());
    const auto counts = m_club->countAttempts(m_club.span(0, 1440));
    ASSERT_TRUE(counts.has_value());
    ASSERT_EQ(counts->size(), 5U);
    const LocalDate day = *parseDate("2026-06-15");
    std::int64_t twice = 0;
    std::int64_t tomorrow = 0;
    for (const AttemptCount &count : *counts) {
        twice += count.count == 2 && count.code == "BUFFER" && count.day == day
            && count.actor == StoreClub::olga() && !count.overridden;
        tomorrow += count.day == day + days(1);
    }
    EXPECT_EQ(twice, 1);
    EXPECT_EQ(tomorrow, 1);
}

} // namespace
} // namespace bayboard
