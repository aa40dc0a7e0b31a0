#pragma once

#include "core/postgres/Connection.h"
#include "core/store/WebhookData.h"

namespace bayboard {

/// Webhooks in a database of many servers. Who holds one has an advisory lock of his connection, so
/// it is free the moment that he, or his line, is gone; where nobody can say that he is gone, when
/// the connection was idle for as long as its Patience says. The connection outlives it.
class PostgresWebhooks final : public WebhookData
{
public:
    explicit PostgresWebhooks(postgres::Connection &connection) : m_connection(connection) { }

    [[nodiscard]] Status addWebhook(const Webhook &webhook) override;
    [[nodiscard]] Result<std::vector<Webhook>> webhooks() override;
    [[nodiscard]] Result<std::optional<Webhook>> webhookToChange(WebhookId id) override;
    [[nodiscard]] Status saveWebhook(const Webhook &webhook) override;
    [[nodiscard]] Status endWebhook(WebhookId id, Instant now) override;
    [[nodiscard]] Status noteHealth(const Webhook &webhook) override;
    [[nodiscard]] Status removeWebhook(WebhookId id) override;
    [[nodiscard]] Result<std::set<WebhookId>> hold(const std::vector<WebhookId> &wanted) override;
    [[nodiscard]] Status queue(WebhookId webhook,
                               const FeedCursors &from,
                               const FeedCursors &read,
                               const std::vector<WebhookDelivery> &events) override;
    [[nodiscard]] Result<std::vector<WebhookDelivery>>
    due(WebhookId webhook, Instant now, std::int64_t limit) override;
    [[nodiscard]] Status dropDelivery(const Uuid &id) override;
    [[nodiscard]] Status putOff(const WebhookDelivery &delivery) override;
    [[nodiscard]] Status
    giveUpAll(WebhookId webhook, Instant now, const std::string &fault) override;
    [[nodiscard]] Status giveUpMadeBefore(Instant then, Instant now) override;
    [[nodiscard]] Result<std::map<WebhookId, WebhookCount>> counts() override;
    [[nodiscard]] Result<std::vector<WebhookDelivery>> deadDeliveries(WebhookId webhook,
                                                                      std::int64_t limit) override;
    [[nodiscard]] Result<std::int64_t>
    replay(WebhookId webhook, const std::vector<Uuid> &ids, Instant now) override;
    [[nodiscard]] Status dropDeadBefore(Instant then) override;
    [[nodiscard]] Result<std::vector<EntityChange>> changesAfter(EntityRef entity,
                                                                 ChangeSetId step) override;

private:
    /// Where the line had broken it is opened again, but not inside a transaction.
    [[nodiscard]] Result<postgres::Rows> ask(std::string_view sql,
                                             const postgres::Parameters &parameters = {});
    [[nodiscard]] Status tell(std::string_view sql, const postgres::Parameters &parameters = {});
    [[nodiscard]] Status letGo(const std::set<std::int64_t> &wanted);
    /// Whether the line on which something was held has gone, and the locks with it.
    [[nodiscard]] bool hasLostHold() const;

    postgres::Connection &m_connection;
    std::set<std::int64_t> m_held; ///< keys of the locks that `m_heldOn` has
    std::int64_t m_heldOn = 0; ///< Connection::opened() of that line
};

} // namespace bayboard
