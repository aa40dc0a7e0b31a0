#pragma once

#include <filesystem>

namespace bayboard {

/// The file that every program opens when none is named: in the platform's data folder.
[[nodiscard]] std::filesystem::path defaultClubFile();

} // namespace bayboard
