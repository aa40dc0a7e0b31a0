#pragma once

#include "core/postgres/ClubCache.h"
#include "core/store/JudgingTransaction.h"

#include <set>

namespace bayboard {

/// Change sets judged on PostgreSQL. READ COMMITTED under advisory locks: one shared by all for the
/// club's own data, one for each thing that a batch touches; taken at once, in sorted order, before
/// the first savepoint (a rollback to one would let go of those taken since). The feeds' counters
/// are last: all numbers are taken in commit(), in order of the feeds. So nobody waits for somebody
/// who waits. One thread.
class PostgresJudging final : public JudgingTransaction
{
public:
    /// Both outlive it.
    [[nodiscard]] static Result<std::unique_ptr<JudgingTransaction>>
    begin(postgres::Connection &connection, ClubCache &cache);

    [[nodiscard]] Status lockClub(bool whole) override;
    [[nodiscard]] Status lock(const std::vector<HeldThing> &things) override;
    [[nodiscard]] Result<std::optional<Judgement>> judgement(ChangeSetId id) override;
    [[nodiscard]] Status keep(const Judgement &judgement, DeskId desk) override;
    [[nodiscard]] Result<std::optional<Instant>> lastContact(DeskId desk) override;
    [[nodiscard]] Status setLastContact(DeskId desk, Instant at) override;
    [[nodiscard]] Result<std::shared_ptr<const Club>> club() override;
    [[nodiscard]] Result<Store::RuleBookText> ruleBook(std::int64_t version) override;
    [[nodiscard]] Result<std::optional<Record>> load(EntityRef entity) override;
    [[nodiscard]] Result<std::unordered_map<EntityRef, Record>>
    loadAll(const std::vector<EntityRef> &entities) override;
    [[nodiscard]] Result<CustomerFacts> customer(CustomerId id) override;
    [[nodiscard]] Result<std::vector<OccupancyRow>> occupancy(const std::vector<BayId> &bays,
                                                              const Span &span) override;
    [[nodiscard]] Result<std::optional<Step>> step(ChangeSetId id) override;
    [[nodiscard]] Result<ChangeSet> changes(const Step &step) override;
    [[nodiscard]] Result<std::optional<Step>> lastStep(EntityRef entity, Field field) override;
    [[nodiscard]] Status mark() override;
    [[nodiscard]] Status back() override;
    [[nodiscard]] Status through() override;
    [[nodiscard]] Status write(const ChangeSet &set) override;
    [[nodiscard]] Result<ChangeSet> writeReversal(ChangeSet head) override;
    [[nodiscard]] Status number(const ChangeSet &set) override;
    [[nodiscard]] Result<bool> isEmpty() override;
    [[nodiscard]] Result<std::optional<Adoption>> adoption() override;
    [[nodiscard]] Status setAdoption(const std::optional<Adoption> &adoption) override;
    [[nodiscard]] Result<bool> isBeingGiven() override;
    [[nodiscard]] Result<FeedCursors> endsWith(const Step &step) override;
    [[nodiscard]] Status forgetClub() override;
    [[nodiscard]] Status bindToken(TokenId token, DeskId desk) override;
    [[nodiscard]] Result<std::vector<BookingRow>> bookings(const BookingFilter &filter) override;
    [[nodiscard]] Result<std::vector<Block>> blocks(const BookingFilter &filter) override;
    [[nodiscard]] Result<std::vector<Block>> seriesBlocks(SeriesId series) override;
    [[nodiscard]] Result<std::vector<Series>> series() override;
    [[nodiscard]] Result<std::vector<Step>> history(EntityRef entity, std::int64_t limit) override;
    [[nodiscard]] Result<std::vector<CustomerMatch>>
    customers(const CustomerFilter &filter) override;
    [[nodiscard]] Result<std::optional<KeptAnswer>> keptAnswer(const TokenId &token,
                                                               const std::string &key) override;
    [[nodiscard]] Status keepAnswer(const KeptAnswer &answer, Instant oldest) override;
    [[nodiscard]] Status commit() override;

private:
    /// A step that was written, and the feeds in which it will be read.
    struct Unnumbered
    {
        std::int64_t sequence;
        std::set<Uuid> feeds;
    };

    PostgresJudging(postgres::Connection &connection,
                    ClubCache &cache,
                    postgres::Transaction transaction);
    [[nodiscard]] Result<ClubCache::Read> readClub();
    [[nodiscard]] Status noteWritten(const class PostgresRows &rows, const ChangeSet &set);
    [[nodiscard]] Status takeNumbers();

    postgres::Connection &m_connection;
    ClubCache &m_cache;
    postgres::Transaction m_transaction;
    bool m_changesClub = false; ///< what is kept of the club by others is not what this one sees
    std::optional<ClubCache::Read> m_club; ///< as this transaction has seen it
    bool m_isLocked = false;
    std::vector<Unnumbered> m_unnumbered;
    std::size_t m_marked = 0; ///< of them at mark()
};

} // namespace bayboard
