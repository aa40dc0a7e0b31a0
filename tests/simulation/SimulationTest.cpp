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

TEST_P(SimulationOf, EverythingIsAcceptedOrInFrontOfAPersonAndAllDesksAreEqual)
{
    for (const std::uint64_t seed : seedsFor(GetParam())) {
        Simulation simulation({seed, 5, steps, false});
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

INSTANTIATE_TEST_SUITE_P(Seeds, SimulationOf, testing::Range<std::uint64_t>(1, 7));

TEST(Simulation, OneSeedIsOneRun)
{
    std::string contents;
    for (int i = 0; i < 2; ++i) {
        Simulation simulation({77, 3, 300, false});
        ASSERT_EQ(simulation.run(), "") << simulation.summary();
        const std::string now = simulation.summary() + simulation.contents();
        ASSERT_TRUE(i == 0 || now == contents);
        contents = now;
    }
}

} // namespace
} // namespace bayboard::test
