#pragma once

#include "core/time/Zone.h"

#include <QDate>
#include <QString>

#include <optional>

/// Times as the window writes them: always the location's wall time, in the reader's language.
namespace bayboard::timetext {

[[nodiscard]] QDate toQDate(LocalDate date);
[[nodiscard]] LocalDate toLocalDate(QDate date);

/// "16:30"; with the zone's word ("01:30 ADT") where the clock shows that time twice.
[[nodiscard]] QString clock(Instant at, const Zone &zone);
/// What a person types for a time of day: "16:30", "1630", "16.30", "16h30", "16", "4:30 pm",
/// "4p"; nothing for what is none. A zone's word behind it, as clock() writes it, is left out.
[[nodiscard]] std::optional<seconds> readClock(const QString &typed);
/// "16:30–18:00"; "from 16:30, until lifted" for an open end; from a day on as when().
[[nodiscard]] QString span(const Span &span, const Zone &zone);
/// "1 h 30 min", "45 min", "2 h".
[[nodiscard]] QString length(seconds length);
/// "Sun 22 Nov"
[[nodiscard]] QString shortDay(LocalDate date);
/// "Sunday 22 November 2026"
[[nodiscard]] QString longDay(LocalDate date);
/// "Sun 22 Nov 16:30–18:00"; an end on another day than the start's next morning names its day.
[[nodiscard]] QString when(const Span &span, const Zone &zone);
/// "15:02" on the day of `now`, else "Fri 20 Nov 15:02", with the year when it is another one.
[[nodiscard]] QString past(Instant at, Instant now, const Zone &zone);
/// "America/Halifax (UTC−4)", "(UTC−3 → UTC−4)" on a day that changes its offset.
[[nodiscard]] QString zoneAndOffset(const Zone &zone, const Span &day);

} // namespace bayboard::timetext
