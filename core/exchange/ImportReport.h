#pragma once

#include "core/exchange/ImportPlan.h"

namespace bayboard {

/// The plan as JSON: {"rows","bookings","bays","new","changed","same","unreadable":[{"row","line",
/// "reason"}…],"clashes":[{"row","with","bay"}…]} — `with` is a row's number, or the id of what is
/// stored — and behind these "leftOut", "aside", "skipped", "locations", "newBays",
/// "madeLocations", "madeBays", "customers", "closedDates", "warnings", "mapping", "notes" and
/// "remarks".
[[nodiscard]] std::string reportJson(const ImportPlan &plan);

} // namespace bayboard
