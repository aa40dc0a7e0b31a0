#include "tests/bench/board/BoardHand.h"

#include "tests/ui/board/BoardProbe.h"

#include <QApplication>
#include <QTest>

#include <chrono>
#include <cmath>
#include <ctime>

namespace bayboard::bench {

double cpuMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

double wallMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::micro>(now).count();
}

BoardHand::BoardHand(BoardClub &club, const BoardLoad &load, ColumnMode mode)
    : m_club(club)
    , m_date(load.date)
{
    m_view.resize(1920, 1200);
    m_view.setDesk(club.desk());
    m_view.setLocation(club.location());
    m_view.setDate(load.date);
    m_view.setColumnMode(mode);
    club.settle();
    m_view.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&m_view));
    m_view.showTime(
        club.desk()->club().zone(club.location()).toInstant(LocalTime(load.date) + hours(10)));
    QCoreApplication::processEvents();
}

template <typename Act> Cost BoardHand::measured(Act &&act)
{
    const double wall = wallMicroseconds();
    const double cpu = cpuMicroseconds();
    act();
    QCoreApplication::processEvents(); // paints
    return {cpuMicroseconds() - cpu, wallMicroseconds() - wall};
}

void BoardHand::mouse(int action, const QPoint &at)
{
    QTest::mouseEvent(static_cast<QTest::MouseAction>(action),
                      m_view.windowHandle(),
                      action == QTest::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      {},
                      m_view.viewport()->mapTo(&m_view, at));
}

QPoint BoardHand::somewhereOnABooking() const
{
    // The first booking whose middle is well inside the window.
    BoardView &view = const_cast<BoardView &>(m_view);
    const BoardProbe probe(view);
    const QRect room = probe.canvas().geometry().body().adjusted(60, 150, -60, -150);
    for (const TileBox &box : probe.snapshot().boxes) {
        const QRect rect = probe.canvas().geometry().boxRect(box);
        if (room.contains(rect.center()) && rect.height() > 12)
            return rect.center();
    }
    return room.center();
}

std::vector<Cost> BoardHand::dragSteps(int steps)
{
    std::vector<Cost> costs;
    const BoardProbe probe(m_view);
    const QPoint from = somewhereOnABooking();
    const QRect room = probe.canvas().geometry().body().adjusted(80, 60, -80, -60);
    m_refused = 0;
    mouse(QTest::MousePress, from);
    for (int i = 0; i < steps; ++i) {
        // A wandering path over the whole window, some seven pixels a step.
        const double turn = i * 7.0 / room.width();
        const QPoint at(
            room.left() + static_cast<int>(room.width() * (0.5 + 0.48 * std::sin(turn * 2.1))),
            room.top() + static_cast<int>(room.height() * (0.5 + 0.48 * std::sin(turn * 3.3))));
        const Cost cost = measured([&] { mouse(QTest::MouseMove, at); });
        if (i > 5)
            costs.push_back(cost);
        m_refused += probe.ghost() && probe.ghost()->tone == Tone::Refuse ? 1 : 0;
    }
    m_view.run(BoardCommand::Abort);
    mouse(QTest::MouseRelease, from);
    QCoreApplication::processEvents();
    return costs;
}

std::vector<Cost> BoardHand::firstGhosts(int times)
{
    std::vector<Cost> costs;
    const QPoint from = somewhereOnABooking();
    for (int i = 0; i < times; ++i) {
        QTest::lastMouseTimestamp += 2000; // no double click
        costs.push_back(measured([&] {
            mouse(QTest::MousePress, from);
            mouse(QTest::MouseMove, from + QPoint(0, 40));
        }));
        m_view.run(BoardCommand::Abort);
        mouse(QTest::MouseRelease, from);
        QCoreApplication::processEvents();
    }
    return costs;
}

std::vector<Cost> BoardHand::daySwitches(int times)
{
    std::vector<Cost> costs;
    for (int i = 0; i < times; ++i) {
        costs.push_back(measured([&] { m_view.setDate(m_date + days(i % 2 == 0 ? 1 : 0)); }));
        m_club.settle();
        QCoreApplication::processEvents();
    }
    return costs;
}

void BoardHand::showWeek()
{
    const Club &club = m_club.desk()->club();
    m_view.showWeek(club.baysOf(m_club.location()).front());
    m_club.settle();
    m_view.showTime(club.zone(m_club.location()).toInstant(LocalTime(m_date) + hours(10)));
    QCoreApplication::processEvents();
    m_club.settle(); // the weeks beside it
    QCoreApplication::processEvents();
}

std::vector<Cost> BoardHand::weekSwitches(int times)
{
    std::vector<Cost> costs;
    for (int i = 0; i < times; ++i) {
        const days away(i % 2 == 0 ? WeekAxis::dayCount : 0);
        costs.push_back(measured([&] { m_view.setDate(m_date + away); }));
        m_club.settle();
        QCoreApplication::processEvents();
    }
    return costs;
}

std::vector<Cost> BoardHand::wholePaints(int times)
{
    std::vector<Cost> costs;
    for (int i = 0; i < times; ++i)
        costs.push_back(
            measured([&] { m_view.setTheme(i % 2 == 0 ? BoardTheme::Dark : BoardTheme::Light); }));
    return costs;
}

} // namespace bayboard::bench
