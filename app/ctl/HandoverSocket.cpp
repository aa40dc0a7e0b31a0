#include "app/ctl/HandoverSocket.h"

#include <QUuid>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace bayboard {

namespace {

constexpr int callersAtOnce = 30;

struct Address
{
    sockaddr_un address = {};
    socklen_t size = 0;
};

/// Of an abstract name: a zero byte, then the name without one at its end.
std::optional<Address> addressOf(const std::string &name)
{
    Address made;
    if (name.empty() || name.size() >= sizeof made.address.sun_path)
        return std::nullopt;
    made.address.sun_family = AF_UNIX;
    std::memcpy(made.address.sun_path + 1, name.data(), name.size());
    made.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    return made;
}

const sockaddr *plain(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address.address);
}

void limitSending(int descriptor, std::chrono::milliseconds patience)
{
    timeval limit = {};
    limit.tv_sec = static_cast<time_t>(patience.count() / 1000);
    limit.tv_usec = static_cast<suseconds_t>(patience.count() % 1000 * 1000);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

} // namespace

HandoverSocket::~HandoverSocket()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

HandoverSocket::HandoverSocket(HandoverSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

HandoverSocket &HandoverSocket::operator=(HandoverSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

std::optional<HandoverSocket> HandoverSocket::listen(const std::string &name)
{
    const auto address = addressOf(name);
    HandoverSocket made(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!address || made.m_descriptor < 0
        || bind(made.m_descriptor, plain(*address), address->size) != 0
        || ::listen(made.m_descriptor, callersAtOnce) != 0)
        return std::nullopt;
    return made;
}

std::optional<HandoverSocket> HandoverSocket::connect(const std::string &name,
                                                      std::chrono::milliseconds patience)
{
    const auto address = addressOf(name);
    HandoverSocket made(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!address || made.m_descriptor < 0)
        return std::nullopt;
    limitSending(made.m_descriptor, patience); // connect() heeds it too
    if (::connect(made.m_descriptor, plain(*address), address->size) != 0)
        return std::nullopt;
    limitSending(made.m_descriptor, std::chrono::milliseconds(0));
    return made;
}

std::optional<HandoverSocket> HandoverSocket::accept(std::chrono::milliseconds patience) const
{
    const int descriptor = accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    limitSending(descriptor, patience);
    return HandoverSocket(descriptor);
}

std::optional<uid_t> HandoverSocket::peer() const
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(m_descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
}

HandoverSocket::Heard HandoverSocket::hear(std::string &into,
                                           std::optional<std::chrono::milliseconds> patience) const
{
    pollfd wanted{m_descriptor, POLLIN, 0};
    const int waited = poll(&wanted, 1, patience ? static_cast<int>(patience->count()) : -1);
    if (waited == 0 || (waited < 0 && errno == EINTR))
        return Heard::NothingYet;
    std::array<char, 65536> part;
    const ssize_t count = recv(m_descriptor, part.data(), part.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return Heard::NothingYet;
    if (count <= 0)
        return Heard::TheEnd;
    into.append(part.data(), static_cast<std::size_t>(count));
    return Heard::Something;
}

bool HandoverSocket::say(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string newHandoverSocketName()
{
    return "bayboard-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

bool obeys(uid_t self, uid_t peer)
{
    return peer == self || peer == 0;
}

bool trusts(uid_t self, uid_t peer, std::optional<uid_t> owner)
{
    return peer == self || peer == 0 || (self == 0 && owner == peer);
}

std::optional<uid_t> ownerOf(const std::filesystem::path &file)
{
    struct stat found = {};
    return stat(file.c_str(), &found) == 0 ? std::optional(found.st_uid) : std::nullopt;
}

} // namespace bayboard
