#pragma once

#include "core/club/WeekHours.h"

namespace bayboard {

/// Times of the wall clock that repeat every `step` minutes from local midnight plus `offset`.
struct StartGrid
{
    minutes step{30};
    minutes offset{0};

    [[nodiscard]] bool contains(Instant at, const Zone &zone) const;
    /// The first instant on the grid at or after `at`, and the last one at or before it.
    [[nodiscard]] Instant roundUp(Instant at, const Zone &zone) const;
    [[nodiscard]] Instant roundDown(Instant at, const Zone &zone) const;
};

/// Whether the weekly hours cover all of `span`. No allocation.
[[nodiscard]] bool isOpenThroughout(const WeekHours &week, const Span &span, const Zone &zone);
/// Whether the weekly hours touch `span`.
[[nodiscard]] bool touches(const WeekHours &week, const Span &span, const Zone &zone);
/// The open stretch that contains `at`, else the next one that begins within 8 days, else nothing.
/// Stretches that meet are one, up to 9 days long.
[[nodiscard]] std::optional<Span> openAt(const WeekHours &week, Instant at, const Zone &zone);
/// The stretch that ends last before `at`, looking back 8 days.
[[nodiscard]] std::optional<Span> openBefore(const WeekHours &week, Instant at, const Zone &zone);

/// The day as the local calendar has it, also where a zone has left it out (then of no length).
[[nodiscard]] inline Instant startOfNextDay(LocalDate date, const Zone &zone)
{
    return zone.startOfDay(date + days(1));
}

} // namespace bayboard
