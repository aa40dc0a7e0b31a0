#pragma once

#include "core/exchange/CellCursor.h"
#include "core/exchange/TimeText.h"

namespace bayboard {

/// Reads a time of day from here to the end of the cell: "9:30 pm", "21h30", "0930", with an offset
/// behind it or not. False when it is none.
[[nodiscard]] bool takeTimeOfDay(CellCursor &in, TimeText &to);

} // namespace bayboard
