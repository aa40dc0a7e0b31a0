#pragma once

#include "core/store/JudgingTransaction.h"
#include "core/store/Sqlite.h"

namespace bayboard {

/// The server's data in a club's file: BEGIN IMMEDIATE holds all of it, so there is nothing more to
/// lock. Private to core/store; see Serving::judging().
class StoreJudging final : public JudgingTransaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JudgingTransaction>> begin(Store &store,
                                                                           ZoneCache &zones);

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
    StoreJudging(Store &store, ZoneCache &zones, sqlite::Transaction transaction);

    Store &m_store;
    sqlite::Database &m_database;
    sqlite::Transaction m_transaction;
    ZoneCache &m_zones;
};

} // namespace bayboard
