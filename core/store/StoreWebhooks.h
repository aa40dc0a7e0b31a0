#pragma once

#include "core/store/Store.h"
#include "core/store/WebhookData.h"

namespace bayboard {

namespace sqlite {
class Database;
}

/// Webhooks in a club's file. Its writer is the only server, which therefore holds them all. The
/// store outlives it; its thread.
class StoreWebhooks final : public WebhookData
{
public:
    explicit StoreWebhooks(Store &store) : m_store(store) { }

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
    [[nodiscard]] sqlite::Database &database() const;
    [[nodiscard]] Status mustBeThere(WebhookId id) const;

    Store &m_store;
};

} // namespace bayboard
