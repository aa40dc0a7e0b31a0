#include "app/ctl/HandoverSocket.h"

#include <QUuid>

#include <sys/socket.h>
#include <sys/stat.h>

namespace bayboard {

QString newHandoverSocketName()
{
    return QStringLiteral("bayboard-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<uid_t> peerOf(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
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
