#include "core/postgres/PostgresWebhooks.h"

#include "core/postgres/Steps.h"
#include "core/store/WebhookText.h"

#include <algorithm>
#include <iterator>

namespace bayboard {

using postgres::Parameters;
using postgres::Rows;

namespace {

constexpr const char *webhookColumns
    = "id, url, events, location, actor, secret, old_secret, old_until, made, ended, read, "
      "failures, not_before, last_delivered, last_fault";

std::optional<Instant> timeAt(const Rows &rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt
                                    : std::optional(fromUnix(rows.number(row, column)));
}

void addTime(Parameters &to, const std::optional<Instant> &at)
{
    at ? to.add(toUnix(*at)) : to.addNoNumber();
}

/// Empty where there are none.
void addSecret(Parameters &to, const std::string &sealed)
{
    to.addBytes(sealed);
}

std::optional<Webhook> readWebhook(const Rows &rows, int row)
{
    auto events = webhook_text::decodeEvents(rows.view(row, 2));
    auto cursors = webhook_text::decodeCursors(rows.view(row, 10));
    if (!events || !cursors)
        return std::nullopt;
    Webhook webhook;
    webhook.id = rows.id<WebhookId>(row, 0);
    webhook.url = rows.text(row, 1);
    webhook.events = std::move(*events);
    webhook.location = rows.id<LocationId>(row, 3);
    webhook.actor = rows.id<OperatorId>(row, 4);
    webhook.secret = rows.text(row, 5);
    webhook.oldSecret = rows.text(row, 6);
    webhook.oldUntil = timeAt(rows, row, 7);
    webhook.made = fromUnix(rows.number(row, 8));
    webhook.ended = timeAt(rows, row, 9);
    webhook.read = std::move(*cursors);
    webhook.failures = rows.number(row, 11);
    webhook.notBefore = timeAt(rows, row, 12);
    webhook.lastDelivered = timeAt(rows, row, 13);
    webhook.lastFault = rows.text(row, 14);
    return webhook;
}

/// 31 bits that servers lock it by. Two webhooks with the same ones are worked on by one server.
std::int64_t keyOf(WebhookId id)
{
    return static_cast<std::int64_t>(std::hash<Uuid>{}(id.value) & 0x7FFF'FFFFU);
}

Status affectedOne(const Result<Rows> &done, WebhookId id)
{
    if (!done)
        return tl::unexpected(done.error());
    return done->affected() == 1 ? Status()
                                 : fail(ErrorCode::NotFound, Phrase::tr("webhook"), id.toString());
}

} // namespace

Result<Rows> PostgresWebhooks::ask(std::string_view sql, const Parameters &parameters)
{
    if (Status open = m_connection.reopen(); !open)
        return tl::unexpected(open.error());
    return m_connection.run(sql, parameters);
}

Status PostgresWebhooks::tell(std::string_view sql, const Parameters &parameters)
{
    const auto rows = ask(sql, parameters);
    return rows ? Status() : tl::unexpected(rows.error());
}

Status PostgresWebhooks::addWebhook(const Webhook &webhook)
{
    Parameters row
        = Parameters::of(webhook.id, webhook.url, webhook_text::encodeEvents(webhook.events));
    row.addOptional(webhook.location);
    row.add(webhook.actor);
    addSecret(row, webhook.secret);
    addSecret(row, webhook.oldSecret);
    addTime(row, webhook.oldUntil);
    row.add(toUnix(webhook.made));
    addTime(row, webhook.ended);
    row.add(webhook_text::encode(webhook.read));
    row.add(webhook.failures);
    addTime(row, webhook.notBefore);
    addTime(row, webhook.lastDelivered);
    row.addOptional(webhook.lastFault);
    return tell(std::string("INSERT INTO webhook(") + webhookColumns
                    + ") VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
                row);
}

Result<std::vector<Webhook>> PostgresWebhooks::webhooks()
{
    const auto rows
        = ask(std::string("SELECT ") + webhookColumns + " FROM webhook ORDER BY made, id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Webhook> all;
    for (int row = 0; row < rows->count(); ++row) {
        auto webhook = readWebhook(*rows, row);
        if (!webhook)
            return tl::unexpected(m_connection.damaged(Phrase::tr("a webhook is not readable")));
        all.push_back(std::move(*webhook));
    }
    return all;
}

Result<std::optional<Webhook>> PostgresWebhooks::webhookToChange(WebhookId id)
{
    const auto rows = ask(std::string("SELECT ") + webhookColumns
                              + " FROM webhook WHERE id = $1 FOR NO KEY UPDATE",
                          Parameters::of(id));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    auto webhook = readWebhook(*rows, 0);
    if (!webhook)
        return tl::unexpected(m_connection.damaged(Phrase::tr("a webhook is not readable")));
    return webhook;
}

Status PostgresWebhooks::saveWebhook(const Webhook &webhook)
{
    Parameters row
        = Parameters::of(webhook.id, webhook.url, webhook_text::encodeEvents(webhook.events));
    row.addOptional(webhook.location);
    addSecret(row, webhook.secret);
    addSecret(row, webhook.oldSecret);
    addTime(row, webhook.oldUntil);
    addTime(row, webhook.ended);
    return affectedOne(ask("UPDATE webhook SET url = $2, events = $3, location = $4, secret = $5, "
                           "old_secret = $6, old_until = $7, ended = $8 WHERE id = $1",
                           row),
                       webhook.id);
}

Status PostgresWebhooks::endWebhook(WebhookId id, Instant now)
{
    return tell("UPDATE webhook SET ended = $2 WHERE id = $1", Parameters::of(id, toUnix(now)));
}

Status PostgresWebhooks::noteHealth(const Webhook &webhook)
{
    Parameters row = Parameters::of(webhook.id, webhook.failures);
    addTime(row, webhook.notBefore);
    addTime(row, webhook.lastDelivered);
    row.addOptional(webhook.lastFault);
    return tell("UPDATE webhook SET failures = $2, not_before = $3, last_delivered = $4, "
                "last_fault = $5 WHERE id = $1",
                row);
}

Status PostgresWebhooks::removeWebhook(WebhookId id)
{
    return affectedOne(ask("DELETE FROM webhook WHERE id = $1", Parameters::of(id)), id);
}

bool PostgresWebhooks::hasLostHold() const
{
    return !m_held.empty() && m_heldOn != m_connection.opened();
}

/// What is held and not wanted any more.
Status PostgresWebhooks::letGo(const std::set<std::int64_t> &wanted)
{
    std::vector<std::int64_t> keys;
    std::set_difference(
        m_held.begin(), m_held.end(), wanted.begin(), wanted.end(), std::back_inserter(keys));
    if (keys.empty())
        return {};
    Status done
        = tell("SELECT pg_advisory_unlock(1115781475, k.key::integer) FROM unnest($1::bigint[]) "
               "k(key)",
               Parameters::of(keys));
    if (done)
        for (const std::int64_t key : keys)
            m_held.erase(key);
    return done;
}

/// What this line has is known without asking, and not locked once more: such a lock would count.
/// The number is "Bayb" and 1.
Result<std::set<WebhookId>> PostgresWebhooks::hold(const std::vector<WebhookId> &wanted)
{
    if (Status open = m_connection.reopen(); !open)
        return tl::unexpected(open.error());
    if (hasLostHold())
        m_held.clear();
    m_heldOn = m_connection.opened();
    std::set<std::int64_t> keys;
    for (const WebhookId id : wanted)
        keys.insert(keyOf(id));
    if (Status done = letGo(keys); !done)
        return tl::unexpected(done.error());
    std::vector<std::int64_t> missing;
    std::set_difference(
        keys.begin(), keys.end(), m_held.begin(), m_held.end(), std::back_inserter(missing));
    if (!missing.empty()) {
        const auto rows = ask("SELECT k.key FROM unnest($1::bigint[]) k(key) WHERE "
                              "pg_try_advisory_lock(1115781475, k.key::integer)",
                              Parameters::of(missing));
        if (!rows)
            return tl::unexpected(rows.error());
        for (int row = 0; row < rows->count(); ++row)
            m_held.insert(rows->number(row, 0));
    }
    std::set<WebhookId> held;
    for (const WebhookId id : wanted)
        if (m_held.contains(keyOf(id)))
            held.insert(id);
    return held;
}

Result<std::map<WebhookId, WebhookCount>> PostgresWebhooks::counts()
{
    const auto rows = ask(
        "SELECT w.id, count(d.id) FILTER (WHERE d.dead IS NULL), count(d.id) FILTER (WHERE d.dead "
        "IS NOT NULL) FROM webhook w LEFT JOIN webhook_delivery d ON d.webhook = w.id GROUP BY "
        "w.id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<WebhookId, WebhookCount> counts;
    for (int row = 0; row < rows->count(); ++row)
        counts[rows->id<WebhookId>(row, 0)] = {rows->number(row, 1), rows->number(row, 2)};
    return counts;
}

Result<std::vector<EntityChange>> PostgresWebhooks::changesAfter(EntityRef entity, ChangeSetId step)
{
    const auto rows
        = ask("SELECT entity_kind, entity, created, fields FROM change WHERE entity = $1 AND "
              "entity_kind = $2 AND change_set > (SELECT sequence FROM change_set WHERE id = $3) "
              "ORDER BY change_set DESC, position DESC",
              Parameters::of(entity.id, static_cast<std::int64_t>(entity.kind), step));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<EntityChange> changes;
    for (int row = 0; row < rows->count(); ++row) {
        auto change = postgres::readChange(m_connection, *rows, row, 0);
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace bayboard
