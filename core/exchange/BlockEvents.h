#pragma once

#include "core/blocks/SeriesEdit.h"
#include "core/recurrence/Recurrence.h"

namespace bayboard {

/// One event of a calendar that tells of blocks: a series, one of its dates that is otherwise, or
/// blocks of one time. A value; what a VEVENT is written from.
struct BlockEvent
{
    std::string uid;
    LocationId location;
    std::vector<BayId> bays; ///< at least one, in the club's order
    Span slot{Instant(), seconds(1)}; ///< of a series its first date; the end may be openEnd
    std::vector<Span> lifted; ///< parts of the slot that are free
    std::string kind; ///< key of a BlockKind
    std::string title;
    std::string reason;
    /// RRULE, RDATE, EXDATE: of a series only. It starts on a date that the rule names, its UNTIL
    /// is in UTC, and dates that the calendar's other readers must not show are all excluded.
    std::optional<Recurrence> recurrence;
    bool skipHolidays = false;
    std::vector<LocalTime> holidays; ///< excluded because the location is closed, and only for that
    /// Which date of the series it stands for; absent: it is the series, or blocks of no series.
    std::optional<LocalTime> date;
    /// UID of the series, where `date` has events already: others of its bays are otherwise.
    std::string besides;
    std::optional<Instant> made;
    std::string externalSource;
    std::string externalReference;

    bool operator==(const BlockEvent &) const = default;
};

/// The events of a series with its blocks, or of a block in none. One that goes on for ever is told
/// by its rule, not by the dates that are laid; a date beyond those is as the series says.
/// InvalidArgument where the recurrence cannot be read.
[[nodiscard]] Result<std::vector<BlockEvent>>
blockEventsOf(const SeriesState &state, const Club &club, Instant now);

/// From the first to the last moment that is held, of what is not all lifted; where the end is
/// open, it stays so.
[[nodiscard]] std::optional<Span> heldHull(const Span &slot, const std::vector<Span> &lifted);

} // namespace bayboard
