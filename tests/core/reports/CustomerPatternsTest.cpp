// What a customer does again and again, and from when on it is said.

#include "core/reports/CustomerPatterns.h"
#include "core/rules/Terms.h"
#include "tests/core/reports/SheetClub.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using Kind = CustomerPattern::Kind;
using test::SheetClub;
using test::TestDesk;

class Patterns : public testing::Test
{
protected:
    CustomerVisit &visit(const std::string &date,
                         const std::string &time,
                         BookingState state = BookingState::Completed)
    {
        CustomerVisit made;
        made.booking.location = club.harbour;
        made.booking.slot = club.slot({3}, club.at(date, time), hours(1));
        made.booking.state = state;
        visits.push_back(made);
        return visits.back();
    }

    /// Booked for so long before now, and not kept.
    CustomerVisit &missed(seconds before)
    {
        CustomerVisit &made = visit("2026-11-20", "18:00", BookingState::NoShow);
        made.booking.slot.span = Span(now - before, hours(1));
        return made;
    }

    CustomerVisit &cancelled(const std::string &date, seconds before)
    {
        CustomerVisit &made = visit(date, "18:00", BookingState::Cancelled);
        made.cancelled = made.booking.slot.span.start() - before;
        return made;
    }

    [[nodiscard]] std::optional<CustomerPattern> find(Kind kind,
                                                      const PatternFigures &figures = {}) const
    {
        for (const CustomerPattern &pattern : patternsOf(visits, *club, now, figures))
            if (pattern.kind == kind)
                return pattern;
        return std::nullopt;
    }

    SheetClub club;
    Instant now = club.at("2026-11-22", "12:00");
    std::vector<CustomerVisit> visits;
};

TEST_F(Patterns, NobodyWithoutAPastHasAny)
{
    EXPECT_TRUE(patternsOf(visits, *club, now).empty());
}

TEST_F(Patterns, OneNoShowIsAnAccidentAndTwoAreSaid)
{
    missed(days(3));
    visit("2026-11-10", "10:00");
    EXPECT_FALSE(find(Kind::NoShows));
    missed(days(30));
    const auto pattern = find(Kind::NoShows);
    ASSERT_TRUE(pattern);
    EXPECT_EQ(pattern->count, 2);
    EXPECT_EQ(pattern->of, 3);
    EXPECT_EQ(pattern->within, days(90));
}

TEST_F(Patterns, WhatIsNinetyDaysOldCountsAndWhatIsOlderIsForgotten)
{
    missed(days(1));
    missed(days(90));
    EXPECT_TRUE(find(Kind::NoShows));
    visits.pop_back();
    missed(days(90) + seconds(1));
    EXPECT_FALSE(find(Kind::NoShows));
}

TEST_F(Patterns, ABookingThatWasNeverMadeDoesNotCount)
{
    missed(days(1));
    missed(days(2)).booking.withdrawn = true;
    EXPECT_FALSE(find(Kind::NoShows));
}

TEST_F(Patterns, CancelledADayBeforeIsNotLate)
{
    cancelled("2026-11-10", hours(24));
    cancelled("2026-11-11", hours(24));
    EXPECT_FALSE(find(Kind::LateCancellations));
    cancelled("2026-11-12", hours(24) - seconds(1));
    cancelled("2026-11-13", -minutes(5)); // after it began
    ASSERT_TRUE(find(Kind::LateCancellations));
    EXPECT_EQ(find(Kind::LateCancellations)->count, 2);
}

TEST_F(Patterns, WhatWasAgreedWithTheBookingSaysWhatIsLate)
{
    Terms terms;
    terms.cancellation = CancellationTerms{"window", Severity::Warn, 120, {}};
    for (const char *date : {"2026-11-10", "2026-11-11"})
        cancelled(date, hours(3)).booking.policy = toJson(terms);
    EXPECT_FALSE(find(Kind::LateCancellations));
    for (const char *date : {"2026-11-12", "2026-11-13"})
        cancelled(date, hours(1)).booking.policy = toJson(terms);
    EXPECT_EQ(find(Kind::LateCancellations)->count, 2);
}

TEST_F(Patterns, ACancellationOfUnknownTimeIsNobodysFault)
{
    visit("2026-11-10", "18:00", BookingState::Cancelled);
    visit("2026-11-11", "18:00", BookingState::Cancelled);
    EXPECT_FALSE(find(Kind::LateCancellations));
}

TEST_F(Patterns, MostlyLongerIsThreeTimesAndMoreThanHalf)
{
    for (const char *date : {"2026-11-02", "2026-11-04", "2026-11-06"})
        visit(date, "18:00").extended = true;
    visit("2026-11-08", "18:00");
    visit("2026-11-09", "18:00");
    ASSERT_TRUE(find(Kind::Extends));
    EXPECT_EQ(find(Kind::Extends)->count, 3);
    EXPECT_EQ(find(Kind::Extends)->of, 5);
    visit("2026-11-10", "18:00"); // three of six is half
    EXPECT_FALSE(find(Kind::Extends));
}

TEST_F(Patterns, TheUsualSlotIsOfTheWallClockAlsoWhenItIsPutBack)
{
    // The clocks went back on 1 November.
    for (const char *date : {"2026-10-22", "2026-10-29", "2026-11-05"})
        visit(date, "18:00");
    visit("2026-11-07", "10:00");
    const auto usual = find(Kind::UsualSlot);
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->count, 3);
    EXPECT_EQ(usual->of, 4);
    EXPECT_EQ(usual->weekday, 4U); // Thursday
    EXPECT_EQ(usual->timeOfDay, hours(18));
    EXPECT_EQ(usual->bays, std::vector<BayId>{club.bay(3)});
    EXPECT_EQ(usual->location, club.harbour);
}

TEST_F(Patterns, AnotherBayIsAnotherSlotAndLessThanHalfIsNotUsual)
{
    for (const char *date : {"2026-10-22", "2026-10-29"})
        visit(date, "18:00");
    visit("2026-11-05", "18:00").booking.slot.bays = {club.bay(1)};
    EXPECT_FALSE(find(Kind::UsualSlot));
    visit("2026-11-12", "18:00");
    EXPECT_TRUE(find(Kind::UsualSlot));
    for (const char *date : {"2026-11-01", "2026-11-02", "2026-11-03"})
        visit(date, "09:00");
    EXPECT_FALSE(find(Kind::UsualSlot)) << "three of seven";
}

TEST_F(Patterns, WhatIsToComeIsNoHabit)
{
    for (const char *date : {"2026-11-26", "2026-12-03", "2026-12-10"})
        visit(date, "18:00", BookingState::Confirmed);
    EXPECT_TRUE(patternsOf(visits, *club, now).empty());
}

TEST_F(Patterns, FiguresAreTheCallers)
{
    missed(days(3));
    PatternFigures figures;
    figures.noShows = 1;
    EXPECT_TRUE(find(Kind::NoShows, figures));
    figures.within = days(2);
    EXPECT_FALSE(find(Kind::NoShows, figures));
}

/// What the journal tells.
TEST(PatternReading, KnowsLateCancellationsAndLongerStaysFromTheSteps)
{
    TestDesk club;
    club.showDay();
    Customer quinn;
    quinn.name = "P. Quinn";
    const CustomerId customer{club->createCustomer(quinn)->entity};
    club.settle();
    (void)club->customer(customer);
    club.settle();
    const auto book = [&](const char *bay, const char *from, const char *to) {
        Proposal proposal = club.proposal(bay, from, to);
        proposal.after.guestName.clear();
        proposal.after.customer = customer;
        const Outcome outcome = club->commit(proposal);
        EXPECT_TRUE(outcome);
        club.settle();
        return BookingId{outcome->entity};
    };
    const auto change = [&](BookingId id, auto &&how) {
        const Booking before = club->booking(id)->booking;
        Proposal proposal{before, before};
        how(proposal.after);
        EXPECT_TRUE(club->commit(proposal));
        club.settle();
    };
    const auto longer = [](Booking &booking) {
        booking.slot.span = Span(booking.slot.span.start(), hours(2));
    };
    const BookingId soon = book("D1", "18:00", "19:00");
    change(soon, [](Booking &booking) { booking.state = BookingState::Cancelled; });
    change(book("D2", "11:30", "12:30"), longer); // it runs
    change(book("D3", "20:00", "21:00"), longer); // long before: it is only booked longer

    std::vector<CustomerVisit> visits;
    club->read<std::vector<CustomerVisit>>(
        [snapshot = club->clubSnapshot(), who = club->actor(), customer](Store &store) {
            return readVisits(store, *snapshot, who, customer, Instant(seconds(0)));
        },
        [&](Result<std::vector<CustomerVisit>> read) { visits = std::move(read).value(); });
    club.settle();
    ASSERT_EQ(visits.size(), 3U);
    for (const CustomerVisit &visit : visits) {
        const std::string bay = club->club().bay(visit.booking.slot.bays.front())->name;
        EXPECT_EQ(visit.extended, bay == "D2") << bay;
        EXPECT_EQ(visit.cancelled.has_value(), bay == "D1") << bay;
    }
}

} // namespace
} // namespace bayboard
