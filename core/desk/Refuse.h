#pragma once

#include "core/base/Error.h"
#include "core/desk/Desk.h"

#include <utility>

namespace bayboard {

/// The answer of a desk that was asked for something that no rule speaks of: the error alone.
[[nodiscard]] inline tl::unexpected<Refusal> refuse(Error error)
{
    return tl::unexpected<Refusal>(Refusal{{}, std::move(error), {}});
}

} // namespace bayboard
