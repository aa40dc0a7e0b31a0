#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::World;

/// Where the first objection to the proposal comes from.
RuleOrigin originOf(const RuleBook &book, const Proposal &proposal, const World &world)
{
    const Verdict verdict = book.judge(proposal, world);
    EXPECT_FALSE(verdict.violations.empty());
    return verdict.violations.empty() ? RuleOrigin{}
                                      : book.originOf(verdict.violations.front(), proposal);
}

std::string idOf(const JsonNode *entry)
{
    const JsonNode *id = entry->find("id");
    return id == nullptr ? std::string() : id->text;
}

TEST(RuleOrigin, IsTheEntryOfTheBookThatObjectsAndItsLine)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    const auto book = RuleBook::parse(R"({"version": 1, "rules": [
        {"id": "grid", "rule": "startGrid", "step": 30},
        {"id": "length", "rule": "duration", "minimum": 60}
    ]})")
                          .value();
    const RuleOrigin origin = originOf(*book, world.ask({1}, "2026-11-22 18:00", 30), world);
    EXPECT_EQ(origin.kind, RuleOrigin::Kind::Book);
    ASSERT_EQ(origin.entries.size(), 1U);
    EXPECT_EQ(idOf(origin.entries.front()), "length");
    EXPECT_EQ(origin.entries.front()->find("minimum")->integer, 60);
    EXPECT_EQ(origin.line(), 3U);
}

TEST(RuleOrigin, OfAPartNamesTheEntriesAroundIt)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    const auto book = RuleBook::parse(R"({"version": 1, "rules": [
        {"id": "evenings", "scope": {"parties": ["staff"]}, "all": [
            {"id": "inner", "any": [
                {"id": "length", "rule": "duration", "minimum": 60}]}]}
    ]})")
                          .value();
    const RuleOrigin origin = originOf(*book, world.ask({1}, "2026-11-22 18:00", 30), world);
    ASSERT_EQ(origin.entries.size(), 3U);
    EXPECT_EQ(idOf(origin.entries[0]), "evenings");
    EXPECT_EQ(idOf(origin.entries[1]), "inner");
    EXPECT_EQ(idOf(origin.entries[2]), "length");
    EXPECT_EQ(origin.line(), 4U);
}

TEST(RuleOrigin, WhatHoldsAlwaysStandsInNoBook)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 18:00", 60);
    const auto book = RuleBook::parse(RuleBook::defaultText()).value();
    const RuleOrigin origin = originOf(*book, world.ask({1}, "2026-11-22 18:00", 60), world);
    EXPECT_EQ(origin.kind, RuleOrigin::Kind::Always);
    EXPECT_TRUE(origin.entries.empty());
    EXPECT_EQ(origin.line(), 0U);
}

TEST(RuleOrigin, TermsThatABookingHasKeptAreNotTheBooks)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    const auto book = RuleBook::parse(R"({"version": 1, "rules": [
        {"id": "moves", "rule": "rescheduleLimit", "maximum": 0}]})")
                          .value();
    Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    booking.policy = book->policyFor(world.ask({1}, "2026-11-22 18:00", 60), world);
    EXPECT_EQ(originOf(*book, world.move(booking, "2026-11-22 20:00", 60), world).kind,
              RuleOrigin::Kind::Kept);
    booking.policy.clear();
    EXPECT_EQ(originOf(*book, world.move(booking, "2026-11-22 20:00", 60), world).kind,
              RuleOrigin::Kind::Book);
}

} // namespace
} // namespace bayboard
