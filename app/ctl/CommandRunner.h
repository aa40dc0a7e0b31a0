#pragma once

#include "app/ctl/GivenPins.h"
#include "app/ctl/WindowReport.h"
#include "core/desk/Desk.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace bayboard {

/// Where a command runs. `desk` and `home` outlive it.
struct CommandContext
{
    Desk &desk;
    Worker &home; ///< runs jobs on the desk's thread
    std::filesystem::path workingDirectory; ///< relative paths in the arguments start here
    /// Sets the clock that the desk reads; empty where --now is not to be had (a window's clock is
    /// everybody's).
    std::function<void(Instant)> setNow;
    WindowLook window = {}; ///< empty where no window has the file
    GivenPins pins = {};
};

/// Runs one command, globals included (--db is the caller's and is passed over), and returns its
/// exit code. What it prints goes to `out` (JSON) and `err` (sentences). Waits for the disk, so it
/// must not be called on the desk's own thread; no two at once on one context.
int runCommand(CommandContext &context,
               const std::vector<std::string> &args,
               std::string &out,
               std::string &err);

/// Usage errors, help and what else needs no file; nothing when a desk is needed.
[[nodiscard]] std::optional<int> runWithoutDesk(const std::vector<std::string> &args,
                                                const std::filesystem::path &workingDirectory,
                                                std::string &out,
                                                std::string &err);

} // namespace bayboard
