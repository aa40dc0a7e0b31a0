#pragma once

// Rows of webhooks. Private to core/store.

#include "core/store/Sqlite.h"
#include "core/store/WebhookData.h"

namespace bayboard::webhook_rows {

inline constexpr const char *columns
    = "id, url, events, location, actor, secret, old_secret, old_until, made, ended, read, "
      "failures, not_before, last_delivered, last_fault";

/// StoreDamaged.
[[nodiscard]] Result<Webhook> read(sqlite::Statement &row, int first);
[[nodiscard]] Status insert(sqlite::Database &database, const Webhook &webhook);
/// What WebhookData::saveWebhook() saves.
[[nodiscard]] Status update(sqlite::Database &database, const Webhook &webhook);

inline constexpr const char *deliveryColumns
    = "id, webhook, entity, type, body, made, due, attempts, dead, fault";

[[nodiscard]] WebhookDelivery readDelivery(const sqlite::Statement &row);

void bindTime(sqlite::Statement &to, int index, const std::optional<Instant> &at);
void bindText(sqlite::Statement &to, int index, const std::string &text); ///< empty: NULL

} // namespace bayboard::webhook_rows
