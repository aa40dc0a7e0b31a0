#pragma once

#include "core/desk/Desk.h"

#include <QString>

namespace bayboard {

/// "22 bookings · 5 blocks · 41 % used" for a local day; says so while it is being loaded. Used is
/// booked time ÷ (open time − blocked time) over all bays of the location.
[[nodiscard]] QString dayFiguresText(const Desk &desk, LocationId location, LocalDate date);

} // namespace bayboard
