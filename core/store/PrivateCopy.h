#pragma once

#include "core/base/Error.h"

#include <filesystem>

namespace bayboard {

/// A copy of a club's file with its log, in a folder of its own that only this user may enter; gone
/// when it is destroyed. SQLite cannot read a file in WAL mode without writing beside it, or would
/// have to be promised that nobody else changes it: of the copy both is true.
class PrivateCopy
{
public:
    /// FileNotReadable, FileNotWritable (no room), or StoreFailed when another program keeps
    /// changing the file.
    [[nodiscard]] static Result<PrivateCopy> of(const std::filesystem::path &file);
    PrivateCopy(PrivateCopy &&other) noexcept;
    PrivateCopy &operator=(PrivateCopy &&) = delete;
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;
    ~PrivateCopy();

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "club.bayboard"; }

private:
    explicit PrivateCopy(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    std::filesystem::path m_folder; ///< empty when moved from
};

} // namespace bayboard
