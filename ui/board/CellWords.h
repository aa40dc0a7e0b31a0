#pragma once

#include "ui/board/CellLayout.h"

#include <QString>

namespace bayboard {

struct Ghost;

// What the cells of the board are called when they are read aloud, in the reader's language. They
// say what tiles say and nothing beyond it: a name that is not shown is not spoken.

/// "Bay 3, Sunday 22 November, 18:30 to 20:00, P. Quinn, confirmed, 2 of 5"
[[nodiscard]] QString thingName(const CellLayout::Thing &thing, const BoardSnapshot &snapshot);
/// "Member · 3 people"
[[nodiscard]] QString thingDetail(const CellLayout::Thing &thing, const BoardSnapshot &snapshot);
/// "Bay 3, 18:30, free until 20:00", in a week "Bay 3, Sunday 22 November, 18:30, …"; "closed until
/// 06:00", "being read" where that is so.
[[nodiscard]] QString
freeName(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot);
/// Whether a booking could begin there at all: read, open, on a bay in use.
[[nodiscard]] bool
isBookable(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot);
/// "Bay 3", in a week "Sunday 22 November"
[[nodiscard]] QString columnName(int column, const BoardSnapshot &snapshot);
/// "45% used"
[[nodiscard]] QString columnUse(int column, const BoardSnapshot &snapshot);
/// "18:30", of a time on the axis
[[nodiscard]] QString axisClock(Instant at, const BoardSnapshot &snapshot);
[[nodiscard]] QString rowName(int row, const CellLayout &layout, const BoardSnapshot &snapshot);
/// "45% used", of all columns
[[nodiscard]] QString rowUse(int row, const CellLayout &layout, const BoardSnapshot &snapshot);
/// What a ghost would make of its first column: "Bay 3 then 62% used"; empty: no change.
[[nodiscard]] QString wouldBeUse(const Ghost &ghost, const BoardSnapshot &snapshot);
/// "Sunday 22 November"
[[nodiscard]] QString spokenDay(LocalDate date);

} // namespace bayboard
