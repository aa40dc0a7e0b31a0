#pragma once

#include "app/ctl/CommandTable.h"

namespace bayboard {

/// "bayboardctl [globals] undo [--change ID]"
[[nodiscard]] std::string usageLine(const CommandSpec &command);
[[nodiscard]] std::string generalUsageLine();
/// Every option of the command and what it prints.
[[nodiscard]] std::string helpText(const CommandSpec &command);
/// All commands in a line each, the options that they share and the exit codes.
[[nodiscard]] std::string helpText();

} // namespace bayboard
