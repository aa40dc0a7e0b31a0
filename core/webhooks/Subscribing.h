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
/// system's outside tests. InvalidArgument; errors of the store and of the key, one that does not
/// open what is sealed already among them: no second key is made beside it.
[[nodiscard]] Result<NewSecret> addWebhook(ServerData &data,
                                           WebhookSecrets &secrets,
                                           const WebhookWish &wish,
                                           Random &random,
                                           Instant now);

/// A new secret; the old one signs as well until then. In a transaction of `data`. NotFound.
[[nodiscard]] Result<NewSecret> rotateSecret(ServerData &data,
                                             WebhookSecrets &secrets,
                                             WebhookId id,
                                             seconds overlap,
                                             Random &random,
                                             Instant now);

[[nodiscard]] Result<Webhook> findWebhook(ServerData &data, WebhookId id); ///< NotFound
/// Nobody else changes it before the transaction ends that is open on `data`. NotFound.
[[nodiscard]] Result<Webhook> findWebhookToChange(ServerData &data, WebhookId id);

/// What was given up waits again; no `ids`: all of it. How many that were. InvalidArgument
/// ("events", reason) where the webhook has ended; NotFound.
[[nodiscard]] Result<std::int64_t>
replayDead(ServerData &data, WebhookId id, const std::vector<Uuid> &ids, Instant now);

/// Webhooks of now over those of a backup that was put in the data's place: what was removed stays
/// removed, what is new stays, and begins with what is committed from now on.
[[nodiscard]] Status keepWebhooks(ServerData &data, const std::vector<Webhook> &webhooks);

} // namespace bayboard
