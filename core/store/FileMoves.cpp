#include "core/store/FileMoves.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard::files {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path &path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

std::optional<std::pair<std::uintmax_t, std::uintmax_t>> identity(const fs::path &path)
{
    struct stat found
    { };

    if (stat(path.c_str(), &found) != 0)
        return std::nullopt;
    return std::pair<std::uintmax_t, std::uintmax_t>(found.st_dev, found.st_ino);
}

fs::path behindLinks(const fs::path &path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    std::error_code problem;
    fs::path behind = path;
    for (int i = 0; i < mostLinks && fs::is_symlink(behind, problem); ++i) {
        const fs::path target = fs::read_symlink(behind, problem);
        if (problem)
            break;
        behind = behind.parent_path() / target;
    }
    return behind;
}

Status makeFolder(const fs::path &folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::FileNotWritable, folder.string(), systemFault(problem.value()));
    return {};
}

Status sync(const fs::path &fileOrFolder)
{
    const int descriptor = open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    const int problem = errno;
    if (descriptor >= 0)
        close(descriptor);
    if (!synced)
        return fail(ErrorCode::FileNotWritable, fileOrFolder.string(), systemFault(problem));
    return {};
}

Status copy(const fs::path &from, const fs::path &to)
{
    std::error_code problem;
    fs::copy_file(from, to, problem);
    if (problem)
        return fail(ErrorCode::FileNotWritable, to.string(), systemFault(problem.value()));
    if (Status done = sync(to); !done)
        return done;
    return sync(folderOf(to));
}

Status move(const fs::path &from, const fs::path &to)
{
    std::error_code problem;
    fs::rename(from, to, problem);
    if (problem)
        return fail(ErrorCode::FileNotWritable, to.string(), systemFault(problem.value()));
    return sync(folderOf(to));
}

fs::path freeName(const fs::path &path)
{
    fs::path free = path;
    for (int number = 2; identity(free); ++number)
        free = beside(path, "-" + std::to_string(number));
    return free;
}

void keepToOwner(const fs::path &path)
{
    std::error_code ignored;
    fs::permissions(
        path, fs::perms::group_all | fs::perms::others_all, fs::perm_options::remove, ignored);
}

void remove(const fs::path &path)
{
    std::error_code ignored;
    fs::remove(path, ignored);
}

fs::path beside(const fs::path &path, const std::string &ending)
{
    return path.string() + ending;
}

} // namespace bayboard::files
