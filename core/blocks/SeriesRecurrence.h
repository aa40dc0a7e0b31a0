#pragma once

// What edits do to the recurrence of a series. All of it is wall time of the location.

#include "core/recurrence/Recurrence.h"
#include "core/time/Zone.h"

namespace bayboard {

/// Days that are left out as a whole, date by date.
[[nodiscard]] Recurrence spelledOut(Recurrence recurrence, const Zone &zone);

/// Its dates before that wall time: UNTIL in UTC, the other dates cut.
[[nodiscard]] Recurrence endedBefore(Recurrence recurrence, LocalTime at, const Zone &zone);

/// Its dates from that wall time on, which is one of them: COUNT less what came before. The start
/// is the rule's next date, so that every second week stays the same one.
[[nodiscard]] Recurrence continuedFrom(Recurrence recurrence, LocalTime at, const Zone &zone);

/// Every date by so much later on the wall, or earlier; nothing where the rule cannot say that
/// (the second Tuesday moved by a day is no second Wednesday). Rules whose dates fall in months of
/// different length may still give other dates: to be compared.
[[nodiscard]] std::optional<Recurrence>
shifted(Recurrence recurrence, seconds by, const Zone &zone);

} // namespace bayboard
