#pragma once

#include "core/club/Ids.h"
#include "core/club/Value.h"

namespace bayboard {

/// Where the entity is, by its fields: a location is at itself, a bay, booking, block, series or
/// notice where it says; null: it belongs to the whole club. Pure.
[[nodiscard]] LocationId placeOf(EntityRef entity, const Record &record);

} // namespace bayboard
