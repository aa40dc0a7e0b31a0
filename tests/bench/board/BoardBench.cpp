// What the board costs while a hand is on it: real mouse events through the widget in a window of
// 1920 × 1200, the default rule book, bookings on screen as the size says. CPU is the process's.

#include "tests/bench/BarTable.h"
#include "tests/bench/board/BoardHand.h"

#include <QApplication>
#include <QFont>

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <iostream>

namespace bayboard::bench {
namespace {

BarTable &bars()
{
    static BarTable table;
    return table;
}

std::vector<double> cpuOf(const std::vector<Cost> &costs)
{
    std::vector<double> values;
    for (const Cost &cost : costs)
        values.push_back(cost.cpu / 1000);
    return values;
}

std::vector<double> wallOf(const std::vector<Cost> &costs)
{
    std::vector<double> values;
    for (const Cost &cost : costs)
        values.push_back(cost.wall / 1000);
    return values;
}

/// `step` is the bar of a pointer step; `day` of a day's switch, 0 where none is set.
void board(benchmark::State &state, const BoardLoad &load, ColumnMode mode, double step, double day)
{
    BoardClub club(load);
    BoardHand hand(club, load, mode);
    const std::string with = load.name
        + (mode == ColumnMode::Squeezed ? ", all bays in the window" : ", default width");
    std::vector<Cost> steps;
    for (auto _ : state)
        steps = hand.dragSteps(600);
    state.counters["refused"] = hand.refusedSteps() / 600.0;
    bars().add({"pointer step, median CPU", with, percentile(cpuOf(steps), 0.5), 0, "ms"});
    bars().add({"pointer step, p95 CPU", with, percentile(cpuOf(steps), 0.95), step, "ms"});
    bars().add(
        {"pointer step to painted, p95 wall", with, percentile(wallOf(steps), 0.95), 0, "ms"});
    const auto ghosts = hand.firstGhosts(20);
    bars().add(
        {"press to first ghost, p95 wall", with, percentile(wallOf(ghosts), 0.95), 16, "ms"});
    const auto turns = hand.daySwitches(21);
    bars().add({"day switch, median CPU", with, percentile(cpuOf(turns), 0.5), day, "ms"});
    bars().add({"all painted anew, median CPU",
                with,
                percentile(cpuOf(hand.wholePaints(9)), 0.5),
                0,
                "ms"});
}

void registerAll()
{
    const auto add = [](const BoardLoad &load, double wide, double squeezed, double day) {
        benchmark::RegisterBenchmark((load.name + "/default").c_str(),
                                     [=](benchmark::State &state) {
                                         board(state, load, ColumnMode::Comfortable, wide, day);
                                     })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((load.name + "/squeezed").c_str(),
                                     [=](benchmark::State &state) {
                                         board(state, load, ColumnMode::Squeezed, squeezed, day);
                                     })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    };
    add(evenLoad(40, 1000), 0.5, 1.0, 16);
    add(evenLoad(100, 5000), 0.5, 1.0, 0);
    add(blockedLoad(40, 1000, 10'000), 0.5, 1.0, 0);
    add(blockedLoad(100, 5000, 10'000), 0.5, 1.0, 0);
    for (const BoardLoad &load : measuredLoads())
        add(load, 0.5, 1.0, 0);
}

} // namespace
} // namespace bayboard::bench

int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    QApplication::setFont(font);
    bayboard::bench::registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    bayboard::bench::bars().print(std::cout);
    return bayboard::bench::bars().allMet() ? 0 : 1;
}
