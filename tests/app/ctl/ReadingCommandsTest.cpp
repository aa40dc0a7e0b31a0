#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::itemsAt;
using test::json;
using test::textAt;

TEST(List, PrintsTheFixedShape)
{
    CtlClub club;
    const auto id = club.book("Upper", at("18:00"), "60", "Jo Guest");
    EXPECT_EQ(club.out({"list"}),
              "{\"bookings\":[{\"id\":\"" + id
                  + "\",\"location\":\"Hillside\",\"zone\":\"America/"
                    "Halifax\",\"bays\":[\"Hillside/Upper\"],"
                    "\"start\":\""
                  + at("18:00") + "\",\"end\":\"" + at("19:00")
                  + "\",\"state\":\"confirmed\",\"customer\":null,\"name\":\"Jo Guest\","
                    "\"phone\":null,\"title\":null,\"party\":null,\"notes\":null,\"source\":"
                    "\"phone\",\"price\":null,\"payment\":\"unknown\",\"tags\":[],\"reference\":"
                    "null}],\"blocks\":[]}\n");
}

TEST(List, IsNarrowedByPlaceTimeCustomerAndState)
{
    CtlClub club;
    const auto first = club.book("Harbour/Bay 1", at("18:00"), "60", "Tian Wu");
    club.book("Upper", at("23:00"), "120");
    club.book("Upper", "2026-11-25T12:00", "60");
    club.out({"cancel-booking", first});
    const auto count = [&](std::vector<std::string> args) {
        args.insert(args.begin(), "list");
        return itemsAt(json(club.out(args)), "bookings").size();
    };
    EXPECT_EQ(count({}), 2U);
    EXPECT_EQ(count({"--location", "Harbour"}), 1U);
    EXPECT_EQ(count({"--date", "2026-11-24"}), 1U); // over midnight
    EXPECT_EQ(count({"--from", "2026-11-23", "--to", "2026-11-25"}), 3U);
    EXPECT_EQ(count({"--from", "2026-11-24T01:00"}), 1U); // ends do not touch
    EXPECT_EQ(count({"--state", "cancelled"}), 1U);
    EXPECT_EQ(count({"--customer", "Tian Wu"}), 1U);
    EXPECT_EQ(count({"--customer", "902-555-0101"}), 0U);
    EXPECT_EQ(count({"--from", "2026-11-01", "--limit", "2"}), 2U);
    EXPECT_EQ(club.run({"list", "--customer", "Pat Quinn"}).exit, exitInput); // two of them
    EXPECT_EQ(club.run({"list", "--from", "2026-11-25", "--to", "2026-11-23"}).exit, exitInput);
}

TEST(History, TellsWhoDidWhat)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    club.out({"reschedule-booking", id, "--start", at("19:00"), "--as", "Sam"});
    club.out({"undo", "--as", "Sam"});
    const auto history = json(club.out({"history", id}));
    EXPECT_EQ(test::keysOf(history), "id,kind,steps");
    EXPECT_EQ(textAt(history, "kind"), "booking");
    const auto steps = itemsAt(history, "steps");
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(test::keysOf(steps[0]),
              "changeSet,at,operator,action,label,reason,approvedBy,undone,changes");
    EXPECT_EQ(textAt(steps[0], "action"), "undo");
    EXPECT_EQ(textAt(steps[1], "action"), "do");
    EXPECT_EQ(textAt(steps[1], "operator"), "Sam");
    EXPECT_TRUE(test::boolAt(steps[1], "undone"));
    EXPECT_EQ(textAt(steps[1], "at"), at("10:00"));
    const auto changes = itemsAt(steps[1], "changes");
    ASSERT_FALSE(changes.empty());
    bool moved = false;
    for (const auto &change : changes) {
        if (textAt(change, "field") != "slot")
            continue;
        moved = true;
        EXPECT_EQ(textAt(*change.member("before"), "start"), at("18:00"));
        EXPECT_EQ(textAt(*change.member("after"), "start"), at("19:00"));
        EXPECT_EQ(textAt(*change.member("after"), "bay"), "Harbour/Bay 1");
    }
    EXPECT_TRUE(moved);
    EXPECT_EQ(itemsAt(json(club.out({"history", id, "--limit", "1"})), "steps").size(), 1U);
    EXPECT_EQ(club.run({"history", "00000000-0000-7000-8000-00000000dead"}).exit, exitInput);
}

TEST(Customers, AreFoundByNamePhoneAndMail)
{
    CtlClub club;
    const auto found = [&](const char *text) {
        return itemsAt(json(club.out({"customers", "--search", text})), "customers");
    };
    ASSERT_EQ(found("hadd").size(), 1U);
    EXPECT_EQ(test::keysOf(found("hadd")[0]), "id,name,phone,email,tier,blocked");
    EXPECT_EQ(textAt(found("hadd")[0], "tier"), "member");
    EXPECT_EQ(found("Quinn").size(), 2U);
    EXPECT_EQ(textAt(found("Quinn")[0], "tier"), "new");
    EXPECT_EQ(found("0102").size(), 1U);
    EXPECT_EQ(found("amira@example.com").size(), 1U);
    EXPECT_TRUE(found("zzz").empty());
    EXPECT_EQ(itemsAt(json(club.out({"customers"})), "customers").size(), 4U);
    EXPECT_EQ(itemsAt(json(club.out({"customers", "--limit", "3"})), "customers").size(), 3U);
}

TEST(Customers, AreAddedAndThenLinked)
{
    CtlClub club;
    const auto made = json(club.out({"customers",
                                     "add",
                                     "--name",
                                     "Nok Nok",
                                     "--phone",
                                     "902-555-0150",
                                     "--email",
                                     "nok@example.com",
                                     "--tier",
                                     "frequent",
                                     "--tags",
                                     "league, vip"}));
    EXPECT_EQ(test::keysOf(made), "id,changeSet,warnings");
    const auto id = club.book("Upper", at("18:00"), "60", "Nok Nok");
    EXPECT_NE(club.out({"list"}).find(textAt(made, "id")), std::string::npos) << id;
    for (const std::vector<std::string> &bad :
         {std::vector<std::string>{"--tier", "gold"}, {"--phone", "none"}, {"--email", "nok"}}) {
        std::vector<std::string> args{"customers", "add", "--name", "N"};
        args.insert(args.end(), bad.begin(), bad.end());
        EXPECT_EQ(club.run(args).exit, exitInput) << bad[0];
    }
}

} // namespace
} // namespace bayboard
