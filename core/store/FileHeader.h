#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <filesystem>

namespace bayboard {

/// What the first bytes of a file say that it is, read without SQLite and without touching it.
enum class FileKind : std::uint8_t {
    Missing,
    Empty, ///< no bytes
    Foreign, ///< no SQLite file, or one of another program
    Unnamed, ///< an SQLite file that no program put its mark on (yet)
    Ours,
};

struct FileLook
{
    FileKind kind = FileKind::Missing;
    std::int64_t version = 0; ///< schema version, when ours
};

/// FileNotReadable (path, reason) for folders, devices and files that may not be read.
[[nodiscard]] Result<FileLook> lookAtFile(const std::filesystem::path &path);

/// Writes a header of ours over one that is no longer SQLite's, so that the pages behind it can be
/// read; for copies of damaged files. FileNotWritable.
[[nodiscard]] Status mendHeader(const std::filesystem::path &path);

} // namespace bayboard
