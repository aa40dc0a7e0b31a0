#include "core/store/ClubFile.h"
#include "core/store/FileMoves.h"

namespace bayboard {

namespace fs = std::filesystem;

/// The log first: left beside another file, it would be read into that.
Result<fs::path> ClubFile::setAside(const fs::path &path, Instant now)
{
    const auto lock = FileLock::take(path, std::chrono::milliseconds(0), "bayboard");
    if (!lock)
        return tl::unexpected(lock.error());
    const fs::path aside
        = files::beside(path, ".before-" + std::to_string(toUnix(now)) + ".bayboard");
    if (files::identity(aside))
        return fail(ErrorCode::FileNotWritable, aside.string(), Phrase::tr("it exists already"));
    for (const char *ending : {"-wal", "-shm", ""})
        if (files::identity(files::beside(path, ending)))
            if (Status moved
                = files::move(files::beside(path, ending), files::beside(aside, ending));
                !moved)
                return tl::unexpected(moved.error());
    // Its backups are no backups of what comes in its place.
    if (files::identity(backupFolder(path)))
        if (Status moved = files::move(backupFolder(path), backupFolder(aside)); !moved)
            return tl::unexpected(moved.error());
    return aside;
}

} // namespace bayboard
