#pragma once

#include "core/club/Ids.h"
#include "core/time/Span.h"

#include <optional>
#include <string>

namespace bayboard {

using TokenId = Id<struct TokenTag>;

/// What lets one device speak to a server. The token itself, random and long, is shown once and
/// kept nowhere; a server knows it by its hash.
struct DeviceToken
{
    TokenId id;
    std::string hash; ///< 32 bytes
    std::string device; ///< what people call it: "Counter, Dartmouth"
    DeskId desk; ///< whose steps it may send
    OperatorId actor; ///< the only one whose steps it may send; null: whoever signs in at the desk
    Instant made;
    std::optional<Instant> lastSeen; ///< to the minute
    std::optional<Instant> revoked;
    std::optional<Instant> expires; ///< from that second on it is good for nothing; none: no end

    [[nodiscard]] bool hasExpired(Instant now) const { return expires && *expires <= now; }

    bool operator==(const DeviceToken &) const = default;
};

} // namespace bayboard
