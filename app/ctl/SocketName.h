#pragma once

#include <QString>

#include <filesystem>

namespace bayboard {

/// Name of the local socket on which the desktop takes commands for this file: in the user's
/// runtime folder, derived from the canonical path, so that every way to write the path gives one
/// name.
[[nodiscard]] QString socketNameFor(const std::filesystem::path &file);

/// The file that every program opens when none is named: in the platform's data folder.
[[nodiscard]] std::filesystem::path defaultClubFile();

} // namespace bayboard
