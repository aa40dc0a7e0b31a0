#include "core/store/FileLock.h"

#include "core/base/SystemFault.h"
#include "core/store/FileMoves.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bayboard {

namespace {

constexpr std::chrono::milliseconds askEvery{30};

std::string lockNameFor(const std::filesystem::path &file)
{
    return files::beside(files::behindLinks(file), ".lock").string();
}

/// "bayboard (PID 4711)", and the address on the second line.
std::pair<std::string, std::string> readLines(int descriptor)
{
    char buffer[512];
    const ssize_t size = pread(descriptor, buffer, sizeof buffer, 0);
    const std::string text(buffer, size > 0 ? static_cast<std::size_t>(size) : 0);
    const std::size_t first = std::min(text.find('\n'), text.size());
    const std::size_t second = std::min(first + 1, text.size());
    return {text.substr(0, first), text.substr(second, text.find('\n', second) - second)};
}

bool writeLines(int descriptor, const std::string &holder, const std::string &address)
{
    const std::string text = holder + "\n" + address + "\n";
    return ftruncate(descriptor, 0) == 0
        && pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

/// A new lock file is for all who may write the club's file, not only for who came first: root's
/// cron job must not lock out the person whose file it is.
void letWritersIn(int lock, const std::filesystem::path &file)
{
    struct stat club = {};
    struct stat own = {};
    if (stat(file.c_str(), &club) != 0 || fstat(lock, &own) != 0)
        return;
    if (own.st_uid != club.st_uid || own.st_gid != club.st_gid)
        static_cast<void>(fchown(lock, club.st_uid, club.st_gid) == 0);
    const mode_t writers = club.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH);
    static_cast<void>(fchmod(lock, writers | writers << 1) == 0); // reading is one bit up
}

} // namespace

Result<FileLock> FileLock::take(const std::filesystem::path &file,
                                std::chrono::milliseconds patience,
                                const std::string &holder)
{
    const std::string name = lockNameFor(file);
    int descriptor = open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        letWritersIn(descriptor, file);
    else if (errno == EEXIST)
        descriptor = open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0 && (errno == EROFS || errno == EACCES))
        return fail(ErrorCode::StoreReadOnly, file.string());
    if (descriptor < 0)
        return fail(ErrorCode::FileNotWritable, name, systemFault(errno));
    FileLock lock(descriptor);
    if (Status taken = lock.wait(file, LOCK_EX, patience); !taken)
        return tl::unexpected(taken.error());
    // Only for the message of a program that finds the file taken: a failure costs nothing else.
    static_cast<void>(
        writeLines(descriptor, holder + " (PID " + std::to_string(getpid()) + ")", {}));
    return lock;
}

Result<std::optional<FileLock>> FileLock::share(const std::filesystem::path &file,
                                                std::chrono::milliseconds patience)
{
    const int descriptor = open(lockNameFor(file).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    FileLock lock(descriptor);
    if (Status taken = lock.wait(file, LOCK_SH, patience); !taken)
        return tl::unexpected(taken.error());
    return lock;
}

Status FileLock::wait(const std::filesystem::path &file,
                      int kind,
                      std::chrono::milliseconds patience) const
{
    for (auto waited = std::chrono::milliseconds(0);; waited += askEvery) {
        if (flock(m_descriptor, kind | LOCK_NB) == 0)
            return {};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::StoreFailed, lockNameFor(file), systemFault(errno));
        if (waited >= patience)
            return fail(ErrorCode::StoreLocked, file.string(), readLines(m_descriptor).first);
        poll(nullptr, 0, static_cast<int>(askEvery.count()));
    }
}

bool FileLock::announce(const std::string &address)
{
    return writeLines(m_descriptor, readLines(m_descriptor).first, address);
}

std::string FileLock::announcedFor(const std::filesystem::path &file)
{
    const std::string name = lockNameFor(file);
    const int descriptor = open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    const FileLock closes(descriptor);
    return readLines(descriptor).second;
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace bayboard
