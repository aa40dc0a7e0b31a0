#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

/// What the store does with whole files, each step on the disk when it returns (FileNotWritable).
namespace bayboard::files {

/// Which file a name stands for; nothing when there is none.
[[nodiscard]] std::optional<std::pair<std::uintmax_t, std::uintmax_t>>
identity(const std::filesystem::path &path);
/// The file itself where `path` is a link to it: all ways to name a file must lead to one lock and
/// one log beside it.
[[nodiscard]] std::filesystem::path behindLinks(const std::filesystem::path &path);
/// Makes the folder and those above it; nothing when it is there.
[[nodiscard]] Status makeFolder(const std::filesystem::path &folder);
[[nodiscard]] Status sync(const std::filesystem::path &fileOrFolder);
/// Copies the bytes; `to` must not exist.
[[nodiscard]] Status copy(const std::filesystem::path &from, const std::filesystem::path &to);
/// Renames within a file system.
[[nodiscard]] Status move(const std::filesystem::path &from, const std::filesystem::path &to);
/// `path`, or where there is one with "-2", "-3" …: the first that is free.
[[nodiscard]] std::filesystem::path freeName(const std::filesystem::path &path);
/// Nobody but its owner reads or writes it from now on; no error where that cannot be.
void keepToOwner(const std::filesystem::path &path);
/// No error when there is no such file.
void remove(const std::filesystem::path &path);

/// `path` with something added to the file's name.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path &path,
                                           const std::string &ending);

} // namespace bayboard::files
