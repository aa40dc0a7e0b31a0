#pragma once

#include "core/club/Value.h"
#include "core/schedule/Schedule.h"
#include "core/store/Sqlite.h"

namespace bayboard {

/// One stretch that an entity holds.
struct Holding
{
    BayId bay;
    Span span;
    bool operator==(const Holding &) const = default;
};

/// What a booking or block holds as its fields say; nothing for other kinds. Internal when the
/// fields are not a booking or block.
[[nodiscard]] Result<std::vector<Holding>> holdingsOf(EntityKind kind, const Record &record);

[[nodiscard]] Status
insertHolding(sqlite::Database &database, EntityRef holder, const Holding &holding);
/// Internal when that stretch was not there: rows and occupancy have come apart.
[[nodiscard]] Status
removeHolding(sqlite::Database &database, EntityRef holder, const Holding &holding);

} // namespace bayboard
