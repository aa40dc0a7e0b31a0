#pragma once

#include "core/base/Error.h"

#include <chrono>
#include <filesystem>
#include <functional>

namespace bayboard {

/// Keeps a second program out of a club's file: an flock(2) on "FILE.lock" beside it, which the
/// kernel drops when the program dies however it dies. The lock file names its holder.
class FileLock
{
public:
    /// StoreLocked (path, holder) when it stays taken for `patience`, asked every 30 ms.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path &file,
                                               std::chrono::milliseconds patience,
                                               const std::string &holder);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor = -1;
};

} // namespace bayboard
