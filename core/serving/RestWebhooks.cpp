// Whom the server tells what happens.

#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/webhooks/Subscribing.h"
#include "core/webhooks/WebhookJson.h"
#include "core/webhooks/WebhookOutcome.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t usualOverlapMinutes = 24 * 60;
constexpr std::int64_t longestOverlapMinutes = 7 * 24 * 60;

std::optional<RestAnswer> objectToAsker(const RestCase &asked)
{
    return asked.may(Permission::WebhookEdit)
        ? std::nullopt
        : std::optional(asked.forbidden(Permission::WebhookEdit));
}

OrAnswer<std::string> textOf(RestCase &asked, const Webhook &webhook, std::string_view secret = {})
{
    auto counts = asked.server().webhooks().counts();
    if (!counts)
        return tl::unexpected(asked.problem(counts.error()));
    JsonOut json;
    printWebhook(json, *asked.club(), webhook, (*counts)[webhook.id], asked.now(), secret);
    return json.take();
}

/// Names what can be changed, and not how it goes: that is another each minute.
std::string versionOf(const RestCase &asked, Webhook webhook)
{
    webhook.failures = 0;
    webhook.notBefore.reset();
    webhook.lastDelivered.reset();
    webhook.lastFault.clear();
    JsonOut json;
    printWebhook(json, *asked.club(), webhook, {}, asked.now());
    return tagOf(json.take());
}

using Find = Result<Webhook> (*)(ServerData &data, WebhookId id);

/// The webhook that the path names, for who may see and change it.
OrAnswer<Webhook> namedWebhook(RestCase &asked, Find find = findWebhook)
{
    if (auto objection = objectToAsker(asked))
        return tl::unexpected(std::move(*objection));
    const auto id = readPathId<WebhookId>(asked);
    if (!id)
        return tl::unexpected(id.error());
    auto found = find(asked.server(), *id);
    if (found)
        return std::move(*found);
    return tl::unexpected(found.error().code == ErrorCode::NotFound
                              ? restProblem({rest_code::notFound})
                              : asked.problem(found.error()));
}

/// The same to be changed. Events come as the webhook's operator sees them: where that is another
/// one, who says where they go, or has the secret, sees with those eyes.
OrAnswer<Webhook> webhookToChange(RestCase &asked)
{
    auto webhook = namedWebhook(asked, findWebhookToChange);
    if (webhook && webhook->actor != asked.actor() && !asked.may(Permission::OperatorEdit))
        return tl::unexpected(asked.forbidden(Permission::OperatorEdit));
    return webhook;
}

std::optional<RestAnswer> objectToWish(RestBody &body, const WebhookWish &wish)
{
    if (const Status fits = checkWish(wish); !fits)
        body.fault(fits.error().arguments.front().plain() == "events" ? "events" : "url",
                   fits.error());
    return body.finish();
}

/// What is not named stays.
void readWish(RestCase &asked, RestBody &body, WebhookWish &wish)
{
    if (body.has("url"))
        wish.url = body.text("url");
    if (body.has("events"))
        wish.events = body.texts("events");
    if (!body.has("location"))
        return;
    wish.location = {};
    const std::string text = body.text("location");
    if (text.empty())
        return;
    const auto found = asked.club()->findLocation(text);
    if (found)
        wish.location = *found;
    else
        body.fault("location", found.error());
}

/// What is wrong with the key is a matter of the server's, not of the asker's.
RestAnswer problemOf(RestCase &asked, const Error &error)
{
    const bool isOfTheKey = error.code == ErrorCode::NotFound
        || error.code == ErrorCode::FileNotReadable || error.code == ErrorCode::FileNotWritable;
    if (!isOfTheKey)
        return asked.problem(error, "/url");
    RestAnswer answer = restProblem({rest_code::keyMissing});
    answer.retryAfterSeconds = 60;
    return answer;
}

/// The answer, and the same without the secret: what is kept under a key is read by whoever gets
/// at the data.
RestAnswer shown(RestCase &asked, const NewSecret &made, std::int64_t status)
{
    const auto whole = textOf(asked, made.webhook, made.secret.view());
    const auto kept = textOf(asked, made.webhook);
    if (!whole || !kept)
        return whole ? kept.error() : whole.error();
    RestAnswer answer;
    answer.status = status;
    answer.body = *whole;
    if (status == 201)
        answer.place = "/v1/webhooks/" + made.webhook.id.toString();
    return asked.finish(std::move(answer), *kept);
}

} // namespace

namespace rest {

RestAnswer listWebhooks(RestCase &asked)
{
    if (auto objection = objectToAsker(asked))
        return std::move(*objection);
    const auto all = asked.server().webhooks().webhooks();
    auto counts = asked.server().webhooks().counts();
    if (!all || !counts)
        return asked.problem(all ? counts.error() : all.error());
    JsonOut json;
    json.object().key("webhooks").list();
    for (const Webhook &webhook : *all)
        printWebhook(json, *asked.club(), webhook, (*counts)[webhook.id], asked.now());
    json.endList().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer getWebhook(RestCase &asked)
{
    const auto webhook = namedWebhook(asked);
    if (!webhook)
        return webhook.error();
    auto text = textOf(asked, *webhook);
    if (!text)
        return text.error();
    RestAnswer answer;
    answer.tag = versionOf(asked, *webhook);
    answer.body = std::move(*text);
    return answer;
}

RestAnswer createWebhook(RestCase &asked)
{
    if (auto objection = objectToAsker(asked))
        return std::move(*objection);
    WebhookWish wish;
    wish.actor = asked.actor();
    RestBody body(asked);
    readWish(asked, body, wish);
    if (wish.url.empty())
        body.fault("url", Phrase::tr("an address is needed"));
    if (auto objection = objectToWish(body, wish))
        return std::move(*objection);
    if (asked.secrets() == nullptr)
        return restProblem({rest_code::keyMissing});
    const auto made
        = addWebhook(asked.server(), *asked.secrets(), wish, asked.random(), asked.now());
    return made ? shown(asked, *made, 201) : problemOf(asked, made.error());
}

RestAnswer updateWebhook(RestCase &asked)
{
    auto webhook = webhookToChange(asked);
    if (!webhook)
        return webhook.error();
    const std::string &matches = asked.question().matches;
    if (!matches.empty() && !namesTag(matches, versionOf(asked, *webhook)))
        return restProblem({rest_code::otherVersion, {}, "If-Match"});
    WebhookWish wish{webhook->url, webhook->events, webhook->location, webhook->actor};
    RestBody body(asked);
    readWish(asked, body, wish);
    const bool changes = body.has("active");
    const bool active = body.flag("active");
    if (auto objection = objectToWish(body, wish))
        return std::move(*objection);
    webhook->url = wish.url;
    webhook->events = wish.events;
    webhook->location = wish.location;
    if (changes && active)
        beginAgain(*webhook);
    else if (changes && !webhook->ended)
        pause(*webhook, asked.now());
    Status done = asked.server().webhooks().saveWebhook(*webhook);
    if (done && changes)
        done = asked.server().webhooks().noteHealth(*webhook);
    if (!done)
        return asked.problem(done.error());
    auto text = textOf(asked, *webhook);
    if (!text)
        return text.error();
    RestAnswer answer;
    answer.tag = versionOf(asked, *webhook);
    answer.body = std::move(*text);
    return asked.finish(std::move(answer));
}

RestAnswer deleteWebhook(RestCase &asked)
{
    const auto webhook = namedWebhook(asked);
    if (!webhook)
        return webhook.error();
    if (Status done = asked.server().webhooks().removeWebhook(webhook->id); !done)
        return asked.problem(done.error());
    RestAnswer answer;
    answer.status = 204;
    return asked.finish(std::move(answer));
}

RestAnswer rotateWebhookSecret(RestCase &asked)
{
    const auto webhook = webhookToChange(asked);
    if (!webhook)
        return webhook.error();
    RestBody body(asked);
    const std::int64_t overlap
        = body.number("overlapMinutes", 0, longestOverlapMinutes).value_or(usualOverlapMinutes);
    if (auto problem = body.finish())
        return std::move(*problem);
    if (asked.secrets() == nullptr)
        return restProblem({rest_code::keyMissing});
    const auto made = rotateSecret(asked.server(),
                                   *asked.secrets(),
                                   webhook->id,
                                   minutes(overlap),
                                   asked.random(),
                                   asked.now());
    return made ? shown(asked, *made, 200) : problemOf(asked, made.error());
}

RestAnswer listDeadDeliveries(RestCase &asked)
{
    const auto webhook = namedWebhook(asked);
    if (!webhook)
        return webhook.error();
    const auto limit = readNumber(asked, "limit", usualPage, 1, largestPage);
    if (!limit)
        return limit.error();
    const auto dead = asked.server().webhooks().deadDeliveries(webhook->id, *limit);
    if (!dead)
        return asked.problem(dead.error());
    JsonOut json;
    json.object().key("dead").list();
    for (const WebhookDelivery &each : *dead)
        printDeadDelivery(json, each);
    json.endList().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer replayDeliveries(RestCase &asked)
{
    const auto webhook = namedWebhook(asked);
    if (!webhook)
        return webhook.error();
    RestBody body(asked);
    std::vector<Uuid> ids;
    for (const std::string &text : body.texts("events")) {
        const auto id = Uuid::parse(text);
        if (!id)
            body.fault("events", Phrase::tr("\"%1\" is not an id", text));
        else
            ids.push_back(*id);
    }
    if (webhook->ended && !isPaused(*webhook))
        body.fault("events", Phrase::tr("the webhook has ended"));
    if (auto problem = body.finish())
        return std::move(*problem);
    const auto count = asked.server().webhooks().replay(webhook->id, ids, asked.now());
    if (!count)
        return asked.problem(count.error());
    JsonOut json;
    json.object().key("replayed").number(*count).endObject();
    RestAnswer answer;
    answer.body = json.take();
    return asked.finish(std::move(answer));
}

} // namespace rest

} // namespace bayboard
