#include "core/store/PrivateCopy.h"

#include "core/base/SystemFault.h"
#include "core/store/FileMoves.h"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <utility>

namespace bayboard {

namespace {

namespace fs = std::filesystem;

constexpr int mostTries = 5;

/// What changes with every write to the file or its log.
struct Look
{
    struct Part
    {
        bool isThere = false;
        ino_t inode = 0;
        off_t size = 0;
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;
        bool operator==(const Part &) const = default;
    };

    Part file;
    Part log;
    bool operator==(const Look &) const = default;
};

Look::Part lookAt(const fs::path &path)
{
    struct stat found = {};
    if (stat(path.c_str(), &found) != 0)
        return {};
    return {true, found.st_ino, found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

fs::path logOf(const fs::path &file)
{
    return files::beside(file, "-wal");
}

Look lookAtBoth(const fs::path &file)
{
    return {lookAt(file), lookAt(logOf(file))};
}

Status copyOne(const fs::path &from, const fs::path &to)
{
    files::remove(to);
    std::error_code problem;
    fs::copy_file(from, to, problem);
    if (problem == std::errc::no_space_on_device)
        return fail(ErrorCode::FileNotWritable, to.string(), systemFault(problem.value()));
    if (problem)
        return fail(ErrorCode::FileNotReadable, from.string(), systemFault(problem.value()));
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, problem);
    return problem ? fail(ErrorCode::FileNotWritable, to.string(), systemFault(problem.value()))
                   : Status();
}

} // namespace

Result<PrivateCopy> PrivateCopy::of(const fs::path &file)
{
    std::error_code problem;
    std::string pattern = (fs::temp_directory_path(problem) / "bayboard-XXXXXX").string();
    if (problem || mkdtemp(pattern.data()) == nullptr)
        return fail(
            ErrorCode::FileNotWritable, pattern, systemFault(problem ? problem.value() : errno));
    PrivateCopy copy(pattern);
    for (int tries = 0; tries < mostTries; ++tries) {
        const Look before = lookAtBoth(file);
        Status copied = before.file.isThere ? copyOne(file, copy.path()) : Status();
        if (copied && before.log.isThere)
            copied = copyOne(logOf(file), logOf(copy.path()));
        // A log may go while it is copied: then all of it is in the file by now.
        if (!(lookAtBoth(file) == before))
            continue;
        if (!copied)
            return tl::unexpected(copied.error());
        return copy;
    }
    return fail(ErrorCode::StoreFailed,
                file.string(),
                Phrase::tr("another program is changing it; try again"));
}

PrivateCopy::PrivateCopy(PrivateCopy &&other) noexcept : m_folder(std::exchange(other.m_folder, {}))
{ }

PrivateCopy::~PrivateCopy()
{
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

} // namespace bayboard
