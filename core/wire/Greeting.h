#pragma once

#include "core/base/Error.h"
#include "core/club/Ids.h"

namespace bayboard {

/// What a server says of itself and of the token that it was asked with.
struct Greeting
{
    Uuid epoch; ///< of the server's data
    DeskId desk; ///< whose steps the token may send
    std::string device; ///< what people call it

    bool operator==(const Greeting &) const = default;
};

/// {"epoch":"…","desk":"…","device":"Counter",…}; InvalidJson (line, column, reason),
/// InvalidArgument (place, reason).
[[nodiscard]] Result<Greeting> decodeGreeting(std::string_view json);

} // namespace bayboard
