#pragma once

#include "core/base/Error.h"
#include "core/club/Ids.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace bayboard {

/// Where a desk's server is, as this computer knows it: kept in the user's settings and not in the
/// club's file, so that a copy of the file, which would be the same desk twice, does not connect by
/// itself.
struct ServerPlace
{
    QString address; ///< "https://host:port"
    QString trusted; ///< a file with the server's certificate; empty: the system's are trusted
    bool hasToken = false; ///< the keychain has been given one; the token itself is only there
};

/// Nothing where the desk's file is at another path than when it was connected.
[[nodiscard]] std::optional<ServerPlace> findServerPlace(DeskId desk,
                                                         const std::filesystem::path &file);
void keepServerPlace(DeskId desk, const std::filesystem::path &file, const ServerPlace &place);

/// Name of the desk's token in the keychain.
[[nodiscard]] std::string tokenKey(DeskId desk);

} // namespace bayboard
