#pragma once

#include "core/desk/Desk.h"
#include "core/text/TextContext.h"

#include <QString>

namespace bayboard {

// The desk's names for core/text, which makes the sentences of the window.

/// Whose words, whose time: the desk's club, the location, and the slot that is asked for (without
/// one: today). Refers to the desk.
[[nodiscard]] text::Context textContext(const Desk &desk, LocationId where, const Slot &asked);
[[nodiscard]] text::Context textContext(const Desk &desk, LocationId where);
/// "Overlaps P. Quinn until 19:00", of a stretch that is taken.
[[nodiscard]] QString takenText(const Occupancy &taken, const text::Context &context);

} // namespace bayboard
