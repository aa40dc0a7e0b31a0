#pragma once

#include "core/base/Uuid.h"
#include "core/identity/Secret.h"

#include <optional>
#include <string>

namespace bayboard {

/// A new token for a device: "bay1_" and 32 random bytes in base64url. `random` must be the
/// system's outside tests.
[[nodiscard]] Secret makeTokenText(Random &random);

/// What is kept of a token: its BLAKE2b hash, 32 bytes. It needs no salt and no slow hash, for
/// nobody can guess 256 random bits. Nothing for a text that is no token.
[[nodiscard]] std::optional<std::string> tokenHash(std::string_view text);

} // namespace bayboard
