#pragma once

#include "app/ctl/Handover.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace bayboard {

/// Asks the program that listens for this file, and waits for its answer as long as `patience`
/// (absent: until the connection is lost, for a command takes as long as it takes). Nothing when
/// nobody listens; StoreFailed when no answer came; the errors of decodeReply(). Any thread.
[[nodiscard]] std::optional<Result<HandoverReply>>
handOver(const std::filesystem::path &file,
         const HandoverRequest &request,
         std::optional<std::chrono::milliseconds> patience = {});

} // namespace bayboard
