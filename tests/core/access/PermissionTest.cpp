#include "tests/core/access/SmallClub.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

using test::aClub;
using test::aRole;
using test::bedford;
using test::sam;
using test::truro;

TEST(Permission, EveryVerbHasItsOwnWordAndComesBackFromIt)
{
    std::set<std::string> words;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto permission = static_cast<Permission>(i);
        ASSERT_NE(wordFor(permission), nullptr);
        words.insert(wordFor(permission));
        EXPECT_EQ(permissionFor(wordFor(permission)), permission);
    }
    EXPECT_EQ(words.size(), permissionCount);
}

TEST(Permission, OtherWordsAreNone)
{
    for (const char *word : {"", "*", "booking", "Booking.Create", "booking.create "})
        EXPECT_FALSE(permissionFor(word)) << word;
}

TEST(Permission, ARoleGrantsItsOwnVerbsOnly)
{
    const auto club = aClub({aRole("clerk", {"booking.create"})}, {"clerk"});
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate));
    EXPECT_FALSE(may(*club, sam, Permission::BookingCancel));
}

TEST(Permission, AVerbIsNoPrefixOfAnother)
{
    const auto club = aClub({aRole("mover", {"booking.move"})}, {"mover"});
    EXPECT_TRUE(may(*club, sam, Permission::BookingMove));
    EXPECT_FALSE(may(*club, sam, Permission::BookingMoveOther));
}

TEST(Permission, InheritedVerbsCountHoweverDeep)
{
    std::vector<Role> roles{aRole("0", {"data.export"})};
    for (int i = 1; i <= 100; ++i)
        roles.push_back(aRole(std::to_string(i), {}, {std::to_string(i - 1)}));
    const auto club = aClub(std::move(roles), {"100"});
    EXPECT_TRUE(may(*club, sam, Permission::ExportData));
    EXPECT_FALSE(may(*club, sam, Permission::ImportData));
}

TEST(Permission, RolesThatInheritFromEachOtherEndAndStillGrant)
{
    // Every role inherits from all others: a walk without memory would never end.
    std::vector<std::string> keys;
    for (int i = 0; i < 24; ++i)
        keys.push_back("role" + std::to_string(i));
    std::vector<Role> roles;
    for (const auto &key : keys)
        roles.push_back(aRole(key, {}, keys));
    roles.back().permissions = {"rule.edit"};
    const auto club = aClub(std::move(roles), {"role0"});
    EXPECT_TRUE(may(*club, sam, Permission::RuleEdit));
    EXPECT_FALSE(may(*club, sam, Permission::ClubEdit));
}

TEST(Permission, ARoleThatInheritsFromItselfEnds)
{
    const auto club = aClub({aRole("snake", {"rule.edit"}, {"snake"})}, {"snake"});
    EXPECT_TRUE(may(*club, sam, Permission::RuleEdit));
    EXPECT_FALSE(may(*club, sam, Permission::ClubEdit));
}

TEST(Permission, AStarGrantsEverythingAlsoWhenInherited)
{
    const auto club = aClub({aRole("all", {"*"}), aRole("heir", {}, {"all"})}, {"heir"});
    for (std::size_t i = 0; i < permissionCount; ++i)
        EXPECT_TRUE(may(*club, sam, static_cast<Permission>(i)));
}

TEST(Permission, RolesThatAreNotThereGrantNothing)
{
    const auto club = aClub({aRole("heir", {}, {"gone"})}, {"nobody", "heir", ""});
    EXPECT_FALSE(may(*club, sam, Permission::ScheduleRead));
}

TEST(Permission, AWithdrawnRoleGrantsNothingAndPassesNothingOn)
{
    Role gone = aRole("clerk", {"booking.create"}, {"base"});
    gone.withdrawn = true;
    const auto club = aClub({gone, aRole("base", {"schedule.read"})}, {"clerk"});
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate));
    EXPECT_FALSE(may(*club, sam, Permission::ScheduleRead));
}

TEST(Permission, AGrantForOneLocationHoldsThereOnly)
{
    const auto club = aClub({aRole("clerk", {"booking.create"})}, {"clerk@" + bedford.toString()});
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate, bedford));
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate, truro));
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate)) << "everywhere is more than one place";
}

TEST(Permission, AGrantEverywhereHoldsAtEachLocation)
{
    const auto club = aClub({aRole("clerk", {"booking.create"})}, {"clerk"});
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate, bedford));
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate, truro));
}

TEST(Permission, GrantsOfSeveralRolesAddUpAtEachPlace)
{
    const auto club
        = aClub({aRole("reader", {"schedule.read"}), aRole("clerk", {"booking.create"})},
                {"reader", "clerk@" + truro.toString(), "clerk@" + bedford.toString()});
    EXPECT_TRUE(may(*club, sam, Permission::ScheduleRead));
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate, bedford));
    EXPECT_TRUE(may(*club, sam, Permission::BookingCreate, truro));
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate));
}

TEST(Permission, AGrantWithABrokenPlaceHoldsNowhere)
{
    const auto club
        = aClub({aRole("clerk", {"booking.create"})},
                {"clerk@", "clerk@Bedford", "clerk@*", "clerk@" + LocationId().toString()});
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate));
    EXPECT_FALSE(may(*club, sam, Permission::BookingCreate, bedford));
}

TEST(Permission, UnknownInactiveAndWithdrawnOperatorsMayNothing)
{
    const std::vector<Role> roles{aRole("all", {"*"})};
    const auto club = aClub(roles, {"all"});
    EXPECT_FALSE(may(*club, OperatorId{test::numbered(99)}, Permission::ScheduleRead));
    EXPECT_FALSE(may(*club, OperatorId{}, Permission::ScheduleRead));

    for (const bool withdrawn : {false, true}) {
        Operator person;
        person.id = sam;
        person.roles = {"all"};
        person.active = withdrawn;
        person.withdrawn = withdrawn;
        ZoneCache zones;
        const auto other = Club::make({}, {}, {}, {}, roles, {person}, {}, zones).value();
        EXPECT_FALSE(may(*other, sam, Permission::ScheduleRead)) << withdrawn;
    }
}

TEST(Permission, TheSystemMayEverything)
{
    const auto club = aClub({}, {});
    for (std::size_t i = 0; i < permissionCount; ++i)
        EXPECT_TRUE(may(*club, systemOperator(), static_cast<Permission>(i), bedford));
}

} // namespace
} // namespace bayboard
