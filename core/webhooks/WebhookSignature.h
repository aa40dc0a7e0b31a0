#pragma once

#include "core/base/Uuid.h"
#include "core/identity/Secret.h"
#include "core/time/Instant.h"

#include <optional>
#include <string>

namespace bayboard {

// As https://www.standardwebhooks.com has it, so that receivers check with a library that they
// have.

/// "whsec_" and 32 random bytes in base64. `random` must be the system's outside tests.
[[nodiscard]] Secret makeWebhookSecret(Random &random);

/// "v1,…": HMAC-SHA256 of "id.timestamp.body" (timestamp in Unix seconds) in base64. Nothing for a
/// text that is no secret.
[[nodiscard]] std::optional<std::string> webhookSignature(std::string_view secret,
                                                          std::string_view id,
                                                          Instant timestamp,
                                                          std::string_view body);

} // namespace bayboard
