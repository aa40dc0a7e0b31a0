#pragma once

#include "core/rules/Night.h"

#include <QLocale>

namespace bayboard::text {

/// "Night of Sunday to Monday", for the night that began on `evening`.
[[nodiscard]] QString nightText(LocalDate evening, const QLocale &locale = {});
/// The same for what begins at `at` at the location; empty by day.
[[nodiscard]] QString nightText(const Location &location, const Zone &zone, Instant at);

} // namespace bayboard::text
