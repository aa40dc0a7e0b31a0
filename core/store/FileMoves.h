#pragma once

#include "core/base/Error.h"

#include <filesystem>

/// What the store does with whole files, each step on the disk when it returns (FileNotWritable).
namespace bayboard::files {

/// Makes the folder and those above it; nothing when it is there.
[[nodiscard]] Status makeFolder(const std::filesystem::path &folder);
[[nodiscard]] Status sync(const std::filesystem::path &fileOrFolder);
/// Copies the bytes; `to` must not exist.
[[nodiscard]] Status copy(const std::filesystem::path &from, const std::filesystem::path &to);
/// Renames within a file system.
[[nodiscard]] Status move(const std::filesystem::path &from, const std::filesystem::path &to);
/// No error when there is no such file.
void remove(const std::filesystem::path &path);

/// `path` with something added to the file's name.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path &path,
                                           const std::string &ending);

} // namespace bayboard::files
