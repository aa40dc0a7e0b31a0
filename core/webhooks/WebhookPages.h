#pragma once

#include "core/store/ServerData.h"

namespace bayboard {

/// A piece of the feeds as one webhook is told of it.
struct WebhookPage
{
    FeedCursors read; ///< how far it goes
    std::vector<WebhookDelivery> events; ///< in the order of commit
    bool more = false;
};

/// What the feeds hold behind what the webhook has read: each thing as its step left it, as far as
/// the webhook's operator may see it. The events' ids follow from step, thing and type, so that
/// reading twice makes no second event. `transaction` is of `data`. Errors of the store.
[[nodiscard]] Result<WebhookPage> readWebhookPage(ServerData &data,
                                                  JudgingTransaction &transaction,
                                                  const Webhook &webhook,
                                                  Instant now);

/// Whether the webhook's operator still works there and may read anything at all, and the club has
/// not switched off that names and contacts go out of it (export.personal). Else what happens waits
/// in the feeds.
[[nodiscard]] bool mayBeTold(const Club &club, const Webhook &webhook);

} // namespace bayboard
