#include "core/store/StoreJudging.h"

#include "core/store/AdoptionRows.h"
#include "core/store/ClubRows.h"
#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/JudgementRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/WholeClub.h"

namespace bayboard {

Result<std::unique_ptr<JudgingTransaction>> StoreJudging::begin(Store &store, ZoneCache &zones)
{
    if (Status there = store.connection().checkPlace(); !there)
        return tl::unexpected(there.error());
    auto transaction = sqlite::Transaction::begin(*store.connection().database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return std::unique_ptr<JudgingTransaction>(
        new StoreJudging(store, zones, std::move(*transaction)));
}

StoreJudging::StoreJudging(Store &store, ZoneCache &zones, sqlite::Transaction transaction)
    : m_store(store)
    , m_database(*store.connection().database)
    , m_transaction(std::move(transaction))
    , m_zones(zones)
{ }

Status StoreJudging::lockClub(bool /*whole*/)
{
    return {};
}

Status StoreJudging::lock(const std::vector<HeldThing> & /*things*/)
{
    return {};
}

Result<std::optional<Judgement>> StoreJudging::judgement(ChangeSetId id)
{
    auto select = m_database.prepare(std::string("SELECT ") + judgement_rows::columns
                                     + " FROM judgement WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    return firstRow(**select, [id](sqlite::Statement &row) {
        auto judgement = judgement_rows::read(row, 0);
        if (judgement)
            judgement->id = id;
        return judgement;
    });
}

Status StoreJudging::keep(const Judgement &judgement, DeskId desk)
{
    auto insert = m_database.prepare(std::string("INSERT INTO judgement(id, desk, ")
                                     + judgement_rows::columns
                                     + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, judgement.id);
    (*insert)->bind(2, desk);
    judgement_rows::bind(**insert, 3, judgement);
    return (*insert)->run();
}

Result<std::optional<Instant>> StoreJudging::lastContact(DeskId desk)
{
    auto select = m_database.prepare("SELECT at FROM desk_contact WHERE desk = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, desk);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional<Instant>(fromUnix((*select)->number(0))) : std::nullopt;
}

Status StoreJudging::setLastContact(DeskId desk, Instant at)
{
    auto upsert = m_database.prepare("INSERT INTO desk_contact(desk, at) VALUES(?1, ?2) ON "
                                     "CONFLICT(desk) DO UPDATE SET at = max(at, ?2)");
    if (!upsert)
        return tl::unexpected(upsert.error());
    (*upsert)->bind(1, desk);
    (*upsert)->bind(2, toUnix(at));
    return (*upsert)->run();
}

Result<std::shared_ptr<const Club>> StoreJudging::club()
{
    return m_store.loadClub(m_zones);
}

Result<Store::RuleBookText> StoreJudging::ruleBook(std::int64_t version)
{
    auto now = m_store.loadRuleBook();
    if (!now || now->version == version || version == bookInForce)
        return now;
    auto steps = m_store.history({EntityKind::RuleBook, ruleBookId()}, 0);
    if (!steps)
        return tl::unexpected(steps.error());
    return ruleBookIn(*steps, version).value_or(*now);
}

Result<std::optional<Record>> StoreJudging::load(EntityRef entity)
{
    bool found = false;
    auto record = tables::loadRecord(m_database, entity, &found);
    if (!record)
        return tl::unexpected(record.error());
    return found ? std::optional<Record>(std::move(*record)) : std::nullopt;
}

/// A row of a file costs microseconds, whether alone or with others.
Result<std::unordered_map<EntityRef, Record>>
StoreJudging::loadAll(const std::vector<EntityRef> &entities)
{
    std::unordered_map<EntityRef, Record> all;
    for (const EntityRef entity : entities) {
        if (all.contains(entity))
            continue;
        auto record = load(entity);
        if (!record)
            return tl::unexpected(record.error());
        if (*record)
            all.emplace(entity, std::move(**record));
    }
    return all;
}

Result<CustomerFacts> StoreJudging::customer(CustomerId id)
{
    return m_store.loadCustomer(id);
}

Result<std::vector<OccupancyRow>> StoreJudging::occupancy(const std::vector<BayId> &bays,
                                                          const Span &span)
{
    return m_store.loadOccupancy(bays, span);
}

Result<std::optional<Step>> StoreJudging::step(ChangeSetId id)
{
    return journal_rows::findStep(m_database, id);
}

Result<ChangeSet> StoreJudging::changes(const Step &step)
{
    return journal_rows::loadChanges(m_database, step);
}

Result<std::optional<Step>> StoreJudging::lastStep(EntityRef entity, Field field)
{
    auto select = m_database.prepare(
        std::string("SELECT ") + journal_rows::stepColumns
        + " FROM change c JOIN change_set s ON s.sequence = c.change_set WHERE c.entity = ?1 AND "
          "c.entity_kind = ?2 AND (c.created OR instr(c.fields, ?3) > 0) ORDER BY c.id DESC "
          "LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    // Quotes inside a text are escaped, so this can only be the name of a field.
    const std::string member = std::string("\"") + wordFor(field) + "\":";
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, std::string_view(member));
    return firstRow(**select, journal_rows::readStep);
}

Status StoreJudging::mark()
{
    return m_database.execute("SAVEPOINT judging");
}

Status StoreJudging::back()
{
    return m_database.execute("ROLLBACK TO judging; RELEASE judging");
}

Status StoreJudging::through()
{
    return m_database.execute("RELEASE judging");
}

Status StoreJudging::write(const ChangeSet &set)
{
    return writeStep(m_database, set, Waits::No);
}

Result<ChangeSet> StoreJudging::writeReversal(ChangeSet head)
{
    return reverseStep(m_database, std::move(head), Waits::No);
}

Status StoreJudging::number(const ChangeSet &set)
{
    return feed_rows::takeNumbers(m_database, set);
}

Result<bool> StoreJudging::isEmpty()
{
    const auto count
        = m_database.queryNumber("SELECT count(*) FROM (SELECT 1 FROM change_set LIMIT 1)");
    return count ? Result<bool>(*count == 0) : tl::unexpected(count.error());
}

Result<std::optional<Adoption>> StoreJudging::adoption()
{
    return adoption_rows::load(m_database);
}

Status StoreJudging::setAdoption(const std::optional<Adoption> &adoption)
{
    return adoption_rows::save(m_database, adoption);
}

Result<FeedCursors> StoreJudging::endsWith(const Step &step)
{
    auto select = m_database.prepare(
        "SELECT feed, max(number) FROM feed WHERE change_set <= ?1 GROUP BY feed");
    if (!select)
        return tl::unexpected(select.error());
    FeedCursors ends;
    (*select)->bind(1, step.sequence);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        ends.emplace(row.uuid(0), row.number(1));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return ends;
}

Status StoreJudging::forgetClub()
{
    return m_database.execute(dropEverything);
}

Result<bool> StoreJudging::isBeingGiven()
{
    const auto adopting = adoption();
    if (!adopting)
        return tl::unexpected(adopting.error());
    return adopting->has_value();
}

Status StoreJudging::bindToken(TokenId token, DeskId desk)
{
    auto update = m_database.prepare("UPDATE device_token SET desk = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, token);
    (*update)->bind(2, desk);
    return (*update)->run();
}

Status StoreJudging::commit()
{
    return m_transaction.commit();
}

} // namespace bayboard
