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
/// "Overlaps P. Quinn until 19:00", "Blocked by Cleaning until 02:00": of a stretch on `bay` that
/// is taken.
[[nodiscard]] QString
takenText(const Desk &desk, BayId bay, const Occupancy &taken, const text::Context &context);
/// The sentence of a violation; a block in the way is called by its kind where the rule left it
/// out.
[[nodiscard]] QString
violationText(const Desk &desk, Violation violation, const text::Context &context);

} // namespace bayboard
