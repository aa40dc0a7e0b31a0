#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::keysOf;
using test::textAt;

/// The booking as `list` shows it.
PositionedJson shown(CtlClub &club, const std::string &id)
{
    for (auto &booking : itemsAt(
             json(club.out({"list", "--from", "2026-11-01", "--to", "2026-12-31"})), "bookings"))
        if (textAt(booking, "id") == id)
            return booking;
    ADD_FAILURE() << id << " is not listed";
    return {};
}

std::string stateOf(CtlClub &club, const std::string &id)
{
    return textAt(shown(club, id), "state");
}

TEST(CreateBooking, PrintsTheFixedShape)
{
    CtlClub club;
    const auto ran = club.run({"create-booking",
                               "--bay",
                               "Harbour/Bay 1",
                               "--start",
                               at("18:00"),
                               "--minutes",
                               "60",
                               "--customer",
                               "Tian Wu"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const auto made = json(ran.out);
    EXPECT_EQ(keysOf(made), "id,changeSet,warnings");
    EXPECT_TRUE(Uuid::parse(textAt(made, "id")).has_value());
    EXPECT_TRUE(Uuid::parse(textAt(made, "changeSet")).has_value());
    EXPECT_EQ(ran.out,
              "{\"id\":\"" + textAt(made, "id") + "\",\"changeSet\":\"" + textAt(made, "changeSet")
                  + "\",\"warnings\":[]}\n");
}

TEST(CreateBooking, KeepsEverythingThatWasSaid)
{
    CtlClub club;
    const auto made = json(club.out({"create-booking",
                                     "--bay",
                                     "Bay 3,Bay 2",
                                     "--location",
                                     "Harbour",
                                     "--start",
                                     "2026-11-23 18:00",
                                     "--minutes",
                                     "90",
                                     "--customer",
                                     "Zo\xC3\xAB \"Z\"",
                                     "--phone",
                                     "902-555-0199",
                                     "--party",
                                     "5",
                                     "--notes",
                                     "left\nhanded",
                                     "--title",
                                     "League",
                                     "--source",
                                     "walk-in"}));
    const auto booking = shown(club, textAt(made, "id"));
    EXPECT_EQ(textAt(booking, "location"), "Harbour");
    ASSERT_EQ(itemsAt(booking, "bays").size(), 2U);
    EXPECT_EQ(textAt(booking, "start"), at("18:00"));
    EXPECT_EQ(textAt(booking, "end"), at("19:30"));
    EXPECT_EQ(textAt(booking, "name"), "Zo\xC3\xAB \"Z\"");
    EXPECT_EQ(textAt(booking, "phone"), "902-555-0199");
    EXPECT_EQ(test::numberAt(booking, "party"), 5);
    EXPECT_EQ(textAt(booking, "notes"), "left\nhanded");
    EXPECT_EQ(textAt(booking, "title"), "League");
    EXPECT_EQ(textAt(booking, "source"), "walk-in");
    EXPECT_EQ(textAt(booking, "state"), "confirmed");
    EXPECT_TRUE(test::isNullAt(booking, "customer"));
}

TEST(CreateBooking, LinksTheOneCustomerThatIsMeant)
{
    CtlClub club;
    int hour = 11;
    for (const char *who : {"Amira Haddad", "amira haddad", "902 555 0101", "AMIRA@example.com"}) {
        const auto id = club.book("Harbour/Bay 1", at(std::to_string(hour) + ":00"), "60", who);
        EXPECT_EQ(textAt(shown(club, id), "name"), "Amira Haddad") << who;
        EXPECT_TRUE(Uuid::parse(textAt(shown(club, id), "customer")).has_value()) << who;
        EXPECT_EQ(club.run({"cancel-booking", id}).exit, 0);
        ++hour;
    }
}

TEST(CreateBooking, SaysWhenANameIsNobodysOrSeveralPeoples)
{
    CtlClub club;
    const auto nobody = club.run({"create-booking",
                                  "--bay",
                                  "Harbour/Bay 1",
                                  "--start",
                                  at("18:00"),
                                  "--minutes",
                                  "60",
                                  "--customer",
                                  "Jo Guest"});
    EXPECT_NE(nobody.err.find("walk-in"), std::string::npos);
    const auto several = club.run({"create-booking",
                                   "--bay",
                                   "Harbour/Bay 2",
                                   "--start",
                                   at("18:00"),
                                   "--minutes",
                                   "60",
                                   "--customer",
                                   "Pat Quinn"});
    EXPECT_EQ(several.exit, 0);
    const auto warnings = itemsAt(json(several.out), "warnings");
    ASSERT_FALSE(warnings.empty());
    EXPECT_EQ(textAt(warnings.back(), "code"), "WALK_IN");
    EXPECT_EQ(keysOf(warnings.back()), "code,message");
    EXPECT_EQ(nobody.out.find("WALK_IN"), std::string::npos);
    EXPECT_TRUE(test::isNullAt(shown(club, textAt(json(several.out), "id")), "customer"));
}

TEST(CreateBooking, ThePhoneTellsPeopleOfOneNameApart)
{
    CtlClub club;
    const auto made = json(club.out({"create-booking",
                                     "--bay",
                                     "Upper",
                                     "--start",
                                     at("18:00"),
                                     "--minutes",
                                     "60",
                                     "--customer",
                                     "Pat Quinn",
                                     "--phone",
                                     "(902) 555-0104"}));
    EXPECT_EQ(textAt(shown(club, textAt(made, "id")), "phone"), "902-555-0104");
    EXPECT_FALSE(test::isNullAt(shown(club, textAt(made, "id")), "customer"));
}

TEST(CreateBooking, WarningsAreNoReasonsForARefusal)
{
    CtlClub club;
    club.book("Upper", at("18:00"), "60", "Tian Wu");
    const auto ran = club.run({"create-booking",
                               "--bay",
                               "Upper",
                               "--start",
                               at("18:00"),
                               "--minutes",
                               "60",
                               "--customer",
                               "Jo Guest"});
    const auto violations = itemsAt(json(ran.out), "violations");
    ASSERT_EQ(violations.size(), 1U) << ran.out;
    EXPECT_NE(textAt(violations[0], "message").find("Tian Wu"), std::string::npos) << ran.out;
}

TEST(CreateBooking, TakenTimeIsRefusedWithReasonAndWaysOut)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"), "90");
    const auto ran = club.run({"create-booking",
                               "--bay",
                               "Harbour/Bay 1",
                               "--start",
                               at("18:30"),
                               "--minutes",
                               "60",
                               "--customer",
                               "Jo",
                               "--override",
                               "please"});
    EXPECT_EQ(ran.exit, exitRefused);
    const auto refusal = json(ran.out);
    EXPECT_EQ(keysOf(refusal), "violations");
    const auto violations = itemsAt(refusal, "violations");
    ASSERT_FALSE(violations.empty());
    EXPECT_EQ(keysOf(violations[0]), "code,message,fixes");
    EXPECT_EQ(textAt(violations[0], "code"), "DOUBLE_BOOKING");
    EXPECT_FALSE(textAt(violations[0], "message").empty());
    EXPECT_FALSE(ran.err.empty());
    const auto fixes = itemsAt(violations[0], "fixes");
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(keysOf(fixes[0]), "bay,start,end");
    const auto taken = club.run({"create-booking",
                                 "--bay",
                                 textAt(fixes[0], "bay"),
                                 "--start",
                                 textAt(fixes[0], "start"),
                                 "--minutes",
                                 "60",
                                 "--customer",
                                 "Jo"});
    EXPECT_EQ(taken.exit, 0) << taken.err;
}

TEST(CreateBooking, OverridesNeedAReasonAndTheRight)
{
    CtlClub club;
    const std::vector<std::string> args{"create-booking",
                                        "--bay",
                                        "Harbour/Bay 1",
                                        "--start",
                                        at("18:10"),
                                        "--minutes",
                                        "60",
                                        "--customer",
                                        "Jo"};
    const auto with = [&](const std::vector<std::string> &more) {
        auto all = args;
        all.insert(all.end(), more.begin(), more.end());
        return club.run(all);
    };
    const auto refused = with({});
    EXPECT_EQ(refused.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(refused.out), "violations"), "code"), "INVALID_START");
    const auto clerk = with({"--as", "Sam", "--override", "she asked"});
    EXPECT_EQ(clerk.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(clerk.out), "violations"), "code"), "NOT_PERMITTED");
    const auto manager = with({"--as", "Ana", "--override", "she asked"});
    EXPECT_EQ(manager.exit, 0) << manager.err;
    ASSERT_FALSE(itemsAt(json(manager.out), "warnings").empty());
    EXPECT_EQ(textAt(firstAt(json(manager.out), "warnings"), "code"), "INVALID_START");
}

TEST(CreateBooking, BadWordsAreNamed)
{
    CtlClub club;
    const auto with = [&](const char *bay, const char *start) {
        return club.run({"create-booking",
                         "--bay",
                         bay,
                         "--start",
                         start,
                         "--minutes",
                         "60",
                         "--customer",
                         "J"});
    };
    EXPECT_EQ(with("Bay 9", "2026-11-23T18:00").exit, exitInput);
    EXPECT_EQ(with("Bay 1", "2026-11-23T18:00").exit, exitInput); // both locations have one
    EXPECT_EQ(with("Harbour/Bay 1,Hillside/Upper", "2026-11-23T18:00").exit, exitInput);
    EXPECT_EQ(with(" , ", "2026-11-23T18:00").exit, exitInput);
    for (const char *start : {"18:00", "2026-11-23", "2026-11-23T25:00", "2026-02-30T18:00", ""}) {
        const auto ran = with("Upper", start);
        EXPECT_TRUE(ran.exit == exitInput || ran.exit == exitUsage) << start;
        EXPECT_TRUE(ran.out.empty());
        EXPECT_FALSE(ran.err.empty());
    }
    EXPECT_EQ(with("Upper", "2026-11-23T18:00").exit, 0);
}

TEST(CreateBooking, WallTimesThatTheNightSkipsOrRepeatsAreNotGuessed)
{
    CtlClub club;
    club.setNow("2026-10-31T12:00:00Z");
    const auto twice = club.run({"create-booking",
                                 "--bay",
                                 "Upper",
                                 "--start",
                                 "2026-11-01T01:30",
                                 "--minutes",
                                 "60",
                                 "--customer",
                                 "J"});
    EXPECT_EQ(twice.exit, exitInput);
    EXPECT_NE(twice.err.find("2026-11-01T01:30:00-03:00"), std::string::npos) << twice.err;
    EXPECT_NE(twice.err.find("2026-11-01T01:30:00-04:00"), std::string::npos) << twice.err;
    const auto said = club.run({"create-booking",
                                "--bay",
                                "Upper",
                                "--start",
                                "2026-11-01T01:30:00-04:00",
                                "--minutes",
                                "60",
                                "--customer",
                                "J"});
    EXPECT_EQ(said.exit, 0) << said.err;
    club.setNow("2027-03-13T12:00:00Z");
    const auto skipped = club.run({"create-booking",
                                   "--bay",
                                   "Upper",
                                   "--start",
                                   "2027-03-14T02:30",
                                   "--minutes",
                                   "60",
                                   "--customer",
                                   "J"});
    EXPECT_EQ(skipped.exit, exitInput);
}

TEST(RescheduleBooking, MovesInTimeToOtherBaysAndLengthens)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    club.out({"reschedule-booking", id, "--start", "2026-11-23T19:00"});
    EXPECT_EQ(textAt(shown(club, id), "start"), at("19:00"));
    EXPECT_EQ(textAt(shown(club, id), "end"), at("20:00"));
    club.out({"reschedule-booking", id, "--bay", "Bay 2", "--minutes", "90"});
    EXPECT_EQ(firstAt(shown(club, id), "bays").text, "Harbour/Bay 2");
    EXPECT_EQ(textAt(shown(club, id), "end"), at("20:30"));
    const auto far = club.run({"reschedule-booking", id, "--bay", "Hillside/Upper"});
    EXPECT_EQ(far.exit, 0) << far.err;
    EXPECT_EQ(textAt(shown(club, id), "location"), "Hillside");
}

TEST(RescheduleBooking, OntoAnotherBookingIsRefusedAndNothingMoves)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    club.book("Harbour/Bay 2", at("18:30"));
    const auto ran = club.run({"reschedule-booking", id, "--bay", "Harbour/Bay 2"});
    EXPECT_EQ(ran.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(ran.out), "violations"), "code"), "DOUBLE_BOOKING");
    EXPECT_EQ(firstAt(shown(club, id), "bays").text, "Harbour/Bay 1");
}

TEST(BookingStates, FollowTheTableOfStates)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("10:00"));
    club.out({"check-in", id});
    EXPECT_EQ(stateOf(club, id), "checked_in");
    EXPECT_EQ(club.run({"cancel-booking", id}).exit, exitRefused);
    EXPECT_EQ(club.run({"reopen", id}).exit, exitRefused);
    club.out({"complete", id});
    EXPECT_EQ(stateOf(club, id), "completed");
    const auto again = club.run({"complete", id});
    EXPECT_EQ(again.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(again.out), "violations"), "code"), "TRANSITION_REFUSED");
}

TEST(BookingStates, ACancelledBookingFreesItsTimeAndComesBackOnlyWhileFree)
{
    CtlClub club;
    const auto first = club.book("Harbour/Bay 1", at("18:00"));
    club.out({"cancel-booking", first, "--reason", "ill"});
    EXPECT_EQ(stateOf(club, first), "cancelled");
    const auto second = club.book("Harbour/Bay 1", at("18:00"));
    EXPECT_EQ(club.run({"reopen", first}).exit, exitRefused);
    club.out({"cancel-booking", second});
    club.out({"reopen", first});
    EXPECT_EQ(stateOf(club, first), "confirmed");
}

TEST(BookingStates, ANoShowKeepsItsTimeUntilItIsReleased)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("10:00"), "120");
    club.setNow("2026-11-23T14:30:00Z");
    EXPECT_EQ(club.run({"release", id}).exit, exitRefused); // not yet a no-show
    club.out({"no-show", id});
    const std::vector<std::string> other{"create-booking",
                                         "--bay",
                                         "Harbour/Bay 1",
                                         "--start",
                                         at("10:30"),
                                         "--minutes",
                                         "60",
                                         "--customer",
                                         "Next"};
    EXPECT_EQ(club.run(other).exit, exitRefused);
    EXPECT_EQ(club.run({"check-in", id}).exit, exitRefused); // only reopen brings it back
    club.out({"release", id});
    EXPECT_EQ(club.run({"release", id}).exit, exitRefused);
    const auto next = club.run(other);
    EXPECT_EQ(next.exit, 0) << next.err;
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(BookingCommands, IdsThatAreNobodysAreRefused)
{
    CtlClub club;
    for (const char *command : {"cancel-booking", "check-in", "release"}) {
        EXPECT_EQ(club.run({command, "7"}).exit, exitInput) << command;
        EXPECT_EQ(club.run({command, "00000000-0000-7000-8000-00000000dead"}).exit, exitInput)
            << command;
    }
}

TEST(CreateBooking, PrintsItsBaysInTheClubsOrder)
{
    CtlClub club;
    club.out({"create-booking",
              "--bay",
              "Harbour/Bay 3,Harbour/Bay 1,Harbour/Bay 2",
              "--start",
              at("15:00"),
              "--minutes",
              "60",
              "--customer",
              "Group"});
    std::string bays;
    for (const auto &bay : itemsAt(test::firstAt(json(club.out({"list"})), "bookings"), "bays"))
        bays += bay.text + " ";
    EXPECT_EQ(bays, "Harbour/Bay 1 Harbour/Bay 2 Harbour/Bay 3 ");
}

} // namespace
} // namespace bayboard
