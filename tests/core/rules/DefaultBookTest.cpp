// The rules that every new club begins with, for tiers of any name.

#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::codes;
using test::World;

/// A club with one tier of that key, to which the customer belongs; Sunday, 22 November 2026.
class OneTier
{
public:
    explicit OneTier(const std::string &key)
    {
        world.nowIs("2026-11-22 10:00");
        world.tiers.resize(1);
        world.tiers[0].key = key;
        world.person.customer.tier = key;
    }

    [[nodiscard]] std::string said(const Proposal &proposal) const
    {
        static const auto book = RuleBook::parse(RuleBook::defaultText()).value();
        return codes(book->judge(proposal, world));
    }

    /// So many days ahead, at the same time of day.
    [[nodiscard]] std::string daysAhead(int count) const
    {
        return said(world.ask({1}, Span(world.now() + days(count), hours(1))));
    }

    [[nodiscard]] std::string walkInDaysAhead(int count) const
    {
        Proposal proposal = world.ask({1}, Span(world.now() + days(count), hours(1)));
        proposal.after.customer = {};
        proposal.after.guestName = "A. Haddad";
        return said(proposal);
    }

    World world;
};

constexpr const char *anyKeys[] = {"new", "member", "promo", "frequent", "guest", "gold"};

TEST(DefaultBook, EveryTierHasTheDaysAheadThatItNames)
{
    for (const char *key : anyKeys) {
        OneTier club(key);
        club.world.tiers[0].advanceLimit = 7;
        for (const auto said : {&OneTier::daysAhead, &OneTier::walkInDaysAhead}) {
            EXPECT_EQ((club.*said)(7).find("ADVANCE_LIMIT"), std::string::npos) << key;
            EXPECT_NE((club.*said)(8).find("ADVANCE_LIMIT"), std::string::npos) << key;
        }
    }
}

TEST(DefaultBook, EveryTierHasTheDaysAheadThatTheLocationNames)
{
    for (const char *key : anyKeys) {
        OneTier club(key);
        club.world.tiers[0].advanceLimit = 60;
        club.world.location.advanceLimit = 5;
        EXPECT_EQ(club.daysAhead(5).find("ADVANCE_LIMIT"), std::string::npos) << key;
        EXPECT_NE(club.daysAhead(6).find("ADVANCE_LIMIT"), std::string::npos) << key;
    }
}

TEST(DefaultBook, WhereNobodyNamesDaysNewCustomersHaveFourteenAndOthersThirty)
{
    for (const std::string key : anyKeys) {
        const OneTier club(key);
        const int most = key == "new" ? 14 : 30;
        EXPECT_EQ(club.daysAhead(most).find("ADVANCE_LIMIT"), std::string::npos) << key;
        EXPECT_NE(club.daysAhead(most + 1).find("ADVANCE_LIMIT"), std::string::npos) << key;
    }
}

TEST(DefaultBook, OneObjectionIsSaidOnce)
{
    for (const char *key : {"new", "member", "guest"}) {
        const OneTier club(key);
        const std::string said = club.daysAhead(40);
        EXPECT_EQ(said.find("ADVANCE_LIMIT"), said.rfind("ADVANCE_LIMIT")) << key;
    }
}

TEST(DefaultBook, NewCustomersHaveTwoUpcomingBookingsAndOthersFour)
{
    for (const std::string key : anyKeys) {
        OneTier club(key);
        const int most = key == "new" ? 2 : 4;
        for (int i = 1; i < most; ++i)
            club.world.has("2026-11-2" + std::to_string(2 + i) + " 10:00", 60);
        EXPECT_EQ(club.daysAhead(7).find("CONCURRENT_LIMIT"), std::string::npos) << key;
        club.world.has("2026-11-28 10:00", 60);
        EXPECT_NE(club.daysAhead(7).find("CONCURRENT_LIMIT"), std::string::npos) << key;
    }
}

TEST(DefaultBook, AHostOfATierOfTheClubsOwnIsAHost)
{
    OneTier club("gold");
    club.world.tiers[0].advanceLimit = 7;
    club.world.person.customer.entitlements = {"tournament-host||"};
    for (const char *start : {"2026-11-23 10:00",
                              "2026-11-24 10:00",
                              "2026-11-25 10:00",
                              "2026-11-26 10:00",
                              "2026-11-27 10:00"})
        club.world.has(start, 60);
    EXPECT_EQ(club.daysAhead(150), "");
    EXPECT_EQ(club.daysAhead(151), "ADVANCE_LIMIT");
}

TEST(DefaultBook, TheLocationsOwnDepositIsAskedOfTiersOfTheClubsOwn)
{
    const auto asked = [](const char *key, std::optional<Money> own) {
        OneTier club(key);
        club.world.location.deposit = own;
        return club.daysAhead(2);
    };
    EXPECT_EQ(asked("guest", Money{500}), "DEPOSIT_REQUIRED");
    EXPECT_EQ(asked("guest", std::nullopt), "");
    EXPECT_EQ(asked("guest", Money{0}), "");
    EXPECT_EQ(asked("member", Money{500}), "");
    EXPECT_EQ(asked("new", std::nullopt), "DEPOSIT_REQUIRED");
    EXPECT_EQ(asked("new", Money{0}), "");
}

TEST(Exceptions, AreWaitedForUntilItIsKnownWhoItIs)
{
    World world;
    world.nowIs("2026-11-22 10:00");
    world.tiers[0].key = "guest"; // of walk-ins
    const auto book = test::bookOf(R"({"id":"a","rule":"advanceLimit","days":3,
        "unless":{"any":[{"scope":{"tiers":["new"]}},{"scope":{"entitlements":["host"]}}]}})");
    const Proposal far = world.ask({1}, "2026-11-30 10:00", 60);
    EXPECT_EQ(codes(book->judge(far, world)), "ADVANCE_LIMIT");
    world.customerLoaded = false;
    EXPECT_EQ(codes(book->judge(far, world)), " …") << "it may be somebody who is excepted";
    Proposal nobody = far;
    nobody.after.customer = {};
    EXPECT_EQ(codes(book->judge(nobody, world)), "ADVANCE_LIMIT") << "a walk-in";
    nobody.customerOpen = true;
    EXPECT_EQ(codes(book->judge(nobody, world)), "") << "nobody is named yet";
}

} // namespace
} // namespace bayboard
