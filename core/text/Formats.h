#pragma once

#include "core/text/TextContext.h"

namespace bayboard::text {

/// "19:00"; a wall time that the night of a change shows twice says which: "01:30 ADT".
[[nodiscard]] QString clock(Instant at, const Context &context);
/// "Sun 22 Nov", or "Fri 1 Jan 2027" where the year does not go without saying.
[[nodiscard]] QString date(LocalDate date, const Context &context);
/// The same of the location's calendar.
[[nodiscard]] QString day(Instant at, const Context &context);
/// "19:00", or "Sun 22 Nov 19:00" where the day is not the context's.
[[nodiscard]] QString moment(Instant at, const Context &context);
/// "18:30–20:00", with the days that the context does not make clear; an open end is "18:30–…".
[[nodiscard]] QString span(const Span &span, const Context &context);
/// "90 min", "24 h" (whole hours from two on).
[[nodiscard]] QString length(std::int64_t inMinutes);
/// "$10.00" in the club's currency and the reader's way of writing: "10,00 $" in French.
[[nodiscard]] QString money(std::int64_t cents, const Context &context);

} // namespace bayboard::text
