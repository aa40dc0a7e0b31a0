#pragma once

#include "app/ctl/CommandLine.h"
#include "core/base/Error.h"

#include <filesystem>

namespace bayboard {

/// The PIN that a command comes with: the first line of --pin-file, else BAYBOARD_PIN of the
/// environment; never an argument, which every user of the computer could read. Empty when neither
/// is there. FileNotReadable, also when anybody but its owner may read the file.
[[nodiscard]] Result<std::string> readPin(const CommandLine &line,
                                          const std::filesystem::path &workingDirectory);

} // namespace bayboard
