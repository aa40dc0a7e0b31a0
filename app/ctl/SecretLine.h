#pragma once

#include "core/base/Error.h"

#include <filesystem>
#include <string>

namespace bayboard {

/// The first line of a file, or the next one of `input` where the file is named "-": a PIN or a
/// token. FileNotReadable, also when anybody but its owner may read the file.
[[nodiscard]] Result<std::string>
readSecretLine(const std::string &named, const std::filesystem::path &workingDirectory, int input);

} // namespace bayboard
