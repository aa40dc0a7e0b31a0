#include "core/desk/DemoPeople.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::codes;
using test::World;

/// The demo's people whom the shipped rule book takes for tournament hosts, by what it lets them
/// do.
TEST(DemoHosts, AreHostsToTheShippedRuleBook)
{
    const auto book = RuleBook::parse(RuleBook::defaultText()).value();
    World world;
    world.nowIs("2026-06-15 12:00");
    SeededRandom random(1);
    std::size_t hosts = 0;
    for (const Customer &person : makePeople(1000, world.now(), random)) {
        const bool named = std::any_of(
            person.entitlements.begin(), person.entitlements.end(), [](const std::string &text) {
                return text.starts_with("tournament-host");
            });
        world.person.customer.tier = person.tier;
        world.person.customer.entitlements = person.entitlements;
        const Verdict early = book->judge(world.ask({1}, "2026-11-12 18:00", 60), world);
        EXPECT_EQ(codes(early).find("ADVANCE_LIMIT") == std::string::npos, named) << person.name;
        EXPECT_TRUE(
            book->judge(world.ask({1}, "2026-11-13 18:00", 60), world).has(RuleCode::AdvanceLimit))
            << person.name;
        hosts += named ? 1U : 0U;
    }
    EXPECT_GT(hosts, 0U);
    EXPECT_LT(hosts, 100U);
}

TEST(DemoHosts, MayHaveAsManyBookingsAsTheyLike)
{
    const auto book = RuleBook::parse(RuleBook::defaultText()).value();
    World world;
    world.nowIs("2026-06-15 12:00");
    for (const char *start : {"2026-06-17 10:00",
                              "2026-06-18 10:00",
                              "2026-06-19 10:00",
                              "2026-06-20 10:00",
                              "2026-06-21 10:00"})
        world.has(start, 60);
    world.person.customer.tier = "frequent";
    EXPECT_TRUE(
        book->judge(world.ask({1}, "2026-06-22 18:00", 60), world).has(RuleCode::ConcurrentLimit));
    SeededRandom random(1);
    for (const Customer &person : makePeople(1000, world.now(), random)) {
        if (person.entitlements != std::vector<std::string>{"tournament-host||"})
            continue;
        world.person.customer.entitlements = person.entitlements;
        EXPECT_EQ(codes(book->judge(world.ask({1}, "2026-06-22 18:00", 60), world)), "");
        return;
    }
    FAIL() << "the demo has no host";
}

} // namespace
} // namespace bayboard
