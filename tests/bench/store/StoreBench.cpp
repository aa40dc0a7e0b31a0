// What the store costs on top of SQLite: one durable commit, a large step and its undo, against the
// same rows by the C interface in the same run; and what a search among 100,000 customers takes.

#include "tests/bench/BarTable.h"
#include "tests/bench/store/BareRows.h"
#include "tests/bench/store/BenchClub.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <map>

namespace bayboard::bench {
namespace {

constexpr std::size_t large = 100'000;
constexpr const char *with = "100 bays, 5,000 customers";

struct Cost
{
    double wall = 0; ///< µs
    double cpu = 0; ///< µs of this thread
};

template <typename Work> Cost measure(Work &&work)
{
    timespec before{};
    timespec after{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> wall = std::chrono::steady_clock::now() - begun;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return {wall.count(),
            static_cast<double>(after.tv_sec - before.tv_sec) * 1e6
                + static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e3};
}

/// Ends the program when something that is measured did not work.
void require(bool fine)
{
    if (!fine)
        std::abort();
}

BarTable &bars()
{
    static BarTable table;
    return table;
}

void oneCommit(benchmark::State &state)
{
    BenchClub club("one");
    BenchClub other("one-bare");
    other.close();
    BareRows bare(other.path());
    std::vector<double> walls;
    std::vector<double> bareWalls;
    std::vector<double> own;
    for (auto _ : state) {
        // In turn, so that whatever else the machine does falls on both.
        const ChangeSet set = club.bookings(1);
        bare.prepare(other.bookings(1));
        const Cost theirs = measure([&] { bare.insert(); });
        const Cost ours = measure([&] { require(club.store().commit(set).has_value()); });
        walls.push_back(ours.wall);
        bareWalls.push_back(theirs.wall);
        own.push_back(ours.cpu - theirs.cpu);
        state.SetIterationTime(ours.wall / 1e6);
    }
    bars().add({"durable commit of one booking, wall",
                std::string(with) + ", median against bare SQLite",
                percentile(walls, 0.5) / percentile(bareWalls, 0.5),
                1.2,
                "×"});
    bars().add(
        {"durable commit of one booking, our own CPU", with, percentile(own, 0.5), 300, "µs"});
}

void largeStep(benchmark::State &state)
{
    std::vector<double> ratios;
    std::vector<double> undoRatios;
    for (auto _ : state) {
        BenchClub club("large");
        BenchClub other("large-bare");
        const ChangeSet set = club.bookings(large);
        const ChangeSet same = other.bookings(large);
        other.close();
        BareRows bare(other.path());
        bare.prepare(same);
        const Cost theirs = measure([&] { bare.insert(); });
        const Cost ours = measure([&] { require(club.store().commit(set).has_value()); });
        const ChangeSet head = club.blank(set.id);
        const Cost undone = measure([&] { require(club.store().commitUndo(head).has_value()); });
        ratios.push_back(ours.wall / theirs.wall);
        undoRatios.push_back(undone.wall / theirs.wall);
        state.SetIterationTime(ours.wall / 1e6);
    }
    bars().add({"100,000 bookings in one step",
                std::string(with) + ", against bare SQLite",
                percentile(ratios, 0.5),
                2.5,
                "×"});
    bars().add({"undo of 100,000 bookings",
                std::string(with) + ", against the bare inserts",
                percentile(undoRatios, 0.5),
                0,
                "×"});
}

void search(benchmark::State &state)
{
    BenchClub club("search");
    require(club.store().commit(club.customers(95'000)).has_value());
    std::map<std::string, std::vector<double>> times;
    for (auto _ : state) {
        for (const char *text : {"",
                                 "a",
                                 "z",
                                 "an",
                                 "elo",
                                 "anna haddad",
                                 "o'brien",
                                 "muller 4",
                                 "902",
                                 "5",
                                 "2345",
                                 "person123",
                                 "nobody at all"}) {
            const Cost cost
                = measure([&] { require(club.store().searchCustomers(text, 20).has_value()); });
            times[text].push_back(cost.wall / 1000);
        }
    }
    std::pair<double, std::string> slowest;
    for (const auto &[text, samples] : times)
        slowest = std::max(slowest, std::pair(percentile(samples, 0.5), text));
    bars().add({"search among 100,000 customers, slowest text",
                "13 texts as typed, 20 shown; median of \"" + slowest.second + "\"",
                slowest.first,
                15,
                "ms"});
}

BENCHMARK(oneCommit)->UseManualTime()->Iterations(400)->Unit(benchmark::kMicrosecond);
BENCHMARK(largeStep)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? EXIT_SUCCESS : EXIT_FAILURE;
}
