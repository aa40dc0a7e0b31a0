#pragma once

#include "core/base/Error.h"
#include "core/sync/Greeting.h"

namespace bayboard {

/// {"epoch":"…","desk":"…","device":"Counter","club":"…","empty":false,…}; InvalidJson (line,
/// column, reason), InvalidArgument (place, reason).
[[nodiscard]] std::string encode(const Greeting &greeting, const OperatorId &actor);
[[nodiscard]] Result<Greeting> decodeGreeting(std::string_view json);

} // namespace bayboard
