#pragma once

#include "app/ctl/CommandLine.h"
#include "core/base/Uuid.h"
#include "core/time/Clock.h"

#include <filesystem>
#include <string>

namespace bayboard {

/// `sync`: brings a club's file and a server together, until neither has anything to say; makes the
/// file where there is none. Needs no desk: the token says whose steps may be sent. Returns the
/// exit code.
int runSync(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            std::string &out,
            std::string &err);

} // namespace bayboard
