#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

/// How far `at` is past the last wall time on the grid.
seconds pastGrid(Instant at, const StartGrid &grid, const Zone &zone)
{
    const LocalTime wall = zone.toLocal(at);
    const seconds intoDay = wall - LocalTime(dateOf(wall));
    const seconds step = grid.step;
    return ((intoDay - grid.offset) % step + step) % step;
}

std::optional<Span> spanOf(LocalDate date, const WeekHours::Range &range, const Zone &zone)
{
    return Span::make(zone.toInstant(LocalTime(date) + range.opens),
                      zone.toInstant(LocalTime(date) + range.closes));
}

/// The latest end of a range that contains `at`; nothing when none does.
std::optional<Span> rangeAt(const WeekHours &week, Instant at, const Zone &zone)
{
    const LocalDate today = zone.dateAt(at);
    std::optional<Span> found;
    // Ranges reach at most to the end of the day after the one on which they open.
    for (LocalDate date = today - days(1); date <= today; date += days(1)) {
        for (const WeekHours::Range &range : week.on(std::chrono::weekday(date))) {
            const auto span = spanOf(date, range, zone);
            if (span && span->contains(at) && (!found || span->end() > found->end()))
                found = span;
        }
    }
    return found;
}

constexpr int lookAroundDays = 8;

} // namespace

bool StartGrid::contains(Instant at, const Zone &zone) const
{
    return pastGrid(at, *this, zone) == seconds(0);
}

Instant StartGrid::roundUp(Instant at, const Zone &zone) const
{
    // A change of the offset between here and there may need another go.
    for (int i = 0; i < 4; ++i) {
        const seconds past = pastGrid(at, *this, zone);
        if (past == seconds(0))
            break;
        at += step - past;
    }
    return at;
}

Instant StartGrid::roundDown(Instant at, const Zone &zone) const
{
    for (int i = 0; i < 4; ++i) {
        const seconds past = pastGrid(at, *this, zone);
        if (past == seconds(0))
            break;
        at -= past;
    }
    return at;
}

bool isOpenThroughout(const WeekHours &week, const Span &span, const Zone &zone)
{
    if (week.isAlwaysOpen())
        return true;
    for (Instant at = span.start(); at < span.end();) {
        const auto open = rangeAt(week, at, zone);
        if (!open)
            return false;
        at = open->end();
    }
    return true;
}

bool touches(const WeekHours &week, const Span &span, const Zone &zone)
{
    if (week.isAlwaysOpen())
        return true;
    const LocalDate last = zone.dateAt(span.end() - seconds(1));
    for (LocalDate date = zone.dateAt(span.start()) - days(1); date <= last; date += days(1)) {
        for (const WeekHours::Range &range : week.on(std::chrono::weekday(date))) {
            const auto open = spanOf(date, range, zone);
            if (open && open->overlaps(span))
                return true;
        }
    }
    return false;
}

std::optional<Span> openAt(const WeekHours &week, Instant at, const Zone &zone)
{
    auto open = rangeAt(week, at, zone);
    const LocalDate today = zone.dateAt(at);
    for (LocalDate date = today; !open && date <= today + days(lookAroundDays); date += days(1)) {
        for (const WeekHours::Range &range : week.on(std::chrono::weekday(date))) {
            const auto span = spanOf(date, range, zone);
            if (span && span->start() >= at && (!open || span->start() < open->start()))
                open = span;
        }
    }
    if (!open)
        return std::nullopt;
    Instant end = open->end();
    for (int i = 0; i <= lookAroundDays; ++i) {
        const auto more = rangeAt(week, end, zone);
        if (!more)
            break;
        end = more->end();
    }
    return Span(open->start(), end);
}

std::optional<Span> openBefore(const WeekHours &week, Instant at, const Zone &zone)
{
    const LocalDate today = zone.dateAt(at);
    std::optional<Span> found;
    for (LocalDate date = today; date >= today - days(lookAroundDays); date -= days(1)) {
        for (const WeekHours::Range &range : week.on(std::chrono::weekday(date))) {
            const auto span = spanOf(date, range, zone);
            if (span && span->end() <= at && (!found || span->end() > found->end()))
                found = span;
        }
    }
    return found;
}

} // namespace bayboard
