#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace bayboard::test {

/// A file of other projects' hard cases, or nothing (said on standard output) where the folder was
/// not given to the build.
[[nodiscard]] std::optional<std::filesystem::path> vectors(const std::string &relative);

/// The whole file; fails the test when it cannot be read.
[[nodiscard]] std::string readFile(const std::filesystem::path &path);

} // namespace bayboard::test
