#pragma once

#include "app/server/Options.h"
#include "app/server/TokenCommands.h"
#include "core/store/ServerData.h"
#include "core/time/Clock.h"
#include "core/webhooks/WebhookSecrets.h"

#include <filesystem>

namespace bayboard {

// "bayboard-server webhook add|list|remove|rotate|dead|replay".

[[nodiscard]] bool isWebhookCommand(ServerCommand command);

/// JSON on stdout; the secret of a webhook is printed when it is made, and never again.
[[nodiscard]] CommandOutcome runWebhookCommand(const ServerOptions &options,
                                               ServerData &data,
                                               WebhookSecrets &secrets,
                                               const Clock &clock,
                                               Random &random);

/// The command as a running server is given it.
[[nodiscard]] std::vector<std::string> webhookArguments(const ServerOptions &options);

/// Where the key of their secrets is; empty: nobody has said so. `data`: the club's file, empty for
/// a database.
[[nodiscard]] std::filesystem::path webhookKeyPath(const ServerOptions &options,
                                                   const std::filesystem::path &data);

} // namespace bayboard
