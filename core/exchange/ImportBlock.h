#pragma once

#include "core/recurrence/Recurrence.h"
#include "core/time/Span.h"

namespace bayboard {

/// What a file says of one date of a series, or of blocks that do not repeat. Bays are indexes into
/// the file's PlaceTable.
struct ImportBlockDate
{
    LocalTime date; ///< which one, as the series' recurrence names it
    std::vector<std::size_t> bays; ///< at least one, of one location
    Span slot{Instant(), seconds(1)}; ///< the end may be openEnd
    std::vector<Span> lifted;
    std::string kind; ///< key; one of the club's
    std::string title;
    std::string reason;
};

/// Blocks as a calendar tells them: a series with its exceptions, or blocks of one time.
struct ImportBlock
{
    std::int64_t row = 0; ///< number of the event, from 1
    std::int64_t line = 0;
    std::string source; ///< with the reference: its identity
    std::string reference; ///< never empty
    bool ownExport = false; ///< of our own export: adds what is missing, changes nothing
    bool cancelled = false; ///< the file takes it back
    ImportBlockDate said; ///< of the series as a whole; its date is the first one's
    std::optional<Recurrence> recurrence; ///< in the location's wall time; nothing: once
    bool skipHolidays = false;
    std::vector<LocalTime> holidays; ///< excluded only because the location was closed
    std::optional<Instant> made;
    /// What is otherwise. Those of one date together say all of that date.
    std::vector<ImportBlockDate> dates;
};

} // namespace bayboard
