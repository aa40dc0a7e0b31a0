#pragma once

#include "core/club/Block.h"

namespace bayboard {

/// What was laid in one decision: the same block on one bay or several, on one date or many. Its
/// dates are blocks of their own (Block::series, Block::recurrenceId), made ahead to a horizon;
/// each may differ from what the series says, where somebody changed it alone.
struct Series
{
    SeriesId id;
    bool withdrawn = false;
    LocationId location;
    /// The bays, and the first date's time. The end may be openEnd where nothing repeats.
    Slot slot{{}, Span(Instant(), seconds(1))};
    std::string kind; ///< key of a BlockKind
    std::string title;
    std::string reason;
    /// DTSTART, RRULE, RDATE, EXDATE in the location's wall time (core/recurrence); empty: once.
    std::string recurrence;
    bool skipHolidays = false; ///< no block on the location's closed dates
    /// Dates left out on some of the bays only: "20261124T060000/<bay id>", sorted.
    std::vector<std::string> skipped;
    std::optional<Instant> made;
    std::string externalSource;
    std::string externalReference;

    bool operator==(const Series &) const = default;
};

[[nodiscard]] Record toRecord(const Series &series);
[[nodiscard]] bool fromRecord(const Record &record, Series &series);

} // namespace bayboard
