#pragma once

#include "core/postgres/ClubCache.h"
#include "core/postgres/PostgresWebhooks.h"
#include "core/store/ServerData.h"

namespace bayboard {

/// What a server keeps, on PostgreSQL 15 or later: one connection, which is opened again where it
/// broke. As many of these as there are threads, in as many programs, may work on one database.
class PostgresData final : public ServerData
{
public:
    /// `address`: "postgresql://…" or "key=value …", as libpq takes it. `shared`: what several in
    /// one program read once; null: its own. StoreNewer, StoreForeign where migrate() has to be
    /// called first.
    [[nodiscard]] static Result<std::unique_ptr<PostgresData>>
    open(const std::string &address,
         std::shared_ptr<ClubCache> shared = nullptr,
         const postgres::Patience &patience = {});
    /// Makes the tables, or brings them to this program's version. Several programs may at once.
    /// Gives the version that was there before; 0: none.
    [[nodiscard]] static Result<int> migrate(const std::string &address);
    [[nodiscard]] static int newestVersion();
    ~PostgresData() override;

    [[nodiscard]] Status begin(const Uuid &epoch) override;
    /// The same where it was not called before, else nothing: several servers may start at once.
    [[nodiscard]] Status beginOnce(const Uuid &epoch);
    [[nodiscard]] Result<Uuid> epoch() override;
    [[nodiscard]] Result<ServerState> state() override;
    [[nodiscard]] Result<FeedCursors> ends() override;
    [[nodiscard]] Result<FeedPage> page(const FeedCursors &cursors,
                                        const PageLimit &limit) override;
    [[nodiscard]] Result<bool> holds(const FeedCursors &cursors, const KnownSteps &known) override;
    [[nodiscard]] Status renewEpoch(const Uuid &from, const Uuid &to) override;
    void listen(std::function<void()> committed) override;
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

    /// Proves the invariants; each finding is one sentence. Reads one moment of the whole database.
    [[nodiscard]] Result<std::vector<Phrase>> verify();

    /// For the parts of core/postgres that stand beside this class, and for tests.
    [[nodiscard]] postgres::Connection &connection() { return *m_connection; }

private:
    /// What somebody keeps of the club under an earlier count is read again.
    [[nodiscard]] Status countClubOn();
    PostgresData(std::unique_ptr<postgres::Connection> connection,
                 std::shared_ptr<ClubCache> cache);
    /// Asks again, once, where the line had been lying broken: nothing is open that could be lost.
    [[nodiscard]] Result<postgres::Rows> ask(std::string_view sql,
                                             const postgres::Parameters &parameters = {});
    /// The same for what gives no rows.
    [[nodiscard]] Status tell(std::string_view sql, const postgres::Parameters &parameters = {});

    std::unique_ptr<postgres::Connection> m_connection;
    std::shared_ptr<ClubCache> m_cache;
    PostgresWebhooks m_webhooks;
    std::unique_ptr<class PostgresListener> m_listener;
};

} // namespace bayboard
