#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bayboard {

/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
using Instant = std::chrono::sys_seconds;
/// What a clock on the wall shows; only a Zone relates it to an Instant.
using LocalTime = std::chrono::local_seconds;
/// A date on the wall calendar (proleptic Gregorian).
using LocalDate = std::chrono::local_days;

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// The end of what has no known end ("until lifted"): 9999-12-31T00:00:00Z. Sums leave it out.
inline constexpr Instant openEnd{
    std::chrono::sys_days(std::chrono::year(9999) / std::chrono::December / 31)};

[[nodiscard]] constexpr std::int64_t toUnix(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromUnix(std::int64_t value)
{
    return Instant(seconds(value));
}

/// Calendar date of a wall time.
[[nodiscard]] constexpr LocalDate dateOf(LocalTime time)
{
    return std::chrono::floor<days>(time);
}

/// "2026-11-22"
[[nodiscard]] std::string formatDate(LocalDate date);
/// "2026-11-22T18:30:00Z"
[[nodiscard]] std::string formatUtc(Instant instant);

/// ISO 8601 date "2026-11-22"; a date that the calendar does not have is nothing.
[[nodiscard]] std::optional<LocalDate> parseDate(std::string_view text);
/// "09:30" or "09:30:15"; "24:00" is the end of the day.
[[nodiscard]] std::optional<seconds> parseTimeOfDay(std::string_view text);

/// An ISO 8601 time as written: date, time ("T" or a blank between), seconds optional, with "Z" or
/// "±hh:mm" or without an offset (then it is wall time and needs a zone).
struct ParsedTime
{
    LocalTime wall;
    std::optional<seconds> offset;
};

[[nodiscard]] std::optional<ParsedTime> parseTime(std::string_view text);

} // namespace bayboard
