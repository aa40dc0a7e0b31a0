#include "core/webhooks/WebhookJson.h"

#include "core/webhooks/WebhookOutcome.h"
#include "core/webhooks/WebhookPages.h"

namespace bayboard {

namespace {

void printTime(JsonOut &json, const char *name, const std::optional<Instant> &at)
{
    json.key(name);
    at ? json.time(*at, *Zone::utc()) : json.null();
}

const char *stateOf(const Club &club, const Webhook &webhook, Instant now)
{
    if (webhook.ended)
        return isPaused(webhook) ? "paused" : "ended";
    if (isOpen(webhook, now))
        return "waiting";
    return mayBeTold(club, webhook) ? "active" : "held";
}

} // namespace

void printWebhook(JsonOut &json,
                  const Club &club,
                  const Webhook &webhook,
                  const WebhookCount &count,
                  Instant now,
                  std::string_view secret)
{
    json.object().key("id").text(webhook.id.toString()).key("url").text(webhook.url);
    json.key("events").list();
    for (const std::string &event : webhook.events)
        json.text(event);
    json.endList();
    const Location *location = club.location(webhook.location);
    json.key("location").textOrNull(location == nullptr ? "" : location->name);
    const Operator *person = club.person(webhook.actor);
    json.key("operator").textOrNull(person == nullptr ? "" : person->name);
    json.key("made").time(webhook.made, *Zone::utc());
    json.key("state").text(stateOf(club, webhook, now));
    json.key("failures").number(webhook.failures);
    printTime(json, "notBefore", webhook.notBefore);
    printTime(json, "lastDelivered", webhook.lastDelivered);
    json.key("lastFault").textOrNull(webhook.lastFault);
    json.key("waiting").number(count.waiting).key("dead").number(count.dead);
    const bool overlaps = webhook.oldUntil && now < *webhook.oldUntil;
    printTime(json, "oldSecretUntil", overlaps ? webhook.oldUntil : std::nullopt);
    if (!secret.empty())
        json.key("secret").text(secret);
    json.endObject();
}

void printDeadDelivery(JsonOut &json, const WebhookDelivery &delivery)
{
    json.object().key("id").text(delivery.id.toString()).key("type").text(delivery.type);
    json.key("made").time(delivery.made, *Zone::utc());
    json.key("attempts").number(delivery.attempts);
    printTime(json, "dead", delivery.dead);
    json.key("fault").textOrNull(delivery.fault).endObject();
}

} // namespace bayboard
