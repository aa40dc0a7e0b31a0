#pragma once

#include "core/identity/Secret.h"

#include <filesystem>
#include <string>

namespace bayboard {

/// The file that every program opens when none is named: in the platform's data folder.
[[nodiscard]] std::filesystem::path defaultClubFile();

/// Where the copy of a server's club is kept for a token: in the platform's cache folder, under a
/// name that tells neither.
[[nodiscard]] std::filesystem::path serverCopyFile(const std::string &address, const Secret &token);

} // namespace bayboard
