#pragma once

// A series as an edit would have it. Private to core/blocks.

#include "core/blocks/SeriesEdit.h"
#include "core/blocks/SeriesReconcile.h"

namespace bayboard {

/// A series cut in two before a date.
struct SplitSeries
{
    Series first; ///< ends before the date
    Series rest; ///< begins with it, under the new id
};

/// InvalidArgument where the date is none of the series.
[[nodiscard]] Result<SplitSeries>
split(const Series &series, const std::string &recurrenceId, SeriesId rest, const Club &club);

/// The series with the wish in it, seen from one of its blocks, and how its dates move.
/// InvalidArgument where the wish makes no sense.
struct WishedSeries
{
    Series series;
    SeriesMove move;
};

[[nodiscard]] Result<WishedSeries>
withWish(Series series, const Block &seen, const BlockWish &wish, const Club &club);

} // namespace bayboard
