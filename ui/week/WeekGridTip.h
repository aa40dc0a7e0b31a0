#pragma once

#include "ui/week/WeekGridLayout.h"

#include <QString>

namespace bayboard {

/// "Bay 3, Monday 15 June 2026, 42 % used": what a cell is.
[[nodiscard]] QString cellSentence(const WeekOverview &overview, WeekGridLayout::Cell cell);
/// The same, with who and what has it when, a line each; the rest of a long list as a number.
[[nodiscard]] QString
cellTip(const WeekOverview &overview, WeekGridLayout::Cell cell, const Desk &desk);

} // namespace bayboard
