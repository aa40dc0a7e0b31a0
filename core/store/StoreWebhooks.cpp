#include "core/store/StoreWebhooks.h"

#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/WebhookRows.h"

namespace bayboard {

sqlite::Database &StoreWebhooks::database() const
{
    return *m_store.connection().database;
}

Status StoreWebhooks::mustBeThere(WebhookId id) const
{
    auto select = database().prepare("SELECT 1 FROM webhook WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? Status() : fail(ErrorCode::NotFound, Phrase::tr("webhook"), id.toString());
}

Status StoreWebhooks::addWebhook(const Webhook &webhook)
{
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    return webhook_rows::insert(database(), webhook);
}

Result<std::vector<Webhook>> StoreWebhooks::webhooks()
{
    auto select = database().prepare(std::string("SELECT ") + webhook_rows::columns
                                     + " FROM webhook ORDER BY made, id");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Webhook> all;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto webhook = webhook_rows::read(row, 0);
        if (!webhook)
            return tl::unexpected(webhook.error());
        all.push_back(std::move(*webhook));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

Result<std::optional<Webhook>> StoreWebhooks::webhookToChange(WebhookId id)
{
    auto select = database().prepare(std::string("SELECT ") + webhook_rows::columns
                                     + " FROM webhook WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto webhook = webhook_rows::read(**select, 0);
    return webhook ? Result<std::optional<Webhook>>(std::move(*webhook))
                   : tl::unexpected(webhook.error());
}

Status StoreWebhooks::saveWebhook(const Webhook &webhook)
{
    if (Status there = mustBeThere(webhook.id); !there)
        return there;
    return webhook_rows::update(database(), webhook);
}

Status StoreWebhooks::endWebhook(WebhookId id, Instant now)
{
    auto update = database().prepare("UPDATE webhook SET ended = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, id);
    (*update)->bind(2, toUnix(now));
    return (*update)->run();
}

Status StoreWebhooks::noteHealth(const Webhook &webhook)
{
    auto update = database().prepare("UPDATE webhook SET failures = ?2, not_before = ?3, "
                                     "last_delivered = ?4, last_fault = ?5 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, webhook.id);
    (*update)->bind(2, webhook.failures);
    webhook_rows::bindTime(**update, 3, webhook.notBefore);
    webhook_rows::bindTime(**update, 4, webhook.lastDelivered);
    webhook_rows::bindText(**update, 5, webhook.lastFault);
    return (*update)->run();
}

Status StoreWebhooks::removeWebhook(WebhookId id)
{
    if (Status there = mustBeThere(id); !there)
        return there;
    auto remove = database().prepare("DELETE FROM webhook WHERE id = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, id);
    return (*remove)->run();
}

Result<std::set<WebhookId>> StoreWebhooks::hold(const std::vector<WebhookId> &wanted)
{
    return std::set<WebhookId>(wanted.begin(), wanted.end());
}

Result<std::map<WebhookId, WebhookCount>> StoreWebhooks::counts()
{
    auto select = database().prepare(
        "SELECT id, (SELECT count(*) FROM webhook_delivery d WHERE d.webhook = w.id AND dead IS "
        "NULL), (SELECT count(*) FROM webhook_delivery d WHERE d.webhook = w.id AND dead IS NOT "
        "NULL) FROM webhook w");
    if (!select)
        return tl::unexpected(select.error());
    std::map<WebhookId, WebhookCount> counts;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        counts[row.id<WebhookId>(0)] = {row.number(1), row.number(2)};
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<std::vector<EntityChange>> StoreWebhooks::changesAfter(EntityRef entity, ChangeSetId step)
{
    auto select = database().prepare(
        "SELECT entity_kind, entity, created, fields FROM change WHERE entity = ?1 AND entity_kind "
        "= ?2 AND change_set > (SELECT sequence FROM change_set WHERE id = ?3) ORDER BY change_set "
        "DESC, id DESC");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, step);
    std::vector<EntityChange> changes;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto change = journal_rows::readChange(row, 0);
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return changes;
}

} // namespace bayboard
