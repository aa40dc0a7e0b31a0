// What a week costs: the grid of all bays and the board of one, in a window of 1920 × 1200, with
// the weeks on both sides in memory. CPU is the process's.

#include "tests/bench/BarTable.h"
#include "tests/bench/board/BoardHand.h"
#include "ui/week/WeekGrid.h"

#include <QApplication>
#include <QFont>
#include <QScrollBar>
#include <QTest>

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

double cpuAt(const std::vector<Cost> &costs, double share)
{
    std::vector<double> values;
    for (const Cost &cost : costs)
        values.push_back(cost.cpu / 1000);
    return percentile(values, share);
}

/// The grid in a window; each thing done is followed by the painting that it causes.
class GridHand
{
public:
    GridHand(BoardClub &club, const BoardLoad &load) : m_club(club), m_grid(*club.desk())
    {
        m_grid.resize(1920, 1200);
        m_grid.look(club.location(), load.date, {});
        club.settle();
        m_grid.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&m_grid));
        for (int i = 0; i < 3; ++i) { // the weeks beside it, too
            club.settle();
            QCoreApplication::processEvents();
        }
    }

    template <typename Act> [[nodiscard]] std::vector<Cost> costsOf(int times, Act act)
    {
        std::vector<Cost> costs;
        for (int i = 0; i < times; ++i) {
            const double wall = wallMicroseconds();
            const double cpu = cpuMicroseconds();
            act(i);
            QCoreApplication::processEvents(); // paints
            costs.push_back({cpuMicroseconds() - cpu, wallMicroseconds() - wall});
            m_club.settle();
            QCoreApplication::processEvents();
        }
        return costs;
    }

    [[nodiscard]] WeekGrid &grid() { return m_grid; }

private:
    BoardClub &m_club;
    WeekGrid m_grid;
};

void allBays(benchmark::State &state, const BoardLoad &load, double bar)
{
    BoardClub club(load);
    GridHand hand(club, load);
    WeekGrid &grid = hand.grid();
    std::vector<Cost> turns;
    for (auto _ : state)
        turns = hand.costsOf(20, [&](int i) { grid.turn(i % 2 == 0 ? 1 : -1); });
    bars().add({"week switch, all bays, median CPU", load.name, cpuAt(turns, 0.5), bar, "ms"});
    const auto shows = hand.costsOf(20, [&](int i) {
        if (i % 2 == 0) {
            grid.hide();
            grid.turn(i % 4 == 0 ? 1 : -1); // so that it cannot show what it had
        } else {
            grid.show();
        }
    });
    std::vector<Cost> shown;
    for (std::size_t i = 1; i < shows.size(); i += 2)
        shown.push_back(shows[i]);
    bars().add({"view switch, all bays, median CPU", load.name, cpuAt(shown, 0.5), bar, "ms"});
    const auto keys = hand.costsOf(
        40, [&](int i) { QTest::keyClick(&grid, i % 2 == 0 ? Qt::Key_Right : Qt::Key_Left); });
    bars().add({"next cell by key, p95 CPU", load.name, cpuAt(keys, 0.95), 16, "ms"});
    QScrollBar *down = grid.verticalScrollBar();
    if (down->maximum() == 0)
        return;
    const auto scrolls = hand.costsOf(
        60, [&](int i) { down->setValue(i % 20 * std::min(60, down->maximum() / 20)); });
    bars().add({"scroll step, p95 CPU", load.name, cpuAt(scrolls, 0.95), 8, "ms"});
}

void oneBay(benchmark::State &state, const BoardLoad &load)
{
    BoardClub club(load);
    BoardHand hand(club, load, ColumnMode::Comfortable);
    hand.showWeek();
    const std::string with = load.name + ", one bay";
    std::vector<Cost> steps;
    for (auto _ : state)
        steps = hand.dragSteps(600);
    state.counters["refused"] = hand.refusedSteps() / 600.0;
    bars().add({"pointer step, median CPU", with, cpuAt(steps, 0.5), 0, "ms"});
    bars().add({"pointer step, p95 CPU", with, cpuAt(steps, 0.95), 1, "ms"});
    bars().add(
        {"press to first ghost, p95 CPU", with, cpuAt(hand.firstGhosts(20), 0.95), 16, "ms"});
    bars().add({"week switch, median CPU", with, cpuAt(hand.weekSwitches(21), 0.5), 16, "ms"});
}

void registerAll()
{
    const auto add = [](const BoardLoad &load, double bar) {
        benchmark::RegisterBenchmark((load.name + "/all").c_str(),
                                     [=](benchmark::State &state) { allBays(state, load, bar); })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((load.name + "/one").c_str(),
                                     [=](benchmark::State &state) { oneBay(state, load); })
            ->Iterations(1)
            ->Unit(benchmark::kMillisecond);
    };
    add(weekLoad(40, 1000), 30);
    add(weekLoad(100, 5000), 0);
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
