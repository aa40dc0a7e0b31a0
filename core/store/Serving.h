#pragma once

#include "core/store/ServerData.h"
#include "core/store/StoreWebhooks.h"

namespace bayboard {

/// A club's file as the data of a server, which is its only writer while it runs. Stands on a
/// writing store, which outlives it; its thread.
class Serving final : public ServerData
{
public:
    explicit Serving(Store &store) : m_store(store), m_webhooks(store) { }

    [[nodiscard]] Status begin(const Uuid &epoch) override;
    /// For data that serves already: puts steps that are in no feed into theirs; how many there
    /// were. Where others stand behind them in the feeds the data gets this new `epoch`, under
    /// which desks take everything again, and so those too.
    [[nodiscard]] Result<std::int64_t> mendFeeds(const Uuid &epoch);
    [[nodiscard]] Result<Uuid> epoch() override;
    [[nodiscard]] Result<ServerState> state() override;
    [[nodiscard]] Result<FeedCursors> ends() override;
    [[nodiscard]] Result<FeedPage> page(const FeedCursors &cursors,
                                        const PageLimit &limit) override;
    [[nodiscard]] Result<bool> holds(const FeedCursors &cursors, const KnownSteps &known) override;
    [[nodiscard]] Status renewEpoch(const Uuid &from, const Uuid &to) override;

    void listen(std::function<void()> /*committed*/) override { }

    /// SQLite holds the whole file: lock() has nothing to do.
    [[nodiscard]] Result<std::unique_ptr<JudgingTransaction>> judging() override;
    [[nodiscard]] Result<std::unique_ptr<SnapshotReading>>
    snapshot(const FirstView &first) override;

    [[nodiscard]] Status keepPart(const SentPart &part, Instant now) override;
    [[nodiscard]] Result<std::optional<std::string>> joinedParts(ChangeSetId set,
                                                                 DeskId desk) override;
    [[nodiscard]] Status dropParts(ChangeSetId set, DeskId desk) override;
    [[nodiscard]] Status dropPartsBefore(Instant then) override;

    [[nodiscard]] Status addToken(const DeviceToken &token) override;
    [[nodiscard]] Result<std::optional<DeviceToken>> findToken(std::string_view hash) override;
    [[nodiscard]] Result<std::vector<DeviceToken>> tokens() override;
    [[nodiscard]] Status revokeToken(TokenId id, Instant now) override;
    [[nodiscard]] Status sawTokens(const std::vector<std::pair<TokenId, Instant>> &seen) override;

    [[nodiscard]] WebhookData &webhooks() override { return m_webhooks; }

    [[nodiscard]] Status ping() override;

private:
    [[nodiscard]] Status setEpoch(const Uuid &epoch);

    Store &m_store;
    StoreWebhooks m_webhooks;
    ZoneCache m_zones; ///< read once for all transactions
};

} // namespace bayboard
