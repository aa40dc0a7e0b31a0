#include "core/store/WebhookRows.h"

#include "core/store/WebhookText.h"

namespace bayboard::webhook_rows {

namespace {

std::optional<Instant> readTime(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromUnix(row.number(column)));
}

} // namespace

void bindTime(sqlite::Statement &to, int index, const std::optional<Instant> &at)
{
    at ? to.bind(index, toUnix(*at)) : to.bindNull(index);
}

void bindText(sqlite::Statement &to, int index, const std::string &text)
{
    text.empty() ? to.bindNull(index) : to.bind(index, std::string_view(text));
}

Result<Webhook> read(sqlite::Statement &row, int first)
{
    auto events = webhook_text::decodeEvents(row.view(first + 2));
    auto cursors = webhook_text::decodeCursors(row.view(first + 10));
    if (!events || !cursors)
        return tl::unexpected(row.damaged(Phrase::tr("a webhook is not readable")));
    Webhook webhook;
    webhook.id = row.id<WebhookId>(first);
    webhook.url = row.text(first + 1);
    webhook.events = std::move(*events);
    webhook.location = row.id<LocationId>(first + 3);
    webhook.actor = row.id<OperatorId>(first + 4);
    webhook.secret = row.text(first + 5);
    webhook.oldSecret = row.text(first + 6);
    webhook.oldUntil = readTime(row, first + 7);
    webhook.made = fromUnix(row.number(first + 8));
    webhook.ended = readTime(row, first + 9);
    webhook.read = std::move(*cursors);
    webhook.failures = row.number(first + 11);
    webhook.notBefore = readTime(row, first + 12);
    webhook.lastDelivered = readTime(row, first + 13);
    webhook.lastFault = row.text(first + 14);
    return webhook;
}

Status insert(sqlite::Database &database, const Webhook &webhook)
{
    auto insert = database.prepare(
        std::string("INSERT INTO webhook(") + columns
        + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string events = webhook_text::encodeEvents(webhook.events);
    const std::string cursors = webhook_text::encode(webhook.read);
    sqlite::Statement &row = **insert;
    row.bind(1, webhook.id);
    row.bind(2, std::string_view(webhook.url));
    row.bind(3, std::string_view(events));
    row.bindOptional(4, webhook.location);
    row.bind(5, webhook.actor);
    row.bindBlob(6, webhook.secret);
    if (!webhook.oldSecret.empty())
        row.bindBlob(7, webhook.oldSecret);
    bindTime(row, 8, webhook.oldUntil);
    row.bind(9, toUnix(webhook.made));
    bindTime(row, 10, webhook.ended);
    row.bind(11, std::string_view(cursors));
    row.bind(12, webhook.failures);
    bindTime(row, 13, webhook.notBefore);
    bindTime(row, 14, webhook.lastDelivered);
    bindText(row, 15, webhook.lastFault);
    return row.run();
}

Status update(sqlite::Database &database, const Webhook &webhook)
{
    auto update = database.prepare(
        "UPDATE webhook SET url = ?2, events = ?3, location = ?4, secret = ?5, old_secret = ?6, "
        "old_until = ?7, ended = ?8 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    const std::string events = webhook_text::encodeEvents(webhook.events);
    sqlite::Statement &row = **update;
    row.bind(1, webhook.id);
    row.bind(2, std::string_view(webhook.url));
    row.bind(3, std::string_view(events));
    row.bindOptional(4, webhook.location);
    row.bindBlob(5, webhook.secret);
    if (!webhook.oldSecret.empty())
        row.bindBlob(6, webhook.oldSecret);
    bindTime(row, 7, webhook.oldUntil);
    bindTime(row, 8, webhook.ended);
    return row.run();
}

WebhookDelivery readDelivery(const sqlite::Statement &row)
{
    WebhookDelivery delivery;
    delivery.id = row.uuid(0);
    delivery.webhook = row.id<WebhookId>(1);
    delivery.entity = row.uuid(2);
    delivery.type = row.text(3);
    delivery.body = row.text(4);
    delivery.made = fromUnix(row.number(5));
    delivery.due = fromUnix(row.number(6));
    delivery.attempts = row.number(7);
    delivery.dead = readTime(row, 8);
    delivery.fault = row.text(9);
    return delivery;
}

} // namespace bayboard::webhook_rows
