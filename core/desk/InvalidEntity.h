#pragma once

#include "core/base/Error.h"
#include "core/club/Ids.h"

#include <utility>

namespace bayboard {

/// InvalidArgument of an entity: its kind, then what is wrong with it.
[[nodiscard]] inline Error invalid(EntityKind kind, Phrase fault)
{
    return {ErrorCode::InvalidArgument, {wordFor(kind), std::move(fault)}};
}

} // namespace bayboard
