#pragma once

#include "core/base/Error.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace bayboard {

/// Keeps a second program out of a club's file: an flock(2) on "FILE.lock" beside it, which the
/// kernel drops when the program dies however it dies. The lock file names its holder and, on its
/// second line, where that one takes commands. Who may write the club's file may take its lock.
class FileLock
{
public:
    /// StoreLocked (path, holder) when it stays taken for `patience`, asked every 30 ms.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path &file,
                                               std::chrono::milliseconds patience,
                                               const std::string &holder);
    /// For who only reads, beside others who do; nothing where the lock may not even be looked at,
    /// or nobody ever wrote the file. StoreLocked as above while somebody may be writing.
    [[nodiscard]] static Result<std::optional<FileLock>> share(const std::filesystem::path &file,
                                                               std::chrono::milliseconds patience);
    /// Says where the holder takes commands: one line, at most 200 bytes. False when it could not
    /// be written.
    [[nodiscard]] bool announce(const std::string &address);
    /// What the present or the last holder announced; empty when there is nothing to read.
    [[nodiscard]] static std::string announcedFor(const std::filesystem::path &file);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    [[nodiscard]] Status
    wait(const std::filesystem::path &file, int kind, std::chrono::milliseconds patience) const;

    explicit FileLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor = -1;
};

} // namespace bayboard
