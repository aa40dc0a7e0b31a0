#pragma once

#include <QTimer>

#include <functional>

namespace bayboard::bench {

/// How long the event loop keeps a hand waiting: the longest time between two of its turns, on the
/// wall, and what this thread computed in it. GUI thread.
class TurnMeter
{
public:
    TurnMeter();

    /// Runs the event loop until `isSo`, looked at in each turn; false when that takes a minute.
    bool runUntil(const std::function<bool()> &isSo);
    void reset();

    /// In milliseconds, since the last reset().
    [[nodiscard]] double longestTurn() const { return m_longest; }

    [[nodiscard]] double mostComputed() const { return m_mostComputed; }

private:
    void tick();

    QTimer m_timer;
    double m_last = 0;
    double m_lastComputed = 0;
    double m_longest = 0;
    double m_mostComputed = 0;
};

} // namespace bayboard::bench
