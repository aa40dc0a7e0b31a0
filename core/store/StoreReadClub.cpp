#include "core/store/ClubRows.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

Result<std::vector<ClubRow>> readAll(Database &database, EntityKind kind)
{
    auto select = database.prepare("SELECT " + tables::columnList(kind) + " FROM "
                                   + tables::tableOf(kind).name + " ORDER BY rowid");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<ClubRow> rows;
    const Status read = forEachRow(**select, [&](Statement &row) -> Status {
        auto record = tables::readRecord(row, kind);
        if (!record)
            return tl::unexpected(record.error());
        rows.push_back({row.uuid(0), std::move(*record)});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace

Result<std::shared_ptr<const Club>> Store::loadClub(ZoneCache &zones)
{
    Database &database = *m_connection->database;
    return clubFrom([&](EntityKind kind) { return readAll(database, kind); },
                    [&](Phrase detail) { return database.damaged(std::move(detail)); },
                    zones);
}

Result<Store::RuleBookText> Store::loadRuleBook()
{
    auto record = loadRecord({EntityKind::RuleBook, ruleBookId()});
    if (!record)
        return tl::unexpected(record.error());
    return ruleBookOf(*record);
}

Result<CustomerFacts> Store::loadCustomer(CustomerId id)
{
    Database &database = *m_connection->database;
    bool found = false;
    auto record = tables::loadRecord(database, {EntityKind::Customer, id.value}, &found);
    if (!record)
        return tl::unexpected(record.error());
    CustomerFacts facts;
    if (!found)
        return fail(ErrorCode::NotFound, "customer", id.toString());
    if (!fromRecord(*record, facts.customer))
        return tl::unexpected(database.damaged(Phrase::tr("a customer is not readable")));
    facts.customer.id = id;
    auto select = database.prepare(
        "SELECT id, location, bays, start, end, state, tags FROM booking WHERE customer = ?1 AND "
        "withdrawn IS NULL AND state <> 'cancelled' ORDER BY start");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    const Status read = forEachRow(**select, [&](Statement &row) -> Status {
        auto slot = tables::readSlot(row, 2);
        if (!slot
            || !addCounted(facts,
                           {row.id<BookingId>(0), row.id<LocationId>(1), std::move(*slot), {}, {}},
                           row.view(5),
                           row.view(6)))
            return tl::unexpected(row.damaged(Phrase::tr("a booking is not readable")));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return facts;
}

Result<Record> Store::loadRecord(EntityRef entity)
{
    return tables::loadRecord(*m_connection->database, entity);
}

} // namespace bayboard
