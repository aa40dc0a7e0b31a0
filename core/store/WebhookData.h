#pragma once

#include "core/club/Ids.h"
#include "core/journal/FeedPage.h"
#include "core/time/Span.h"

#include <optional>
#include <set>
#include <string>

namespace bayboard {

using WebhookId = Id<struct WebhookTag>;

/// Somebody else's program that wants to be told what happens. Secrets are sealed (WebhookSecrets):
/// whoever steals the data cannot sign with them.
struct Webhook
{
    WebhookId id;
    std::string url; ///< may hold a secret of the receiver's: never logged
    std::vector<std::string> events; ///< types; none: every one
    LocationId location; ///< whose events it gets; null: everywhere
    OperatorId actor; ///< it is told what this operator may see
    std::string secret; ///< sealed
    std::string oldSecret; ///< sealed; signs as well until `oldUntil`; empty: none
    std::optional<Instant> oldUntil;
    Instant made;
    /// The receiver said that it is gone, or somebody has it rest: isPaused() tells the two apart.
    std::optional<Instant> ended;

    FeedCursors read; ///< what of the feeds has become events
    std::int64_t failures = 0; ///< in a row
    std::optional<Instant> notBefore; ///< nothing is sent until then
    std::optional<Instant> lastDelivered;
    std::string lastFault; ///< why the last failure was one: a word of WebhookOutcome

    bool operator==(const Webhook &) const = default;
};

/// One event on its way to one webhook.
struct WebhookDelivery
{
    Uuid id; ///< the same at each attempt
    WebhookId webhook;
    Uuid entity; ///< events of one thing go out in order
    std::string type;
    std::string body;
    Instant made;
    Instant due;
    std::int64_t attempts = 0; ///< that failed
    std::optional<Instant> dead; ///< given up; waits for somebody who replays it
    std::string fault; ///< of the last attempt

    bool operator==(const WebhookDelivery &) const = default;
};

/// How much lies in the queue of a webhook.
struct WebhookCount
{
    std::int64_t waiting = 0;
    std::int64_t dead = 0;

    bool operator==(const WebhookCount &) const = default;
};

/// The part of a server's data that says whom to tell, and what has not been told yet. Inside of a
/// JudgingTransaction of the same data it is part of that; else each call is durable by itself. The
/// thread of its ServerData. Errors of the store from any call.
class WebhookData
{
public:
    WebhookData() = default;
    WebhookData(const WebhookData &) = delete;
    WebhookData &operator=(const WebhookData &) = delete;
    virtual ~WebhookData() = default;

    [[nodiscard]] virtual Status addWebhook(const Webhook &webhook) = 0;
    [[nodiscard]] virtual Result<std::vector<Webhook>> webhooks() = 0; ///< by `made`
    /// To be changed: inside of a transaction nobody else changes it before that ends. Nothing
    /// where it is not there.
    [[nodiscard]] virtual Result<std::optional<Webhook>> webhookToChange(WebhookId id) = 0;
    /// Address, events, location, secrets and end; NotFound.
    [[nodiscard]] virtual Status saveWebhook(const Webhook &webhook) = 0;
    /// Its end alone; nothing where it is gone.
    [[nodiscard]] virtual Status endWebhook(WebhookId id, Instant now) = 0;
    /// What came of attempts: failures, notBefore, lastDelivered, lastFault.
    [[nodiscard]] virtual Status noteHealth(const Webhook &webhook) = 0;
    /// With its queue. NotFound.
    [[nodiscard]] virtual Status removeWebhook(WebhookId id) = 0;

    /// Those of `wanted` that this server works on: several servers never work on one at once. What
    /// a server held is free when it wants it no more, or ends, however it ends.
    [[nodiscard]] virtual Result<std::set<WebhookId>> hold(const std::vector<WebhookId> &wanted)
        = 0;

    /// Puts events behind those that wait, and remembers how far the feeds were read. Only the
    /// holder, in a transaction. One that is there already stays as it is. Stale where the place is
    /// not `from`: somebody else holds it now.
    [[nodiscard]] virtual Status queue(WebhookId webhook,
                                       const FeedCursors &from,
                                       const FeedCursors &read,
                                       const std::vector<WebhookDelivery> &events)
        = 0;
    /// What is due, oldest first, and of each thing only the oldest that waits. Stale where what
    /// was held is held no more.
    [[nodiscard]] virtual Result<std::vector<WebhookDelivery>>
    due(WebhookId webhook, Instant now, std::int64_t limit) = 0;
    [[nodiscard]] virtual Status dropDelivery(const Uuid &id) = 0; ///< it has arrived
    /// due, attempts, dead and fault.
    [[nodiscard]] virtual Status putOff(const WebhookDelivery &delivery) = 0;
    /// Everything that waits is given up.
    [[nodiscard]] virtual Status giveUpAll(WebhookId webhook, Instant now, const std::string &fault)
        = 0;
    /// Of all webhooks what was made before `then` and still waits is given up.
    [[nodiscard]] virtual Status giveUpMadeBefore(Instant then, Instant now) = 0;

    [[nodiscard]] virtual Result<std::map<WebhookId, WebhookCount>> counts() = 0;
    /// Given up, the last first.
    [[nodiscard]] virtual Result<std::vector<WebhookDelivery>> deadDeliveries(WebhookId webhook,
                                                                              std::int64_t limit)
        = 0;
    /// Puts them where they wait again; none named: all. How many that were.
    [[nodiscard]] virtual Result<std::int64_t>
    replay(WebhookId webhook, const std::vector<Uuid> &ids, Instant now) = 0;
    [[nodiscard]] virtual Status dropDeadBefore(Instant then) = 0;

    /// What steps after that one did to the entity, the last first.
    [[nodiscard]] virtual Result<std::vector<EntityChange>> changesAfter(EntityRef entity,
                                                                         ChangeSetId step)
        = 0;
};

} // namespace bayboard
