#pragma once

#include "app/ctl/CommandLine.h"
#include "core/time/Clock.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace bayboard {

/// Runs a command on a club's file and returns its exit code.
using RunOnFile = std::function<int(const std::vector<std::string> &args,
                                    const std::filesystem::path &file,
                                    std::string &out,
                                    std::string &err)>;

/// Why the command is nothing for a server; nothing: it can be asked.
[[nodiscard]] std::optional<UsageError> notForAServer(const CommandLine &line);

/// A command with --server: it runs on a copy of the server's club that is kept for the token (or
/// is the file of --db), brought up to date before, and what it did is sent at once. The command is
/// done when the server has said so. What the server refuses leaves no trace in the copy; a booking
/// or block is then judged once more over what the server has now, so that the refusal has its ways
/// out. Exit 6 where the server is not there, or what it said of the step is not known: then the
/// step waits in the copy and goes with the next command.
int runOnServer(const CommandLine &line,
                const std::vector<std::string> &args,
                const std::filesystem::path &workingDirectory,
                const Clock &clock,
                const RunOnFile &run,
                std::string &out,
                std::string &err);

} // namespace bayboard
