#pragma once

#include "core/club/Club.h"
#include "core/desk/PlaceUse.h"

#include <QString>

namespace bayboard {

/// The next of the bookings that a change would leave outside, a line each, and how many more:
/// "Mon 15 June, 18:00–19:00 · Bay 3 · P. Quinn".
[[nodiscard]] QString leftLines(const Club &club, const Zone &zone, const LeftOutside &left);

/// Why a location or bay of that name cannot be taken out: what is there, or was.
[[nodiscard]] QString
staysText(const Club &club, const Zone &zone, const QString &name, const LeftOutside &left);

} // namespace bayboard
