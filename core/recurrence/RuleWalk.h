#pragma once

#include "core/recurrence/DayFilter.h"

#include <limits>

namespace bayboard {

/// Where a walk begins and ends, beside the rule's own end.
struct WalkBounds
{
    LocalTime from = LocalTime::min(); ///< earlier times are counted, but left out
    LocalTime last = LocalTime::max(); ///< the latest, inclusive: UNTIL as wall time
    LocalTime horizon = LocalTime::max(); ///< times from here on are left out
    /// Looks at days, hours or seconds that give nothing before the walk gives up; each time that
    /// is found buys some more. A rule that names 30 February ends the search so.
    std::int64_t patience = 1'000'000;
};

/// The wall times that a rule gives from a start on, in order, one at a time. Rules that RFC 5545
/// does not allow are followed as far as they have a plain meaning: parts that do not belong to a
/// frequency are conditions like the others, times of a date are passed over. Times before the
/// start are no part of it; a start that the rule does not name is left out. UNTIL is the caller's
/// (WalkBounds::last), COUNT is counted here. One thread.
class RuleWalk
{
public:
    enum class End : std::uint8_t {
        None, ///< there may be more
        Over, ///< by COUNT or UNTIL, or the calendar's last year
        Beyond, ///< at the horizon
        TooCostly, ///< out of patience
    };

    RuleWalk(RepeatRule rule, LocalTime start, bool dateOnly, WalkBounds bounds = {});

    [[nodiscard]] std::optional<LocalTime> next();

    /// Why next() gave nothing.
    [[nodiscard]] End end() const { return m_end; }

    /// Looks that were spent on nothing so far.
    [[nodiscard]] std::int64_t looks() const { return m_looks; }

private:
    using Seconds = std::vector<seconds>;

    void setOffsets(bool dateOnly);
    void skipAhead();
    /// The next period's moments; false at the end.
    [[nodiscard]] bool fill();
    void fillDay();
    void fillWeek();
    void fillMonth(std::chrono::year_month month);
    void fillYear();
    void fillWithinDay();
    /// Moves a period within a day on to the first one at or after the time.
    void stepTo(LocalTime time);
    void choosePositions();
    [[nodiscard]] bool look(std::int64_t times = 1);
    [[nodiscard]] std::optional<LocalTime> take(LocalTime at);

    RepeatRule m_rule;
    LocalTime m_start;
    WalkBounds m_bounds;
    DayFilter m_filter;
    seconds m_unit{0}; ///< of frequencies within a day
    Seconds m_offsets; ///< from a base to its times, in order
    std::int64_t m_period = 0; ///< the period that is filled next, in intervals from the start's
    LocalTime m_periodStart; ///< of the period filled last
    std::vector<LocalTime> m_bases; ///< days, or periods within a day
    std::vector<std::size_t> m_positions; ///< chosen by BYSETPOS; else all
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    std::int64_t m_given = 0;
    std::int64_t m_looks = 0;
    LocalDate m_dayLookedAt = LocalDate::min();
    bool m_dayAllowed = false;
    End m_end = End::None;
};

} // namespace bayboard
