#pragma once

#include "core/club/Club.h"
#include "core/identity/Secret.h"
#include "core/store/ServerData.h"
#include "core/webhooks/WebhookSecrets.h"

namespace bayboard {

inline constexpr std::size_t mostWebhooks = 100;

/// Who is to be told what.
struct WebhookWish
{
    std::string url;
    std::vector<std::string> events; ///< none: every one
    LocationId location; ///< null: everywhere
    OperatorId actor;
};

/// A webhook and its secret, which is shown this once.
struct NewSecret
{
    Webhook webhook;
    Secret secret;
};

/// InvalidArgument ("url" or "events", reason).
[[nodiscard]] Status checkWish(const WebhookWish &wish);

/// Begins with what is committed from now on. Ids and secret come from `random`, which is the
/// system's outside tests. InvalidArgument; errors of the key and of the store.
[[nodiscard]] Result<NewSecret> addWebhook(ServerData &data,
                                           WebhookSecrets &secrets,
                                           const WebhookWish &wish,
                                           Random &random,
                                           Instant now);

/// A new secret; the old one signs as well until then. NotFound.
[[nodiscard]] Result<NewSecret> rotateSecret(ServerData &data,
                                             WebhookSecrets &secrets,
                                             WebhookId id,
                                             seconds overlap,
                                             Random &random,
                                             Instant now);

[[nodiscard]] Result<Webhook> findWebhook(ServerData &data, WebhookId id); ///< NotFound

/// Webhooks of now over those of a backup that was put in the data's place: what was removed stays
/// removed, what is new stays, and begins with what is committed from now on.
[[nodiscard]] Status keepWebhooks(ServerData &data, const std::vector<Webhook> &webhooks);

} // namespace bayboard
