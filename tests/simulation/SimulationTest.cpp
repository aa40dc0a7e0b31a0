// Desks and a server that lose, repeat, delay, cut and crash. BAYBOARD_SEED=n runs that seed alone,
// BAYBOARD_ROUNDS=n so many times as many.

#include "tests/simulation/Simulation.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <vector>

namespace bayboard::test {
namespace {

constexpr std::size_t steps = 2500;
constexpr std::size_t stepsOfRestore = 1250;
constexpr std::size_t fewSteps = 500; ///< of what goes wrong now and then
constexpr std::size_t stepsOfSeries = 300; ///< some of which are hundreds of blocks
constexpr std::size_t stepsOfDisks = 200; ///< each byte of which is remembered

/// The named seed alone, else the test's own and, in long checks, further ones.
std::vector<std::uint64_t> seedsFor(std::uint64_t first)
{
    if (const char *only = std::getenv("BAYBOARD_SEED"))
        return {std::strtoull(only, nullptr, 10)};
    std::vector<std::uint64_t> seeds;
    for (int i = 0; i < rounds(1); ++i)
        seeds.push_back(first + static_cast<std::uint64_t>(i) * 1000);
    return seeds;
}

class SimulationOf : public testing::TestWithParam<std::uint64_t>
{ };

/// What goes wrong beside lines and programs, one kind of it in each.
class FaultsOf : public testing::TestWithParam<std::uint64_t>
{ };

TEST_P(SimulationOf, EverythingIsAcceptedOrInFrontOfAPersonAndAllDesksAreEqual)
{
    for (const std::uint64_t seed : seedsFor(GetParam())) {
        Simulation simulation({seed, 5, steps});
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << std::endl;
        // A run in which nothing happens proves nothing.
        EXPECT_GT(simulation.countOf(JudgementKind::Accepted), 1000);
        EXPECT_GT(simulation.countOf(JudgementKind::Merged), 0);
        EXPECT_GT(simulation.refusals("DOUBLE_BOOKING"), 0);
        EXPECT_GT(simulation.refusals(refusal::changedSince), 0);
        EXPECT_GT(simulation.refusals(refusal::follows), 0);
        EXPECT_GT(simulation.fallen(), 0);
        EXPECT_GT(simulation.crashes(), 0);
        EXPECT_GT(simulation.resets(), 0);
    }
}

TEST_P(SimulationOf, AServerThatComesBackFromABackupLosesNothingThatADeskHas)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 500)) {
        Simulation simulation({seed, 4, stepsOfRestore, true});
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << std::endl;
        EXPECT_GE(simulation.restarts(), 4) << "every desk has noticed";
    }
}

TEST_P(FaultsOf, WhenThePowerFailsWhatWasTakenIsThere)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 100)) {
        SimulationPlan plan{seed, 3, stepsOfDisks};
        plan.power = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << ' ' << simulation.powerCuts() << " power cuts, "
                  << simulation.sumOf(&SimDesk::unheard) << " unheard of" << std::endl;
        EXPECT_GT(simulation.powerCuts(), 1);
    }
}

TEST_P(FaultsOf, ATokenThatIsRevokedOrOverOrForgottenStopsTheLineAndNoWork)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 200)) {
        SimulationPlan plan{seed, 4, fewSteps};
        plan.tokens = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << ' ' << simulation.sumOf(&SimDesk::refusals)
                  << " tokens refused, " << simulation.sumOf(&SimDesk::expiries)
                  << " of them since they had ended" << std::endl;
        EXPECT_GT(simulation.sumOf(&SimDesk::refusals), 3);
        EXPECT_GT(simulation.sumOf(&SimDesk::expiries), 0);
    }
}

TEST_P(FaultsOf, AnOlderFileIsBroughtHereWithEverythingThatWaits)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 300)) {
        SimulationPlan plan{seed, 4, fewSteps};
        plan.upgrades = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << ' ' << simulation.sumOf(&SimDesk::upgrades)
                  << " upgrades" << std::endl;
        EXPECT_GT(simulation.sumOf(&SimDesk::upgrades), 3);
    }
}

TEST_P(FaultsOf, ADeskWhoseFileWasCopiedIsThereTwiceAndNothingIsLostOfEither)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 400)) {
        SimulationPlan plan{seed, 3, fewSteps};
        plan.twin = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << std::endl;
    }
}

TEST_P(FaultsOf, AClubThatGoesToAnotherServerTakesEverythingWithIt)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 600)) {
        SimulationPlan plan{seed, 4, fewSteps};
        plan.moves = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << std::endl;
        EXPECT_GE(simulation.restarts(), 4) << "every desk has gone there";
    }
}

TEST_P(FaultsOf, AServerWhoseFileWasPutBackByCopyingIsNoticedAndLosesNothing)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 800)) {
        SimulationPlan plan{seed, 4, fewSteps};
        plan.putBack = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << ' ' << simulation.renewals() << " noticed"
                  << std::endl;
        EXPECT_EQ(simulation.renewals(), 1);
        EXPECT_GE(simulation.restarts(), 4) << "every desk has begun anew";
    }
}

TEST_P(FaultsOf, WhatTheServerRollsAndWhatDesksDoToSeriesComesToTheSame)
{
    for (const std::uint64_t seed : seedsFor(GetParam() + 700)) {
        SimulationPlan plan{seed, 3, stepsOfSeries};
        plan.series = true;
        Simulation simulation(plan);
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        std::cout << simulation.summary() << ' ' << simulation.sumOf(&SimDesk::seriesSteps)
                  << " steps with series, " << simulation.rolled() << " blocks rolled" << std::endl;
        EXPECT_GT(simulation.sumOf(&SimDesk::seriesSteps), 5);
        EXPECT_GT(simulation.rolled(), 3U);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SimulationOf, testing::Range<std::uint64_t>(1, 7));
INSTANTIATE_TEST_SUITE_P(Seeds, FaultsOf, testing::Range<std::uint64_t>(1, 3));

TEST(Simulation, OneSeedIsOneRun)
{
    std::string contents;
    for (int i = 0; i < 2; ++i) {
        Simulation simulation({77, 3, 300});
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        const std::string now = simulation.summary() + simulation.contents();
        ASSERT_TRUE(i == 0 || now == contents);
        contents = now;
    }
}

} // namespace
} // namespace bayboard::test
