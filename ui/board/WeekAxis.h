#pragma once

#include "core/time/Zone.h"

#include <array>
#include <string>
#include <vector>

namespace bayboard {

/// A stretch of one column. The span is on the axis.
struct ColumnSpan
{
    int column = 0;
    Span span{Instant(), seconds(1)};
    bool operator==(const ColumnSpan &) const = default;
};

/// The first day of the week that a date lies in; `weekStart` as in Settings (0: Sunday).
[[nodiscard]] LocalDate firstOfWeek(LocalDate date, std::int64_t weekStart);

/// Seven days side by side over one time of day. A time on the axis is counted from Instant() as
/// the wall clock shows it; where a clock of the week is put back, the hours that come twice have
/// two places, one below the other, and each day has only the ones that it has: `missing` names
/// the others, as it does those that a clock put forward leaves out. Pure.
class WeekAxis
{
public:
    static constexpr int dayCount = 7;

    WeekAxis(const Zone &zone, LocalDate first);

    [[nodiscard]] LocalDate dateOf(int column) const { return m_first + days(column); }

    [[nodiscard]] int columnOf(LocalDate date) const; ///< -1: another week

    /// All of the axis: 24 hours and what comes twice.
    [[nodiscard]] const Span &span() const { return m_span; }

    /// From the first day's midnight to the last one's, in real time.
    [[nodiscard]] const Span &week() const { return m_week; }

    /// The time at a place of a column. Above and below the day time goes on; where the day has no
    /// such time it is the moment at which the clock is changed.
    [[nodiscard]] Instant timeAt(int column, Instant onAxis) const;

    /// Where a time stands; nothing in other weeks.
    struct Place
    {
        int column = 0;
        Instant onAxis;
    };

    [[nodiscard]] std::optional<Place> placeOf(Instant at) const;

    /// Calls `run(column, span on the axis)` for each day that the real span touches, in order.
    template <typename Run> void forEachPlace(const Span &span, Run run) const
    {
        for (int column = 0; column < dayCount; ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (span.start() >= m_midnights[at + 1] || span.end() <= m_midnights[at])
                continue;
            if (const auto place = placeIn(column, span))
                run(column, *place);
        }
    }

    [[nodiscard]] std::vector<ColumnSpan> placesOf(const Span &span) const;

    /// What of the axis a day does not have, in order.
    [[nodiscard]] const std::vector<Span> &missing(int column) const;

    /// A stretch of the axis along which wall time runs on.
    struct Run
    {
        Span onAxis;
        seconds wall; ///< time of day at its start
    };

    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    /// What the offset is called at a doubled time of the run; empty: the time comes once.
    [[nodiscard]] std::string offsetName(std::size_t run, seconds wall) const;

private:
    /// Wall time that comes twice on one day.
    struct Doubled
    {
        int column = 0;
        Instant at; ///< when the clock is put back
        seconds from{};
        seconds to{};
        std::string firstName; ///< of the offset before
        std::string secondName;
    };

    /// A part of a day whose places follow each other.
    struct Piece
    {
        Span time;
        Span onAxis;
    };

    struct Segment;
    using Segments = std::array<std::vector<Segment>, dayCount>;

    [[nodiscard]] Segments segmentsOf(const Zone &zone) const;
    void findDoubled(const Zone &zone, const Segments &segments);
    void addPieces(int column, const std::vector<Segment> &segments);
    void addRuns();
    void findMissing(int column);
    [[nodiscard]] seconds shiftOf(int column, seconds wall, Instant at) const;
    [[nodiscard]] std::optional<Span> placeIn(int column, const Span &span) const;

    LocalDate m_first;
    Span m_span{Instant(), days(1)};
    Span m_week{Instant(), days(dayCount)};
    std::vector<Doubled> m_doubled; ///< in the order of the axis
    std::array<std::vector<Piece>, dayCount> m_pieces;
    std::array<std::vector<Span>, dayCount> m_missing;
    std::array<Instant, dayCount + 1> m_midnights{}; ///< of each day, and the end of the last
    std::vector<Run> m_runs;
};

} // namespace bayboard
