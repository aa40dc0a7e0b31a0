#pragma once

#include "tests/bench/board/BoardClub.h"
#include "ui/board/BoardView.h"

namespace bayboard::bench {

/// CPU of the whole process and time on the wall, in microseconds, of one thing done.
struct Cost
{
    double cpu = 0;
    double wall = 0;
};

[[nodiscard]] double cpuMicroseconds();
[[nodiscard]] double wallMicroseconds();

/// A board of 1920 × 1200 pixels in a window, driven by real mouse events; each is followed by the
/// painting that it causes.
class BoardHand
{
public:
    BoardHand(BoardClub &club, const BoardLoad &load, ColumnMode mode);

    /// Drags a booking to and fro over the window; the cost of each pointer move.
    [[nodiscard]] std::vector<Cost> dragSteps(int steps);
    /// From the press to the first ghost on the screen, again and again.
    [[nodiscard]] std::vector<Cost> firstGhosts(int times);
    /// From one day to the next and back.
    [[nodiscard]] std::vector<Cost> daySwitches(int times);
    /// The board becomes the week of the first bay.
    void showWeek();
    /// From one week to the next and back.
    [[nodiscard]] std::vector<Cost> weekSwitches(int times);
    /// Everything painted anew.
    [[nodiscard]] std::vector<Cost> wholePaints(int times);

    /// How many of the last drag's steps showed a ghost that was refused.
    [[nodiscard]] int refusedSteps() const { return m_refused; }

private:
    template <typename Act> [[nodiscard]] Cost measured(Act &&act);
    void mouse(int action, const QPoint &at);
    [[nodiscard]] QPoint somewhereOnABooking() const;

    BoardClub &m_club;
    LocalDate m_date;
    BoardView m_view;
    int m_refused = 0;
};

} // namespace bayboard::bench
