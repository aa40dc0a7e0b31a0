// What waits to be told to webhooks, in a database of many servers.

#include "core/postgres/PostgresWebhooks.h"
#include "core/store/WebhookText.h"

namespace bayboard {

using postgres::Parameters;
using postgres::Rows;

namespace {

constexpr const char *queueColumns
    = "id, webhook, entity, type, body, made, due, attempts, dead, fault";

WebhookDelivery readDelivery(const Rows &rows, int row)
{
    WebhookDelivery delivery;
    delivery.id = rows.uuid(row, 0);
    delivery.webhook = rows.id<WebhookId>(row, 1);
    delivery.entity = rows.uuid(row, 2);
    delivery.type = rows.text(row, 3);
    delivery.body = rows.text(row, 4);
    delivery.made = fromUnix(rows.number(row, 5));
    delivery.due = fromUnix(rows.number(row, 6));
    delivery.attempts = rows.number(row, 7);
    if (!rows.isNull(row, 8))
        delivery.dead = fromUnix(rows.number(row, 8));
    delivery.fault = rows.text(row, 9);
    return delivery;
}

Result<std::vector<WebhookDelivery>> readAll(const Result<Rows> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<WebhookDelivery> all;
    for (int row = 0; row < rows->count(); ++row)
        all.push_back(readDelivery(*rows, row));
    return all;
}

} // namespace

Status PostgresWebhooks::queue(WebhookId webhook,
                               const FeedCursors &from,
                               const FeedCursors &read,
                               const std::vector<WebhookDelivery> &events)
{
    for (const WebhookDelivery &event : events) {
        Parameters row = Parameters::of(
            event.id, event.webhook, event.entity, event.type, event.body, toUnix(event.made));
        row.add(toUnix(event.due));
        if (Status done
            = tell("INSERT INTO webhook_delivery(id, webhook, entity, type, body, made, due, "
                   "attempts) VALUES($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (id) DO NOTHING",
                   row);
            !done)
            return done;
    }
    const auto moved
        = ask("UPDATE webhook SET read = $2 WHERE id = $1 AND read = $3",
              Parameters::of(webhook, webhook_text::encode(read), webhook_text::encode(from)));
    if (!moved)
        return tl::unexpected(moved.error());
    const bool isHeld = moved->affected() == 1 && !hasLostHold();
    return isHeld ? Status() : fail(ErrorCode::Stale, "webhook", webhook.toString());
}

Result<std::vector<WebhookDelivery>>
PostgresWebhooks::due(WebhookId webhook, Instant now, std::int64_t limit)
{
    auto all = readAll(ask(
        std::string("SELECT ") + queueColumns
            + " FROM webhook_delivery d WHERE webhook = $1 AND dead IS NULL AND due <= $2 AND NOT "
              "EXISTS (SELECT 1 FROM webhook_delivery e WHERE e.webhook = d.webhook AND e.entity = "
              "d.entity AND e.dead IS NULL AND e.position < d.position) ORDER BY position LIMIT $3",
        Parameters::of(webhook, toUnix(now), limit)));
    if (hasLostHold()) // another server may be telling the same by now
        return fail(ErrorCode::Stale, "webhook", webhook.toString());
    return all;
}

Status PostgresWebhooks::dropDelivery(const Uuid &id)
{
    return tell("DELETE FROM webhook_delivery WHERE id = $1", Parameters::of(id));
}

Status PostgresWebhooks::putOff(const WebhookDelivery &delivery)
{
    Parameters row = Parameters::of(delivery.id, toUnix(delivery.due), delivery.attempts);
    delivery.dead ? row.add(toUnix(*delivery.dead)) : row.addNoNumber();
    row.addOptional(delivery.fault);
    return tell("UPDATE webhook_delivery SET due = $2, attempts = $3, dead = $4, fault = $5 WHERE "
                "id = $1",
                row);
}

Status PostgresWebhooks::giveUpAll(WebhookId webhook, Instant now, const std::string &fault)
{
    return tell("UPDATE webhook_delivery SET dead = $2, fault = $3 WHERE webhook = $1 AND dead IS "
                "NULL",
                Parameters::of(webhook, toUnix(now), fault));
}

Status PostgresWebhooks::giveUpMadeBefore(Instant then, Instant now)
{
    return tell("UPDATE webhook_delivery SET dead = $2, fault = coalesce(fault, 'too old') WHERE "
                "dead IS NULL AND made < $1",
                Parameters::of(toUnix(then), toUnix(now)));
}

Result<std::vector<WebhookDelivery>> PostgresWebhooks::deadDeliveries(WebhookId webhook,
                                                                      std::int64_t limit)
{
    return readAll(ask(std::string("SELECT ") + queueColumns
                           + " FROM webhook_delivery WHERE webhook = $1 AND dead IS NOT NULL ORDER "
                             "BY dead DESC, position DESC LIMIT $2",
                       Parameters::of(webhook, limit)));
}

Result<std::int64_t>
PostgresWebhooks::replay(WebhookId webhook, const std::vector<Uuid> &ids, Instant now)
{
    const auto there = ask("SELECT 1 FROM webhook WHERE id = $1", Parameters::of(webhook));
    if (!there)
        return tl::unexpected(there.error());
    if (there->count() == 0)
        return fail(ErrorCode::NotFound, Phrase::tr("webhook"), webhook.toString());
    const auto done
        = ask("UPDATE webhook_delivery SET dead = NULL, fault = NULL, attempts = 0, due = $2, made "
              "= $2 WHERE webhook = $1 AND dead IS NOT NULL AND ($4 OR id = ANY($3))",
              Parameters::of(webhook, toUnix(now), ids, ids.empty()));
    if (!done)
        return tl::unexpected(done.error());
    return done->affected();
}

Status PostgresWebhooks::dropDeadBefore(Instant then)
{
    return tell("DELETE FROM webhook_delivery WHERE dead < $1", Parameters::of(toUnix(then)));
}

} // namespace bayboard
