// The ledger of time that was given for nothing, read off a real journal.

#include "core/desk/GivenTime.h"
#include "core/reports/FreeTime.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace bayboard {
namespace {

using test::TestDesk;

class Ledger : public testing::Test
{
protected:
    Ledger() { club.showDay(); }

    Outcome give(BookingId id, minutes more, const std::string &reason)
    {
        const auto longer = longerBy(club->booking(id)->booking, more);
        EXPECT_TRUE(longer);
        const Outcome outcome = club->commit(*longer, asGift(reason));
        club.settle();
        return outcome;
    }

    [[nodiscard]] std::vector<GivenTime> read(const FreeTimeOrder &order = {},
                                              std::optional<OperatorId> who = {})
    {
        std::vector<GivenTime> ledger;
        club->read<std::vector<GivenTime>>(
            [snapshot = club->clubSnapshot(), who = who.value_or(club->actor()), order](
                Store &store) { return readFreeTime(store, *snapshot, who, order); },
            [&](Result<std::vector<GivenTime>> answer) { ledger = std::move(answer).value(); });
        club.settle();
        return ledger;
    }

    TestDesk club;
};

TEST_F(Ledger, SaysWhoGaveWhatToWhomAndWhy)
{
    const BookingId id{club.book("D1", "13:00", "14:00", "Jo Guest").entity};
    ASSERT_TRUE(give(id, minutes(30), "projector"));
    const auto ledger = read();
    ASSERT_EQ(ledger.size(), 1U);
    const GivenTime &line = ledger.front();
    EXPECT_EQ(line.booking, id);
    EXPECT_EQ(line.given, minutes(30));
    EXPECT_EQ(line.reason, "projector");
    EXPECT_EQ(line.by, club.person("Mia"));
    EXPECT_EQ(line.at, club->now());
    EXPECT_EQ(line.who, "Jo Guest");
    EXPECT_EQ(line.slot.span, club.span("13:00", "14:30"));
    EXPECT_TRUE(club.verifies());
}

TEST_F(Ledger, OfADeskThatBeganWithASnapshotSaysSinceWhenItIsWhole)
{
    const auto knownFrom = [&] {
        std::optional<Instant> known;
        club->read<std::optional<Instant>>(
            freeTimeKnownFrom,
            [&](Result<std::optional<Instant>> answer) { known = answer.value(); });
        club.settle();
        return known;
    };
    EXPECT_FALSE(knownFrom()) << "its journal goes back to the beginning";
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(club.file().c_str(), &handle), SQLITE_OK);
    const std::string began = std::to_string(toUnix(club.clock.now()));
    const std::string sql
        = "INSERT INTO following(one, epoch, confirmed, rebases) VALUES(1, zeroblob(16), 1, 0);"
          "INSERT INTO meta(key, value) VALUES('baseline', "
        + began + ")";
    ASSERT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(knownFrom(), club.clock.now());
}

TEST_F(Ledger, IsLongerByOtherStepsWithoutASign)
{
    const BookingId id{club.book("D1", "13:00", "14:00").entity};
    const auto longer = longerBy(club->booking(id)->booking, minutes(60));
    ASSERT_TRUE(club->commit(*longer)); // as it is paid for
    club.settle();
    EXPECT_TRUE(read().empty());
}

TEST_F(Ledger, EachBayCounts)
{
    Proposal proposal = club.proposal("D1", "13:00", "14:00");
    proposal.after.slot = Slot::of({club.bay("D1"), club.bay("D2")}, proposal.after.slot.span);
    const BookingId id{club->commit(proposal)->entity};
    club.settle();
    ASSERT_TRUE(give(id, minutes(30), "late start"));
    EXPECT_EQ(read().front().given, minutes(60));
}

TEST_F(Ledger, WhatIsTakenBackWasNotGivenAndWhatIsDoneAgainWas)
{
    const BookingId id{club.book("D1", "13:00", "14:00").entity};
    ASSERT_TRUE(give(id, minutes(30), "projector"));
    ASSERT_TRUE(club.undo());
    EXPECT_TRUE(read().empty());
    ASSERT_TRUE(club.redo());
    EXPECT_EQ(sumOf(read()), minutes(30));
}

TEST_F(Ledger, TimeIsGivenWithAReasonAndAloneOrNotAtAll)
{
    const BookingId id{club.book("D1", "13:00", "14:00").entity};
    const Booking before = club->booking(id)->booking;
    const auto longer = longerBy(before, minutes(30)).value();
    EXPECT_EQ(club->commit(longer, asGift(" ")).error().error->code, ErrorCode::InvalidArgument);
    Proposal earlier = longer;
    earlier.after.slot.span = Span(before.slot.span.start() - minutes(30), hours(2));
    EXPECT_EQ(club->commit(earlier, asGift("why")).error().error->code, ErrorCode::InvalidArgument);
    Proposal more = longer;
    more.after.price = Money{};
    EXPECT_EQ(club->commit(more, asGift("why")).error().error->code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(longerBy(before, minutes(0)));
    Booking over = before;
    over.state = BookingState::Completed;
    EXPECT_FALSE(longerBy(over, minutes(30)));
    club.settle();
    EXPECT_EQ(club->booking(id)->booking, before);
}

TEST_F(Ledger, WhoeverIsNextLimitsWhatCanBeGiven)
{
    const BookingId id{club.book("D1", "13:00", "14:00").entity};
    club.book("D1", "14:30", "15:30", "Next");
    const Outcome refused = give(id, minutes(60), "projector");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().verdict.violations.front().code, RuleCode::DoubleBooking);
    EXPECT_TRUE(give(id, minutes(30), "projector"));
}

TEST_F(Ledger, IsAskedForByPeriodOperatorAndCustomer)
{
    Customer quinn;
    quinn.name = "P. Quinn";
    Proposal proposal = club.proposal("D2", "13:00", "14:00");
    proposal.after.guestName.clear();
    proposal.newCustomer = quinn;
    const BookingId theirs{club->commit(proposal)->entity};
    club.settle();
    const CustomerId customer = club->booking(theirs)->booking.customer;
    ASSERT_TRUE(give(theirs, minutes(60), "apology"));
    club.clock.advance(hours(1));
    const Instant later = club->now();
    ASSERT_TRUE(club->setActor(club.person("Sam")));
    const BookingId other{club.book("D1", "15:00", "16:00", "Jo Guest").entity};
    ASSERT_TRUE(give(other, minutes(30), "late start"));
    ASSERT_TRUE(club->setActor(club.person("Mia")));

    ASSERT_EQ(read().size(), 2U);
    EXPECT_EQ(read().front().booking, other) << "the newest first";
    ASSERT_EQ(read({.customer = customer}).size(), 1U);
    EXPECT_EQ(read({.customer = customer}).front().booking, theirs);
    EXPECT_TRUE(read({.from = later, .customer = customer}).empty());
    EXPECT_EQ(read({.from = later}).front().booking, other);
    EXPECT_EQ(read({.to = later}).front().booking, theirs) << "a moment later is outside";
    EXPECT_EQ(read({.by = club.person("Sam")}).front().given, minutes(30));

    const auto byCustomer = sumsByCustomer(read());
    ASSERT_EQ(byCustomer.size(), 2U);
    EXPECT_EQ(byCustomer.front().customer, customer) << "the most first";
    EXPECT_EQ(byCustomer.front().given, minutes(60));
    EXPECT_EQ(byCustomer.back().who, "Jo Guest");
    const auto byOperator = sumsByOperator(read());
    EXPECT_EQ(byOperator.front().by, club.person("Mia"));
    EXPECT_EQ(byOperator.front().times, 1);
}

TEST_F(Ledger, TellsNoNameAndNoReasonToWhoMayNotKnowCustomers)
{
    const BookingId id{club.book("D1", "13:00", "14:00", "Jo Guest").entity};
    ASSERT_TRUE(give(id, minutes(30), "Jo fell"));
    const auto seen = read({}, club.person("Kim"));
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().who, "");
    EXPECT_EQ(seen.front().reason, "");
    EXPECT_EQ(seen.front().given, minutes(30));
}

TEST_F(Ledger, IsOfPlacesThatOneMaySee)
{
    const BookingId id{club.book("D1", "13:00", "14:00").entity};
    ASSERT_TRUE(give(id, minutes(30), "projector"));
    EXPECT_EQ(read({}, club.person("Rey")).size(), 1U) << "Dartmouth is Rey's";
    EXPECT_TRUE(read({}, OperatorId()).empty());
}

} // namespace
} // namespace bayboard
