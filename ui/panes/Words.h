#pragma once

#include "core/desk/Desk.h"
#include "core/text/TextContext.h"

#include <QString>

/// Short forms for the window's panes over core/text: the same sentences everywhere.
namespace bayboard::words {

/// Names, place and day of what a desk holds; `slot` is what the sentence is about. Refers to both.
[[nodiscard]] text::Context
context(const Desk &desk, LocationId location, const Slot *slot = nullptr);

[[nodiscard]] QString error(const Error &error);
[[nodiscard]] QString step(const Label &label, const Club &club);
[[nodiscard]] QString violation(const Violation &violation,
                                const Desk &desk,
                                LocationId location,
                                const Slot *slot = nullptr);
/// All that a refusal says: its error, or its violations joined.
[[nodiscard]] QString
refusal(const Refusal &refusal, const Desk &desk, LocationId location, const Slot *slot = nullptr);
/// "19:00–20:30 here", "18:30–20:00 on Bay 8"
[[nodiscard]] QString
fix(const Fix &fix, const Desk &desk, LocationId location, const Slot *slot = nullptr);

/// As a heading of its own: "Checked in".
[[nodiscard]] QString state(BookingState state);
/// "Often changed · VIP · late before"; empty when none is set.
[[nodiscard]] QString flags(std::int64_t bookingFlags, std::int64_t customerFlags);

} // namespace bayboard::words
