#pragma once

#include "app/ctl/CommandLine.h"
#include "app/ctl/DeskCalls.h"
#include "app/ctl/GivenPins.h"
#include "app/ctl/WindowReport.h"

#include <filesystem>

namespace bayboard {

/// What a command has at hand while it runs.
struct Session
{
    const DeskCalls &desk;
    std::shared_ptr<const Club> club; ///< as it stood when the command began
    OperatorId actor;
    Instant now;
    std::filesystem::path workingDirectory; ///< relative paths start here
    const CommandLine &line;
    WindowLook window = {}; ///< empty where no window has the file
    GivenPins pins = {};

    /// A path as the caller meant it.
    [[nodiscard]] std::filesystem::path resolved(const std::string &path) const
    {
        return workingDirectory / std::filesystem::path(path);
    }

    [[nodiscard]] bool may(Permission permission, LocationId where = {}) const
    {
        return bayboard::may(*club, actor, permission, where);
    }
};

/// What a command prints and how it ends.
struct Printed
{
    std::string out;
    std::string err;
    int exit = exitDone;
};

using Reply = tl::expected<Printed, Refusal>;

/// A failure that is no rule's.
template <typename... Arguments>
[[nodiscard]] tl::unexpected<Refusal> refuse(ErrorCode code, Arguments &&...arguments)
{
    return tl::unexpected(
        Refusal{{}, Error{code, {Phrase(std::forward<Arguments>(arguments))...}}, {}});
}

[[nodiscard]] inline tl::unexpected<Refusal> refuse(Error error)
{
    return tl::unexpected(Refusal{{}, std::move(error), {}});
}

/// NotPermitted for the session's operator.
[[nodiscard]] tl::unexpected<Refusal> refusePermission(const Session &session,
                                                       Permission permission);

/// The whole file; FileNotReadable (path, reason).
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path &path);

} // namespace bayboard
