#pragma once

#include "core/base/Error.h"
#include "core/club/Value.h"
#include "core/schedule/Schedule.h"

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

[[nodiscard]] HolderKind holderKindOf(EntityKind kind);

} // namespace bayboard
