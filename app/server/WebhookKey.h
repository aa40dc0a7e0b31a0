#pragma once

#include "core/webhooks/WebhookSecrets.h"

#include <filesystem>

namespace bayboard {

/// The key of the webhooks' secrets as a file that only its owner may read, one line of base64;
/// made by who first needs it. FileNotReadable, FileNotWritable. `random`, the system's, outlives
/// it. An empty path: FileNotReadable, with what to do.
[[nodiscard]] WebhookSecrets::FindKey webhookKeyIn(std::filesystem::path path, Random &random);

} // namespace bayboard
