#pragma once

#include "app/server/DataSource.h"
#include "app/server/TokenCommands.h"

namespace bayboard {

/// Serves until SIGTERM or SIGINT. When desks can connect, a line of JSON says so on standard
/// output: {"listening":"127.0.0.1:8420","tls":false}. Then stops with grace: takes no more,
/// answers who waits, and what is under way, and returns; all within ten seconds.
[[nodiscard]] CommandOutcome
serve(const ServerOptions &options, DataKeeping &keeping, const Clock &clock, Random &random);

} // namespace bayboard
