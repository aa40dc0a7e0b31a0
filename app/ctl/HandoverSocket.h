#pragma once

#include <QLocalServer>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <sys/types.h>

namespace bayboard {

/// Commands travel through a socket of Linux's abstract names: it needs no folder, leaves nothing
/// behind when a program dies, and is the same whatever the environment of either side says. Its
/// name is random; who owns the club's file writes it into the file's lock (ClubFile::announce),
/// where who finds the file locked reads it. The names are open to everybody on the machine, so
/// each side asks the kernel who the other one is.
inline constexpr QLocalServer::SocketOption handoverSocketKind
    = QLocalServer::AbstractNamespaceOption;

[[nodiscard]] QString newHandoverSocketName();

/// The user at the other end of a connected socket; nothing when the kernel does not say.
[[nodiscard]] std::optional<uid_t> peerOf(qintptr descriptor);

/// Whether a program of `self` runs commands of `peer`: its own user's and root's.
[[nodiscard]] bool obeys(uid_t self, uid_t peer);
/// Whether a program of `self` gives its command to `peer`: its own user or root; root also to the
/// one whom the club's file belongs to.
[[nodiscard]] bool trusts(uid_t self, uid_t peer, std::optional<uid_t> owner);

/// Nothing when there is no such file.
[[nodiscard]] std::optional<uid_t> ownerOf(const std::filesystem::path &file);

} // namespace bayboard
