// Who may lay which kind of block where and how far ahead, and who sees what one is.

#include "core/access/BlockAccess.h"
#include "tests/core/access/SmallClub.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using namespace test;

constexpr Instant now = fromUnix(1'795'000'000);

/// Sam's club with one kind.
std::shared_ptr<const Club>
clubWith(BlockKind kind, std::vector<Role> roles, std::vector<std::string> grants)
{
    Operator person;
    person.id = sam;
    person.name = "Sam";
    person.roles = std::move(grants);
    Location place;
    place.id = bedford;
    place.name = "Bedford";
    place.zone = "America/Halifax";
    ZoneCache zones;
    return Club::make({}, {place}, {}, {}, std::move(roles), {person}, {kind}, zones).value();
}

BlockKind cleaning()
{
    BlockKind kind;
    kind.id = numbered(9);
    kind.key = "cleaning";
    return kind;
}

Status lay(const Club &club, days ahead)
{
    return mayLay(club, sam, Permission::BlockCreate, {"cleaning", bedford, now + ahead}, now);
}

TEST(BlockAccess, NeedsTheVerbFirst)
{
    const auto club = clubWith(cleaning(), {aRole("desk", {"booking.create"})}, {"desk"});
    ASSERT_FALSE(lay(*club, days(0)));
    EXPECT_EQ(lay(*club, days(0)).error().code, ErrorCode::NotPermitted);
}

TEST(BlockAccess, AKindMayBeLaidByItsRolesOnlyInheritedOnesToo)
{
    BlockKind kind = cleaning();
    kind.creators = {"cleaner"};
    const std::vector<Role> roles{aRole("cleaner", {"block.create"}),
                                  aRole("boss", {"block.create"}),
                                  aRole("head", {}, {"cleaner"})};
    EXPECT_TRUE(lay(*clubWith(kind, roles, {"cleaner"}), days(0)));
    EXPECT_TRUE(lay(*clubWith(kind, roles, {"head"}), days(0)));
    const Status refused = lay(*clubWith(kind, roles, {"boss"}), days(0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
}

TEST(BlockAccess, HowFarAheadIsCountedInLocalDaysAndExactlyMet)
{
    Role role = aRole("desk", {"block.create"});
    role.blockAhead = 7;
    const auto club = clubWith(cleaning(), {role}, {"desk"});
    const Zone &zone = club->zone(bedford);
    const Instant end = zone.startOfDay(zone.dateAt(now) + days(8));
    const auto at = [&](Instant start) {
        return mayLay(*club, sam, Permission::BlockCreate, {"cleaning", bedford, start}, now);
    };
    EXPECT_TRUE(at(end - seconds(1)));
    ASSERT_FALSE(at(end));
    EXPECT_EQ(at(end).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(at(now - hours(1))); // in the past hour, too
}

TEST(BlockAccess, OfSeveralRolesTheMostGenerousCounts)
{
    Role near = aRole("near", {"block.create"});
    near.blockAhead = 1;
    Role far = aRole("far", {"block.create"});
    far.blockAhead = 30;
    EXPECT_TRUE(lay(*clubWith(cleaning(), {near, far}, {"near", "far"}), days(30)));
    EXPECT_FALSE(lay(*clubWith(cleaning(), {near, far}, {"near"}), days(2)));
    const Role child = aRole("child", {}, {"near"});
    EXPECT_FALSE(lay(*clubWith(cleaning(), {near, child}, {"child"}), days(2)));
    EXPECT_TRUE(lay(*clubWith(cleaning(), {aRole("free", {"block.create"})}, {"free"}), days(900)));
}

TEST(BlockAccess, ARoleThatDoesNotGrantTheVerbHasNoSayInHowFarAhead)
{
    Role near = aRole("near", {"block.create"});
    near.blockAhead = 7;
    const Role coach = aRole("coach", {"schedule.read"});
    EXPECT_TRUE(lay(*clubWith(cleaning(), {near, coach}, {"near", "coach"}), days(7)));
    EXPECT_FALSE(lay(*clubWith(cleaning(), {near, coach}, {"near", "coach"}), days(8)));
    Role far = aRole("far", {"block.edit"});
    far.blockAhead = 90;
    EXPECT_FALSE(lay(*clubWith(cleaning(), {near, far}, {"near", "far"}), days(8)));
    const Role both = aRole("both", {}, {"near", "coach"});
    EXPECT_FALSE(lay(*clubWith(cleaning(), {near, coach, both}, {"both"}), days(8)));
}

TEST(BlockAccess, HowFarAheadIsAskedOfTheVerbThatIsNeeded)
{
    for (const auto &[word, verb] : {std::pair("block.create", Permission::BlockCreate),
                                     std::pair("block.edit", Permission::BlockEdit),
                                     std::pair("block.bulk", Permission::BlockBulk)}) {
        SCOPED_TRACE(word);
        const auto club = clubWith(cleaning(), {aRole("only", {word})}, {"only"});
        EXPECT_TRUE(mayLay(*club, sam, verb, {"cleaning", bedford, now + days(400)}, now));
        Role limited = aRole("only", {word});
        limited.blockAhead = 7;
        const auto near = clubWith(cleaning(), {limited}, {"only"});
        EXPECT_TRUE(mayLay(*near, sam, verb, {"cleaning", bedford, now + days(7)}, now));
        EXPECT_FALSE(mayLay(*near, sam, verb, {"cleaning", bedford, now + days(8)}, now));
    }
}

TEST(BlockAccess, ALimitHoldsWhereTheRoleDoes)
{
    Role near = aRole("near", {"block.create"});
    near.blockAhead = 7;
    const Role far = aRole("far", {"block.create"});
    const auto club = clubWith(cleaning(), {near, far}, {"near", "far@" + truro.toString()});
    EXPECT_FALSE(lay(*club, days(8)));
}

TEST(BlockAccess, ARoleSomewhereElseDoesNotCount)
{
    Role role = aRole("desk", {"block.create"});
    EXPECT_FALSE(lay(*clubWith(cleaning(), {role}, {"desk@" + truro.toString()}), days(0)));
    EXPECT_TRUE(lay(*clubWith(cleaning(), {role}, {"desk@" + bedford.toString()}), days(0)));
}

TEST(BlockAccess, WhatItIsIsSeenByTheKindsRolesOnly)
{
    BlockKind kind = cleaning();
    const std::vector<Role> roles{aRole("manager", {}), aRole("kiosk", {})};
    EXPECT_TRUE(maySee(*clubWith(kind, roles, {"kiosk"}), sam, kind, bedford));
    kind.seenBy = {"manager"};
    EXPECT_FALSE(maySee(*clubWith(kind, roles, {"kiosk"}), sam, kind, bedford));
    EXPECT_TRUE(maySee(*clubWith(kind, roles, {"manager"}), sam, kind, bedford));
    const auto here = clubWith(kind, roles, {"manager@" + bedford.toString()});
    EXPECT_TRUE(maySee(*here, sam, "cleaning", bedford));
    EXPECT_FALSE(maySee(*here, sam, "cleaning", truro));
    EXPECT_FALSE(maySee(*here, sam, "cleaning", LocationId())) << "nobody knows where";
}

TEST(BlockAccess, WhoBooksOverIsWhoHasTheVerbOrOneOfTheRolesThere)
{
    BlockKind kind = cleaning();
    const std::vector<Role> roles{aRole("manager", {"block.book_over"}),
                                  aRole("coach", {}),
                                  aRole("head", {}, {"coach"}),
                                  aRole("desk", {"booking.create"})};
    const auto may = [&](const char *grant) {
        return mayBookOver(*clubWith(kind, roles, {grant}), sam, kind, bedford);
    };
    EXPECT_FALSE(may("manager")) << "nobody, unless the kind says so";
    kind.bookOver = "block.book_over";
    EXPECT_TRUE(may("manager"));
    EXPECT_FALSE(may("coach"));
    kind.bookOver = "coach";
    EXPECT_FALSE(may("manager"));
    EXPECT_TRUE(may("coach"));
    EXPECT_TRUE(may("head")) << "by inheritance";
    EXPECT_FALSE(may("desk"));
    kind.bookOver = "block.book_over,desk";
    EXPECT_TRUE(may("manager"));
    EXPECT_TRUE(may("desk"));
    EXPECT_FALSE(may("coach"));
    const auto there = clubWith(kind, roles, {"desk@" + bedford.toString()});
    EXPECT_TRUE(mayBookOver(*there, sam, kind, bedford));
    EXPECT_FALSE(mayBookOver(*there, sam, kind, truro));
    EXPECT_FALSE(mayBookOver(*there, OperatorId(), kind, bedford)) << "nobody stands beside him";
}

TEST(BlockAccess, TheRolesThatBookOverAreNamed)
{
    BlockKind kind = cleaning();
    Role gone = aRole("gone", {"block.book_over"});
    gone.withdrawn = true;
    const std::vector<Role> roles{aRole("manager", {"block.book_over"}),
                                  aRole("coach", {}),
                                  aRole("head", {}, {"coach"}),
                                  gone};
    const auto named = [&] {
        auto keys = rolesBookingOver(*clubWith(kind, roles, {}), kind);
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    using Keys = std::vector<std::string>;
    EXPECT_EQ(named(), Keys());
    kind.bookOver = "block.book_over";
    EXPECT_EQ(named(), Keys{"manager"});
    kind.bookOver = "coach,block.book_over";
    EXPECT_EQ(named(), (Keys{"coach", "head", "manager"}));
}

} // namespace
} // namespace bayboard
