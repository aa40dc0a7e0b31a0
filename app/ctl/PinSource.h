#pragma once

#include "app/ctl/CommandLine.h"
#include "app/ctl/GivenPins.h"
#include "core/base/Error.h"

#include <filesystem>

namespace bayboard {

/// The PINs that a command comes with: each the first line of its file (--pin-file, --new-pin-file,
/// --approve-pin-file, --password-file, --new-password-file), else of the environment
/// (BAYBOARD_PIN, BAYBOARD_NEW_PIN, BAYBOARD_APPROVE_PIN, BAYBOARD_PASSWORD,
/// BAYBOARD_NEW_PASSWORD); never an argument, which every user of the computer could read. "-" is
/// the next line of `input`, in that order. FileNotReadable, also when anybody but its owner may
/// read a file.
[[nodiscard]] Result<GivenPins>
readPins(const CommandLine &line, const std::filesystem::path &workingDirectory, int input);

} // namespace bayboard
