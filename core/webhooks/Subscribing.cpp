#include "core/webhooks/Subscribing.h"

#include "core/webhooks/WebhookEvents.h"
#include "core/webhooks/WebhookOutcome.h"
#include "core/webhooks/WebhookSignature.h"
#include "core/webhooks/WebhookUrl.h"

#include <algorithm>

namespace bayboard {

namespace {

Result<std::string> sealNew(WebhookSecrets &secrets, NewSecret &made, Random &random)
{
    made.secret = makeWebhookSecret(random);
    return secrets.seal(made.secret.view(), made.webhook.id);
}

} // namespace

Status checkWish(const WebhookWish &wish)
{
    for (const std::string &event : wish.events)
        if (!isWebhookEvent(event))
            return fail(ErrorCode::InvalidArgument,
                        Phrase("events"),
                        Phrase::tr("\"%1\" is no event that there is", event));
    const auto url = readWebhookUrl(wish.url);
    return url ? Status() : tl::unexpected(url.error());
}

Result<NewSecret> addWebhook(
    ServerData &data, WebhookSecrets &secrets, const WebhookWish &wish, Random &random, Instant now)
{
    if (Status fits = checkWish(wish); !fits)
        return tl::unexpected(fits.error());
    const auto known = data.webhooks().webhooks();
    auto ends = data.ends();
    if (!known || !ends)
        return tl::unexpected(known ? ends.error() : known.error());
    if (known->size() >= mostWebhooks)
        return fail(ErrorCode::InvalidArgument,
                    Phrase("url"),
                    Phrase::tr("there are %1 webhooks already", std::to_string(mostWebhooks)));
    for (const Webhook &each : *known)
        if (const auto opened = secrets.open(each.secret, each.id); !opened)
            return tl::unexpected(opened.error());
    NewSecret made;
    made.webhook.id.value = makeUuidV7(toUnix(now) * 1000, random);
    made.webhook.url = wish.url;
    made.webhook.events = wish.events;
    made.webhook.location = wish.location;
    made.webhook.actor = wish.actor;
    made.webhook.made = now;
    made.webhook.read = std::move(*ends);
    auto sealed = sealNew(secrets, made, random);
    if (!sealed)
        return tl::unexpected(sealed.error());
    made.webhook.secret = std::move(*sealed);
    if (Status added = data.webhooks().addWebhook(made.webhook); !added)
        return tl::unexpected(added.error());
    return made;
}

Result<NewSecret> rotateSecret(ServerData &data,
                               WebhookSecrets &secrets,
                               WebhookId id,
                               seconds overlap,
                               Random &random,
                               Instant now)
{
    auto found = findWebhookToChange(data, id);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto old = secrets.open(found->secret, id); !old) // else a second key might be made
        return tl::unexpected(old.error());
    NewSecret made;
    made.webhook = std::move(*found);
    auto sealed = sealNew(secrets, made, random);
    if (!sealed)
        return tl::unexpected(sealed.error());
    made.webhook.oldSecret = std::exchange(made.webhook.secret, std::move(*sealed));
    made.webhook.oldUntil = now + overlap;
    if (Status saved = data.webhooks().saveWebhook(made.webhook); !saved)
        return tl::unexpected(saved.error());
    return made;
}

Result<Webhook> findWebhook(ServerData &data, WebhookId id)
{
    auto all = data.webhooks().webhooks();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(
        all->begin(), all->end(), [id](const Webhook &each) { return each.id == id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, Phrase::tr("webhook"), id.toString());
    return std::move(*found);
}

Result<Webhook> findWebhookToChange(ServerData &data, WebhookId id)
{
    auto found = data.webhooks().webhookToChange(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, Phrase::tr("webhook"), id.toString());
    return std::move(**found);
}

Result<std::int64_t>
replayDead(ServerData &data, WebhookId id, const std::vector<Uuid> &ids, Instant now)
{
    const auto found = findWebhook(data, id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->ended && !isPaused(*found))
        return fail(ErrorCode::InvalidArgument, "events", Phrase::tr("the webhook has ended"));
    return data.webhooks().replay(id, ids, now);
}

Status keepWebhooks(ServerData &data, const std::vector<Webhook> &webhooks)
{
    const auto old = data.webhooks().webhooks();
    const auto ends = data.ends();
    if (!old || !ends)
        return tl::unexpected(old ? ends.error() : old.error());
    const auto isAmong = [](const std::vector<Webhook> &those, WebhookId id) {
        return std::any_of(
            those.begin(), those.end(), [id](const Webhook &each) { return each.id == id; });
    };
    for (const Webhook &each : *old)
        if (!isAmong(webhooks, each.id))
            if (Status done = data.webhooks().removeWebhook(each.id); !done)
                return done;
    for (Webhook each : webhooks) {
        const bool isNew = !isAmong(*old, each.id);
        each.read = *ends;
        Status done = isNew ? data.webhooks().addWebhook(each) : data.webhooks().saveWebhook(each);
        if (!done)
            return done;
    }
    return {};
}

} // namespace bayboard
