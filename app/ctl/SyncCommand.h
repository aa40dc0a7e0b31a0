#pragma once

#include "app/ctl/CommandLine.h"
#include "app/ctl/Session.h"
#include "app/ctl/SyncExchange.h"

#include <filesystem>
#include <string>

namespace bayboard {

/// The server that a command line names, and a token for it. Read once: the token may have come
/// from standard input.
struct NamedServer
{
    std::string address;
    Secret token;
    std::filesystem::path trusted; ///< empty: the computer's own certificates alone
};

/// FileNotReadable and what readSecretLine() says.
[[nodiscard]] Result<NamedServer> namedServer(const CommandLine &line,
                                              const std::filesystem::path &workingDirectory);

/// What a file is to become where it is not the server's already.
struct Becoming
{
    bool adopt = false; ///< gives its club to a server that has none
    bool join = false; ///< is kept aside
    bool reset = false; ///< takes everything anew
};

/// File and server, when neither had anything to say any more.
struct BroughtTogether
{
    DeskId desk;
    OperatorId actor; ///< whom alone the token speaks for; null: anybody of the desk
    Exchanged done;
    std::filesystem::path keptAs; ///< where the file of before is; empty: none was
};

/// Called while the file is still held.
using WhileHeld = std::function<Status(Following &following)>;

/// Brings them together and lets go of the file. What keeps them apart is what a command prints:
/// exit 6 where the server cannot be reached or did not say what became of the last question.
[[nodiscard]] tl::expected<BroughtTogether, Printed>
bringTogether(const NamedServer &server,
              const std::filesystem::path &file,
              const Becoming &becoming,
              const Clock &clock,
              const WhileHeld &whileHeld = {});

/// `sync`: brings a club's file and a server together, until neither has anything to say; makes the
/// file where there is none. Needs no desk: the token says whose steps may be sent. Returns the
/// exit code.
int runSync(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            std::string &out,
            std::string &err);

} // namespace bayboard
