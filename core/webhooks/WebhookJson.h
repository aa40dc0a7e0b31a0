#pragma once

#include "core/exchange/JsonOut.h"
#include "core/store/ServerData.h"

namespace bayboard {

// How webhooks are printed, by the interface for other programs and by commands alike.

/// {"id","url","events","location","operator","made","state","failures","notBefore",
/// "lastDelivered","lastFault","waiting","dead","oldSecretUntil"} and, where it is not empty,
/// "secret".
void printWebhook(JsonOut &json,
                  const Club &club,
                  const Webhook &webhook,
                  const WebhookCount &count,
                  Instant now,
                  std::string_view secret = {});

/// {"id","type","made","attempts","dead","fault"}: what was told is in no list.
void printDeadDelivery(JsonOut &json, const WebhookDelivery &delivery);

} // namespace bayboard
