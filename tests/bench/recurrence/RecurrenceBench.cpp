// 10,000 occurrences of rules that clubs use, as spans in a zone; beside it the price of stepping
// through the same rule with libical, wall times only.

#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"
#include "tests/bench/BarTable.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <iostream>
#include <libical/ical.h>

namespace bayboard::bench {
namespace {

constexpr std::size_t wanted = 10'000;
constexpr const char *start = "20260105T060000";

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

BarTable &bars()
{
    static BarTable table;
    return table;
}

std::size_t ours(const std::string &rule)
{
    static const auto zone = Zone::load("America/Halifax").value();
    ExpansionRequest request;
    request.limit = wanted;
    request.length = hours(1);
    const auto recurrence = Recurrence::ofRule(rule, parseBasicTime(start).value().at).value();
    return expand(recurrence, zone, request).occurrences.size();
}

std::size_t libicals(const std::string &text)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.c_str());
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, icaltime_from_string(start));
    std::size_t count = 0;
    while (count < wanted && !icaltime_is_null_time(icalrecur_iterator_next(iterator)))
        ++count;
    icalrecur_iterator_free(iterator);
    icalrecurrencetype_clear(&rule);
    return count;
}

template <typename Run> double median(Run run)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const double before = cpuMilliseconds();
        benchmark::DoNotOptimize(run());
        times.push_back(cpuMilliseconds() - before);
    }
    return percentile(times, 0.5);
}

void expansion(benchmark::State &state, const char *rule)
{
    const double own = median([&] { return ours(rule); });
    const double bare = median([&] { return libicals(rule); });
    std::size_t found = 0;
    for (auto _ : state)
        found = ours(rule);
    state.counters["occurrences"] = static_cast<double>(found);
    bars().add({"10,000 occurrences, median CPU", rule, own, 5, "ms"});
    bars().add({"against stepping with libical", rule, own / bare, 1, "×"});
}

BENCHMARK_CAPTURE(expansion, daily, "FREQ=DAILY")->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(expansion, weekdays, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(expansion, secondTuesday, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(expansion, twiceADay, "FREQ=DAILY;BYHOUR=6,18")
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(expansion, hourly, "FREQ=HOURLY;BYDAY=SA,SU")
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);

/// A rule that gives nothing: how long until that is known.
void barren(benchmark::State &state)
{
    const double time = median([] { return ours("FREQ=SECONDLY;INTERVAL=10;BYSECOND=7"); });
    for (auto _ : state)
        benchmark::DoNotOptimize(ours("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));
    bars().add({"finding out that there is nothing", "every 10 s at second 7", time, 100, "ms"});
}

BENCHMARK(barren)->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return 0;
}
