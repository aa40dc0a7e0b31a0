#pragma once

#include <filesystem>

namespace bayboard::test {

/// Makes a desk's file, which nobody has open, what the program before snapshots would have kept of
/// the same: version 4, its waiting steps behind the confirmed ones. Whether it could: what only a
/// newer file can hold must not be in it.
[[nodiscard]] bool makeOlder(const std::filesystem::path &file);

} // namespace bayboard::test
