#pragma once

#include "app/ctl/CommandLine.h"
#include "core/base/Uuid.h"
#include "core/time/Clock.h"

#include <filesystem>
#include <string>

namespace bayboard {

/// `init`: makes the file with a club in it, or no file at all. Returns the exit code.
int runInit(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            Random &random,
            std::string &out,
            std::string &err);

} // namespace bayboard
