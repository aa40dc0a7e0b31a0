#include "core/store/KeptTokens.h"

namespace bayboard {

Status keepTokens(ServerData &data, const std::vector<DeviceToken> &tokens)
{
    for (const DeviceToken &token : tokens) {
        const auto known = data.findToken(token.hash);
        if (!known)
            return tl::unexpected(known.error());
        Status done;
        if (!*known)
            done = data.addToken(token);
        else if (token.revoked)
            done = data.revokeToken(token.id, *token.revoked);
        if (!done)
            return done;
    }
    return {};
}

} // namespace bayboard
