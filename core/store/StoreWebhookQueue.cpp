// What waits to be told to webhooks, in a club's file.

#include "core/store/StoreConnection.h"
#include "core/store/StoreWebhooks.h"
#include "core/store/WebhookRows.h"
#include "core/store/WebhookText.h"

namespace bayboard {

namespace {

Status insertDelivery(sqlite::Statement &insert, const WebhookDelivery &event)
{
    insert.bind(1, event.id);
    insert.bind(2, event.webhook);
    insert.bind(3, event.entity);
    insert.bind(4, std::string_view(event.type));
    insert.bind(5, std::string_view(event.body));
    insert.bind(6, toUnix(event.made));
    insert.bind(7, toUnix(event.due));
    return insert.run();
}

Result<std::vector<WebhookDelivery>> readAll(sqlite::Statement &select)
{
    std::vector<WebhookDelivery> all;
    const Status read = forEachRow(select, [&](sqlite::Statement &row) -> Status {
        all.push_back(webhook_rows::readDelivery(row));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

} // namespace

Status StoreWebhooks::queue(WebhookId webhook,
                            const FeedCursors &from,
                            const FeedCursors &read,
                            const std::vector<WebhookDelivery> &events)
{
    auto insert = database().prepare(
        "INSERT INTO webhook_delivery(id, webhook, entity, type, body, made, due, attempts) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0) ON CONFLICT(id) DO NOTHING");
    auto update = database().prepare("UPDATE webhook SET read = ?2 WHERE id = ?1 AND read = ?3");
    if (!insert || !update)
        return tl::unexpected(insert ? update.error() : insert.error());
    for (const WebhookDelivery &event : events)
        if (Status done = insertDelivery(**insert, event); !done)
            return done;
    const std::string before = webhook_text::encode(from);
    const std::string cursors = webhook_text::encode(read);
    (*update)->bind(1, webhook);
    (*update)->bind(2, std::string_view(cursors));
    (*update)->bind(3, std::string_view(before));
    if (Status done = (*update)->run(); !done)
        return done;
    const auto moved = database().queryNumber("SELECT changes()");
    if (!moved)
        return tl::unexpected(moved.error());
    return *moved == 1 ? Status() : fail(ErrorCode::Stale, "webhook", webhook.toString());
}

Result<std::vector<WebhookDelivery>>
StoreWebhooks::due(WebhookId webhook, Instant now, std::int64_t limit)
{
    auto select = database().prepare(
        std::string("SELECT ") + webhook_rows::deliveryColumns
        + " FROM webhook_delivery d WHERE webhook = ?1 AND dead IS NULL AND due <= ?2 AND NOT "
          "EXISTS (SELECT 1 FROM webhook_delivery e WHERE e.webhook = d.webhook AND e.entity = "
          "d.entity AND e.dead IS NULL AND e.position < d.position) ORDER BY position LIMIT ?3");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, webhook);
    (*select)->bind(2, toUnix(now));
    (*select)->bind(3, limit);
    return readAll(**select);
}

Status StoreWebhooks::dropDelivery(const Uuid &id)
{
    auto drop = database().prepare("DELETE FROM webhook_delivery WHERE id = ?1");
    if (!drop)
        return tl::unexpected(drop.error());
    (*drop)->bind(1, id);
    return (*drop)->run();
}

Status StoreWebhooks::putOff(const WebhookDelivery &delivery)
{
    auto update = database().prepare("UPDATE webhook_delivery SET due = ?2, attempts = ?3, dead = "
                                     "?4, fault = ?5 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, delivery.id);
    (*update)->bind(2, toUnix(delivery.due));
    (*update)->bind(3, delivery.attempts);
    webhook_rows::bindTime(**update, 4, delivery.dead);
    webhook_rows::bindText(**update, 5, delivery.fault);
    return (*update)->run();
}

Status StoreWebhooks::giveUpAll(WebhookId webhook, Instant now, const std::string &fault)
{
    auto update = database().prepare(
        "UPDATE webhook_delivery SET dead = ?2, fault = ?3 WHERE webhook = ?1 AND dead IS NULL");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, webhook);
    (*update)->bind(2, toUnix(now));
    webhook_rows::bindText(**update, 3, fault);
    return (*update)->run();
}

Status StoreWebhooks::giveUpMadeBefore(Instant then, Instant now)
{
    auto update
        = database().prepare("UPDATE webhook_delivery SET dead = ?2, fault = coalesce(fault, 'too "
                             "old') WHERE dead IS NULL AND made < ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, toUnix(then));
    (*update)->bind(2, toUnix(now));
    return (*update)->run();
}

Result<std::vector<WebhookDelivery>> StoreWebhooks::deadDeliveries(WebhookId webhook,
                                                                   std::int64_t limit)
{
    auto select = database().prepare(std::string("SELECT ") + webhook_rows::deliveryColumns
                                     + " FROM webhook_delivery WHERE webhook = ?1 AND dead IS NOT "
                                       "NULL ORDER BY dead DESC, position DESC LIMIT ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, webhook);
    (*select)->bind(2, limit);
    return readAll(**select);
}

Result<std::int64_t>
StoreWebhooks::replay(WebhookId webhook, const std::vector<Uuid> &ids, Instant now)
{
    if (Status there = mustBeThere(webhook); !there)
        return tl::unexpected(there.error());
    constexpr const char *set
        = "UPDATE webhook_delivery SET dead = NULL, fault = NULL, attempts = 0, due = ?2, made = "
          "?2 WHERE webhook = ?1 AND dead IS NOT NULL";
    auto update
        = database().prepare(ids.empty() ? std::string(set) : std::string(set) + " AND id = ?3");
    if (!update)
        return tl::unexpected(update.error());
    std::int64_t count = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(ids.size(), 1); ++i) {
        (*update)->bind(1, webhook);
        (*update)->bind(2, toUnix(now));
        if (!ids.empty())
            (*update)->bind(3, ids[i]);
        if (Status done = (*update)->run(); !done)
            return tl::unexpected(done.error());
        const auto changed = database().queryNumber("SELECT changes()");
        if (!changed)
            return changed;
        count += *changed;
    }
    return count;
}

Status StoreWebhooks::dropDeadBefore(Instant then)
{
    auto drop = database().prepare("DELETE FROM webhook_delivery WHERE dead < ?1");
    if (!drop)
        return tl::unexpected(drop.error());
    (*drop)->bind(1, toUnix(then));
    return (*drop)->run();
}

} // namespace bayboard
