#include "core/store/FileLock.h"

#include "core/base/SystemFault.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace bayboard {

namespace {

constexpr std::chrono::milliseconds askEvery{30};

std::string readHolder(int descriptor)
{
    char buffer[128];
    const ssize_t size = pread(descriptor, buffer, sizeof buffer, 0);
    return size > 0 ? std::string(buffer, static_cast<std::size_t>(size)) : std::string();
}

void writeHolder(int descriptor, const std::string &holder)
{
    const std::string text = holder + " (PID " + std::to_string(getpid()) + ")";
    // Only for the message of a program that finds the file taken: a failure costs nothing else.
    if (ftruncate(descriptor, 0) == 0)
        static_cast<void>(pwrite(descriptor, text.data(), text.size(), 0) >= 0);
}

} // namespace

Result<FileLock> FileLock::take(const std::filesystem::path &file,
                                std::chrono::milliseconds patience,
                                const std::string &holder)
{
    const std::string name = file.string() + ".lock";
    const int descriptor = open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0 && (errno == EROFS || errno == EACCES))
        return fail(ErrorCode::StoreReadOnly, file.string());
    if (descriptor < 0)
        return fail(ErrorCode::FileNotWritable, name, systemFault(errno));
    FileLock lock(descriptor);
    for (auto waited = std::chrono::milliseconds(0);; waited += askEvery) {
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            break;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::StoreFailed, name, systemFault(errno));
        if (waited >= patience)
            return fail(ErrorCode::StoreLocked, file.string(), readHolder(descriptor));
        poll(nullptr, 0, static_cast<int>(askEvery.count()));
    }
    writeHolder(descriptor, holder);
    return lock;
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
