// What it costs to go from one view to another, in a window of 1920 × 1200 with what each shows in
// memory, and to sort and filter a long list. CPU is the process's; each thing done is followed by
// the painting that it causes.

#include "tests/bench/BarTable.h"
#include "tests/bench/board/BoardHand.h"
#include "ui/board/BoardView.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/list/ListView.h"
#include "ui/panes/DeskSignals.h"
#include "ui/views/DayView.h"
#include "ui/views/MonthView.h"
#include "ui/views/ViewStack.h"
#include "ui/week/WeekView.h"

#include <QApplication>
#include <QFont>
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

/// All views in a window, as the page has them.
class ViewHand
{
public:
    ViewHand(BoardClub &club, LocalDate date) : m_club(club), m_signals(*club.desk())
    {
        Desk &desk = *club.desk();
        m_views.add(ViewKind::Day, [&](QWidget *parent) {
            auto *day = new DayView(parent);
            day->board()->setDesk(&desk);
            return day;
        });
        m_views.add(ViewKind::Week,
                    [&](QWidget *parent) { return new WeekView(desk, m_signals, parent); });
        m_views.add(ViewKind::Month,
                    [&](QWidget *parent) { return new MonthView(desk, m_signals, parent); });
        m_views.add(ViewKind::List,
                    [&](QWidget *parent) { return new ListView(desk, m_signals, parent); });
        m_views.resize(1920, 1200);
        m_views.current().look({club.location(), date});
        static_cast<QWidget &>(m_views).show();
        static_cast<void>(QTest::qWaitForWindowExposed(&m_views));
        for (const ViewKind kind : allViewKinds) { // each is made, and has read
            m_views.show(kind);
            rest();
        }
    }

    ~ViewHand() { static_cast<DayView *>(m_views.view(ViewKind::Day))->board()->setDesk(nullptr); }

    template <typename Act> [[nodiscard]] Cost costOf(Act act)
    {
        const double wall = wallMicroseconds();
        const double cpu = cpuMicroseconds();
        act();
        QCoreApplication::processEvents(); // paints
        const Cost cost{cpuMicroseconds() - cpu, wallMicroseconds() - wall};
        rest();
        return cost;
    }

    /// What it costs to come to `to` from `from`, time after time.
    [[nodiscard]] std::vector<Cost> switches(ViewKind from, ViewKind to, int times)
    {
        std::vector<Cost> costs;
        for (int i = 0; i < times; ++i) {
            m_views.show(from);
            rest();
            costs.push_back(costOf([&] { m_views.show(to); }));
        }
        return costs;
    }

    [[nodiscard]] ListView &list()
    {
        m_views.show(ViewKind::List);
        rest();
        return static_cast<ListView &>(m_views.current());
    }

    void rest()
    {
        for (int i = 0; i < 3; ++i) {
            m_club.settle();
            QCoreApplication::processEvents();
        }
    }

private:
    BoardClub &m_club;
    DeskSignals m_signals;
    ViewStack m_views;
};

void switching(benchmark::State &state, const BoardLoad &load, double bar)
{
    BoardClub club(load);
    ViewHand hand(club, load.date);
    const auto add = [&](const char *what, ViewKind from, ViewKind to) {
        bars().add({what, load.name, cpuAt(hand.switches(from, to, 15), 0.5), bar, "ms"});
    };
    for (auto _ : state) {
        add("view switch to the month, median CPU", ViewKind::Day, ViewKind::Month);
        add("view switch to the list, median CPU", ViewKind::Month, ViewKind::List);
        add("view switch to the day, median CPU", ViewKind::Month, ViewKind::Day);
    }
}

void longList(benchmark::State &state, const BoardLoad &load)
{
    BoardClub club(load);
    ViewHand hand(club, load.date);
    ListView &list = hand.list();
    list.setRange(load.date - days(3), load.date + days(20));
    hand.rest();
    const std::string rows = std::to_string(list.model().rowCount()) + " rows";
    std::vector<Cost> sorts;
    std::vector<Cost> filters;
    for (auto _ : state) {
        for (int i = 0; i < 6; ++i) {
            const auto column = i % 2 == 0 ? ListColumn::Customer : ListColumn::Start;
            sorts.push_back(hand.costOf(
                [&] { list.table().sortByColumn(static_cast<int>(column), Qt::AscendingOrder); }));
        }
        for (const char *words : {"g", "gu", "gue", "guest 1", "guest 12", "guest 123", ""})
            filters.push_back(hand.costOf([&] { list.setFind(QString::fromLatin1(words)); }));
    }
    bars().add({"order of another column, median CPU", rows, cpuAt(sorts, 0.5), 0, "ms"});
    bars().add({"a letter in the filter, median CPU", rows, cpuAt(filters, 0.5), 0, "ms"});
}

void registerAll()
{
    benchmark::RegisterBenchmark(
        "switch/40 x 1000",
        [](benchmark::State &state) { switching(state, evenLoad(40, 1000), 16); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(
        "list/14 days of 100 x 5000",
        [](benchmark::State &state) { longList(state, weekLoad(100, 5000)); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
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
