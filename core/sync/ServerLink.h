#pragma once

#include "core/identity/Secret.h"
#include "core/sync/SyncLoop.h"

#include <string>

namespace bayboard {

/// The token with which this desk signs in at its server.
enum class TokenState : std::uint8_t {
    Reading, ///< the keychain has not answered yet
    Present,
    Absent, ///< none was ever given, or the keychain has lost it
    Locked, ///< the keychain must be unlocked first
    NoService, ///< this computer has no keychain
};

/// What the pill and the panel behind it tell.
struct LinkStatus
{
    SyncStatus sync;
    std::string server; ///< its address; empty: not known on this computer
    TokenState token = TokenState::Reading;
    bool forgotten = false; ///< the token is known for as long as the program runs, and no longer

    bool operator==(const LinkStatus &) const = default;
};

/// What the window knows of its desk's server, and can ask of it. The window's thread.
class ServerLink
{
public:
    ServerLink() = default;
    ServerLink(const ServerLink &) = delete;
    ServerLink &operator=(const ServerLink &) = delete;
    virtual ~ServerLink() = default;

    [[nodiscard]] virtual const LinkStatus &status() const = 0;
    /// Now, whatever it was waiting for; reads the keychain again where that was locked or missing.
    virtual void tryNow() = 0;
    /// Signs in with this token, and keeps it in the keychain where there is one.
    virtual void useToken(Secret token) = 0;
    /// From now on at that address, kept like the first one. InvalidArgument for what is no
    /// address, FileNotReadable; then nothing changes. `trusted`: a file with the server's
    /// certificate, or empty. A server of another club is refused by SyncLoop.
    [[nodiscard]] virtual Status
    useServer(const std::string &address, const std::string &trusted, Secret token)
        = 0;
    /// Takes everything from the server once more; what waits, and what is to be decided, stays.
    virtual void takeAnew() = 0;
    /// Called at each new status; one listener, {} for none.
    virtual void listen(std::function<void()> changed) = 0;
};

} // namespace bayboard
