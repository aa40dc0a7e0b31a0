// A role that may move bookings, but not those of others: whose a booking is, is who made it.

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::TestDesk;

/// Kim books, and moves what Kim made.
class OwnBookings : public testing::Test
{
protected:
    OwnBookings()
    {
        desk.showDay();
        EXPECT_TRUE(desk->setActor(desk.person("Olga")).has_value());
        giveKim({"schedule.read", "booking.create", "booking.move"});
    }

    void giveKim(const std::vector<std::string> &permissions)
    {
        const auto &roles = desk->club().roles();
        const auto role = std::find_if(
            roles.begin(), roles.end(), [](const Role &each) { return each.key == "cleaner"; });
        Role after = *role;
        after.permissions = permissions;
        std::optional<Outcome> done;
        desk->editClub({{{EntityKind::Role, role->id}, toRecord(*role), toRecord(after)}},
                       {LabelCode::EditClub, {}},
                       [&](Outcome outcome) { done = std::move(outcome); });
        desk.settle();
        EXPECT_TRUE(done && done->has_value());
    }

    void become(const char *who)
    {
        EXPECT_TRUE(desk->setActor(desk.person(who)).has_value());
        desk.settle();
    }

    Outcome move(const Committed &booking, const char *bay)
    {
        const Booking &now = desk->booking(BookingId{booking.entity})->booking;
        Proposal wish{now, now};
        wish.after.slot.bays = {desk.bay(bay)};
        Outcome outcome = desk->commit(wish);
        desk.settle();
        return outcome;
    }

    static void expectRefused(const Outcome &outcome, const char *who)
    {
        ASSERT_FALSE(outcome.has_value());
        ASSERT_TRUE(outcome.error().error.has_value());
        EXPECT_EQ(*outcome.error().error,
                  (Error{ErrorCode::NotPermitted, {"booking.move.other", who}}));
    }

    TestDesk desk;
};

TEST_F(OwnBookings, AreMovedByWhoMadeThemAndNoOthers)
{
    become("Sam");
    const Committed sams = desk.book("D1", "18:00", "19:00");
    become("Kim");
    const Committed kims = desk.book("D2", "18:00", "19:00");
    EXPECT_TRUE(move(kims, "D3").has_value());
    expectRefused(move(sams, "D4"), "Kim");
    become("Sam");
    EXPECT_TRUE(move(kims, "D4").has_value()) << "who may move anybody's may move Kim's";
    become("Kim");
    EXPECT_TRUE(move(kims, "D3").has_value()) << "it is still who made it that counts";
    EXPECT_TRUE(desk.verifies());
}

TEST_F(OwnBookings, AreStillTheirsAfterARestart)
{
    become("Kim");
    const Committed kims = desk.book("D2", "18:00", "19:00");
    const OperatorId kim = desk.person("Kim");
    desk.restart();
    desk.showDay();
    EXPECT_EQ(desk->booking(BookingId{kims.entity})->booking.madeBy, kim);
    become("Kim");
    EXPECT_TRUE(move(kims, "D3").has_value());
}

TEST_F(OwnBookings, ACopyBelongsToWhoCopied)
{
    become("Sam");
    const Committed sams = desk.book("D1", "18:00", "19:00");
    become("Kim");
    Proposal copy{std::nullopt, desk->booking(BookingId{sams.entity})->booking};
    copy.after.id = BookingId{desk.proposal("D2", "18:00", "19:00").after.id};
    copy.after.slot.bays = {desk.bay("D2")};
    const Outcome made = desk->commit(copy);
    ASSERT_TRUE(made.has_value());
    desk.settle();
    EXPECT_TRUE(move(*made, "D3").has_value());
}

TEST_F(OwnBookings, OnesOwnMoveIsTakenBackAndOthersAreNot)
{
    giveKim({"schedule.read", "booking.create", "booking.move", "undo.other"});
    become("Kim");
    const Committed kims = desk.book("D2", "18:00", "19:00");
    const Outcome own = move(kims, "D3");
    ASSERT_TRUE(own.has_value());
    EXPECT_TRUE(desk.undo(own->id).has_value());
    become("Sam");
    const Committed sams = desk.book("D1", "18:00", "19:00");
    const Outcome others = move(sams, "D4");
    ASSERT_TRUE(others.has_value());
    become("Kim");
    expectRefused(desk.undo(others->id), "Kim");
}

} // namespace
} // namespace bayboard
