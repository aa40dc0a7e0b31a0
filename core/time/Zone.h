#pragma once

#include "core/base/Error.h"
#include "core/time/Span.h"

#include <memory>
#include <string>
#include <vector>

namespace bayboard {

/// One IANA time zone, read once from the system's tz database and then immutable: every question
/// is a binary search, so rules may ask on each mouse move. Covers 1900 to 2200; safe on any
/// thread.
class Zone
{
public:
    /// InvalidZone when the system's tz database has no zone of this id.
    [[nodiscard]] static Result<std::shared_ptr<const Zone>> load(const std::string &id);
    [[nodiscard]] static std::shared_ptr<const Zone> utc();

    [[nodiscard]] const std::string &id() const { return m_id; }

    /// Seconds east of UTC in force at the instant.
    [[nodiscard]] seconds offsetAt(Instant instant) const;
    /// "ADT", "+1030"; what the tz database calls the offset in force.
    [[nodiscard]] const std::string &abbreviationAt(Instant instant) const;

    [[nodiscard]] LocalTime toLocal(Instant instant) const
    {
        return LocalTime((instant + offsetAt(instant)).time_since_epoch());
    }

    [[nodiscard]] LocalDate dateAt(Instant instant) const { return dateOf(toLocal(instant)); }

    /// The instant of a wall time. A time that happens twice is the first one; a time that a gap
    /// skips is read with the offset in force before the gap (RFC 5545, 3.3.5).
    [[nodiscard]] Instant toInstant(LocalTime wall) const;
    /// All instants that show this wall time: none in a gap, two in an overlap, else one.
    [[nodiscard]] std::vector<Instant> instantsOf(LocalTime wall) const;

    /// First instant whose local date is `date` or later: midnight, or the end of the gap that
    /// swallowed it.
    [[nodiscard]] Instant startOfDay(LocalDate date) const;
    /// The true local day of 23, 24 or 25 hours (or as many as it has). A date that the zone
    /// skipped altogether (Apia, 2011-12-30) has no span.
    [[nodiscard]] std::optional<Span> day(LocalDate date) const;
    /// Instants inside `span` at which the offset changes.
    [[nodiscard]] std::vector<Instant> transitionsIn(const Span &span) const;

    /// "2026-11-22T18:30:00-04:00"
    [[nodiscard]] std::string format(Instant instant) const;

private:
    struct Period
    {
        Instant from;
        seconds offset;
        std::string abbreviation;
    };

    Zone(std::string id, std::vector<Period> periods);
    [[nodiscard]] std::size_t periodAt(Instant instant) const;

    std::string m_id;
    std::vector<Period> m_periods; ///< sorted by `from`; the first one begins before all time
};

/// A time that a person wrote: ISO 8601 with an offset, or wall time in the zone. InvalidTime
/// (text); InvalidArgument (what, reason) for a wall time that the zone skips or repeats.
[[nodiscard]] Result<Instant>
readTime(const std::string &what, const std::string &text, const Zone &zone);

/// Zones by id, loaded at first use and kept. One thread.
class ZoneCache
{
public:
    [[nodiscard]] Result<std::shared_ptr<const Zone>> get(const std::string &id);

private:
    std::vector<std::shared_ptr<const Zone>> m_zones;
};

} // namespace bayboard
