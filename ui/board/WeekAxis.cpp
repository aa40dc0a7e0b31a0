#include "ui/board/WeekAxis.h"

#include <algorithm>

namespace bayboard {

/// A part of a day with one offset.
struct WeekAxis::Segment
{
    Span time;
    seconds wall; ///< from the date's midnight, at its start

    [[nodiscard]] seconds wallEnd() const { return wall + time.length(); }
};

LocalDate firstOfWeek(LocalDate date, std::int64_t weekStart)
{
    const auto weekday = static_cast<std::int64_t>(std::chrono::weekday(date).c_encoding());
    return date - days((weekday - weekStart + 7) % 7);
}

WeekAxis::WeekAxis(const Zone &zone, LocalDate first) : m_first(first)
{
    m_week = Span(zone.startOfDay(first), zone.startOfDay(first + days(dayCount)));
    const Segments segments = segmentsOf(zone);
    findDoubled(zone, segments);
    seconds twice{};
    for (const Doubled &doubled : m_doubled)
        twice += doubled.to - doubled.from;
    m_span = Span(Instant(), days(1) + twice);
    addRuns();
    m_midnights.back() = m_week.end();
    for (int column = 0; column < dayCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_midnights[at] = zone.startOfDay(dateOf(column));
        addPieces(column, segments[at]);
        findMissing(column);
    }
}

WeekAxis::Segments WeekAxis::segmentsOf(const Zone &zone) const
{
    Segments segments;
    for (int column = 0; column < dayCount; ++column) {
        const auto day = zone.day(dateOf(column));
        if (!day)
            continue; // the zone left the date out
        std::vector<Instant> ends = zone.transitionsIn(*day);
        ends.push_back(day->end());
        Instant from = day->start();
        for (const Instant until : ends) {
            if (until <= from)
                continue;
            segments[static_cast<std::size_t>(column)].push_back(
                {Span(from, until), zone.toLocal(from) - LocalTime(dateOf(column))});
            from = until;
        }
    }
    return segments;
}

void WeekAxis::findDoubled(const Zone &zone, const Segments &segments)
{
    for (int column = 0; column < dayCount; ++column) {
        const std::vector<Segment> &day = segments[static_cast<std::size_t>(column)];
        for (std::size_t i = 1; i < day.size(); ++i) {
            const Instant at = day[i].time.start();
            if (day[i].wall < day[i - 1].wallEnd())
                m_doubled.push_back({column,
                                     at,
                                     day[i].wall,
                                     day[i - 1].wallEnd(),
                                     zone.abbreviationAt(at - seconds(1)),
                                     zone.abbreviationAt(at)});
        }
    }
    std::sort(m_doubled.begin(), m_doubled.end(), [](const Doubled &a, const Doubled &b) {
        return a.to < b.to;
    });
}

/// How far below its wall time a moment stands: days before a change have the first place of a
/// doubled hour, days after it the second one.
seconds WeekAxis::shiftOf(int column, seconds wall, Instant at) const
{
    seconds shift{};
    for (const Doubled &doubled : m_doubled) {
        const bool isPast = column == doubled.column ? at >= doubled.at
            : column < doubled.column                ? wall >= doubled.to
                                                     : wall >= doubled.from;
        if (isPast)
            shift += doubled.to - doubled.from;
    }
    return shift;
}

void WeekAxis::addPieces(int column, const std::vector<Segment> &segments)
{
    for (const Segment &segment : segments) {
        std::vector<Instant> ends{segment.time.end()};
        for (const Doubled &doubled : m_doubled) {
            const seconds wall = column < doubled.column ? doubled.to : doubled.from;
            if (column != doubled.column && wall > segment.wall && wall < segment.wallEnd())
                ends.push_back(segment.time.start() + (wall - segment.wall));
        }
        std::sort(ends.begin(), ends.end());
        Instant from = segment.time.start();
        for (const Instant until : ends) {
            if (until <= from)
                continue;
            const seconds wall = segment.wall + (from - segment.time.start());
            const Instant onAxis = Instant(wall + shiftOf(column, wall, from));
            m_pieces[static_cast<std::size_t>(column)].push_back(
                {Span(from, until), Span(onAxis, until - from)});
            from = until;
        }
    }
}

void WeekAxis::addRuns()
{
    Instant from = m_span.start();
    seconds wall{};
    for (const Doubled &doubled : m_doubled) {
        const Instant until = from + (doubled.to - wall);
        m_runs.push_back({Span(from, until), wall});
        from = until;
        wall = doubled.from;
    }
    m_runs.push_back({Span(from, m_span.end()), wall});
}

void WeekAxis::findMissing(int column)
{
    const auto at = static_cast<std::size_t>(column);
    Instant from = m_span.start();
    for (const Piece &piece : m_pieces[at]) {
        if (const auto gap = Span::make(from, piece.onAxis.start()))
            m_missing[at].push_back(*gap);
        from = piece.onAxis.end();
    }
    if (const auto gap = Span::make(from, m_span.end()))
        m_missing[at].push_back(*gap);
}

int WeekAxis::columnOf(LocalDate date) const
{
    const auto away = (date - m_first).count();
    return away >= 0 && away < dayCount ? static_cast<int>(away) : -1;
}

Instant WeekAxis::timeAt(int column, Instant onAxis) const
{
    const auto at = static_cast<std::size_t>(std::clamp(column, 0, dayCount - 1));
    const std::vector<Piece> &pieces = m_pieces[at];
    if (pieces.empty())
        return m_midnights[at];
    if (onAxis < m_span.start())
        return pieces.front().time.start() - (m_span.start() - onAxis);
    if (onAxis >= m_span.end())
        return pieces.back().time.end() + (onAxis - m_span.end());
    for (const Piece &piece : pieces) {
        if (onAxis < piece.onAxis.start())
            return piece.time.start();
        if (onAxis < piece.onAxis.end())
            return piece.time.start() + (onAxis - piece.onAxis.start());
    }
    return pieces.back().time.end();
}

std::optional<WeekAxis::Place> WeekAxis::placeOf(Instant at) const
{
    for (int column = 0; column < dayCount; ++column) {
        for (const Piece &piece : m_pieces[static_cast<std::size_t>(column)]) {
            if (piece.time.contains(at))
                return Place{column, piece.onAxis.start() + (at - piece.time.start())};
        }
    }
    return std::nullopt;
}

std::optional<Span> WeekAxis::placeIn(int column, const Span &span) const
{
    std::optional<Instant> start;
    Instant end;
    for (const Piece &piece : m_pieces[static_cast<std::size_t>(column)]) {
        const auto part = piece.time.intersection(span);
        if (!part)
            continue;
        const seconds shift = piece.onAxis.start() - piece.time.start();
        if (!start)
            start = part->start() + shift;
        end = part->end() + shift;
    }
    return start ? std::optional(Span(*start, end)) : std::nullopt;
}

std::vector<ColumnSpan> WeekAxis::placesOf(const Span &span) const
{
    std::vector<ColumnSpan> places;
    forEachPlace(span, [&](int column, const Span &place) { places.push_back({column, place}); });
    return places;
}

const std::vector<Span> &WeekAxis::missing(int column) const
{
    return m_missing[static_cast<std::size_t>(column)];
}

std::string WeekAxis::offsetName(std::size_t run, seconds wall) const
{
    for (std::size_t i = 0; i < m_doubled.size(); ++i) {
        const Doubled &doubled = m_doubled[i];
        if (wall < doubled.from || wall >= doubled.to)
            continue;
        return run <= i ? doubled.firstName : doubled.secondName;
    }
    return {};
}

} // namespace bayboard
