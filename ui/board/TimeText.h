#pragma once

#include "core/time/Zone.h"

#include <QString>

namespace bayboard {

// Times on tiles and beside lines. They read as core/text writes them, without its context: a day
// of tiles needs thousands of them within a frame.

/// Whether the wall clock shows this time twice, an offset apart.
[[nodiscard]] bool isDoubled(const Zone &zone, Instant at);
/// "18:30" of so many seconds after midnight.
[[nodiscard]] QString wallText(seconds ofDay);
/// "18:30"; a doubled time names its offset: "01:30 ADT".
[[nodiscard]] QString clockText(const Zone &zone, Instant at);
/// "18:30–20:00"; an open end is "18:30–…"; "Mon 23 18:30–Wed 25 12:00" from a day on.
[[nodiscard]] QString spanText(const Zone &zone, const Span &span);
/// "Sunday 22 November 2026" in the reader's language.
[[nodiscard]] QString longDateText(LocalDate date);
/// "Mon 23"
[[nodiscard]] QString dayTagText(LocalDate date);

} // namespace bayboard
