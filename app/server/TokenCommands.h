#pragma once

#include "app/server/Options.h"
#include "core/store/ServerData.h"
#include "core/time/Clock.h"

namespace bayboard {

/// What a command printed, and its exit code.
struct CommandOutcome
{
    int exit = 0;
    std::string out; ///< JSON
    std::string err; ///< sentences
};

/// `token create`, `token list`, `token revoke`.
[[nodiscard]] CommandOutcome
runTokenCommand(const ServerOptions &options, ServerData &data, const Clock &clock, Random &random);

[[nodiscard]] bool isTokenCommand(ServerCommand command);

/// The command line that says the same to the program that has the data.
[[nodiscard]] std::vector<std::string> tokenArguments(const ServerOptions &options);

/// For what was not done.
[[nodiscard]] CommandOutcome outcomeFor(const Error &error);

} // namespace bayboard
