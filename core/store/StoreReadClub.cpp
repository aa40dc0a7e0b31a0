#include "core/journal/Codec.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

template <typename Entity> Result<std::vector<Entity>> loadAll(Database &database, EntityKind kind)
{
    auto select = database.prepare("SELECT " + tables::columnList(kind) + " FROM "
                                   + tables::tableOf(kind).name + " ORDER BY rowid");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Entity> entities;
    const Status read = forEachRow(**select, [&](Statement &row) -> Status {
        auto record = tables::readRecord(row, kind);
        if (!record)
            return tl::unexpected(record.error());
        Entity entity;
        if (!fromRecord(*record, entity))
            return tl::unexpected(row.damaged(Phrase::tr("%1 is not readable", phraseFor(kind))));
        if constexpr (requires { entity.id.value; })
            entity.id.value = row.uuid(0);
        else if constexpr (requires { entity.id; })
            entity.id = row.uuid(0);
        entities.push_back(std::move(entity));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return entities;
}

} // namespace

Result<std::shared_ptr<const Club>> Store::loadClub(ZoneCache &zones)
{
    Database &database = *m_connection->database;
    auto settings = loadAll<Settings>(database, EntityKind::Settings);
    auto locations = loadAll<Location>(database, EntityKind::Location);
    auto bays = loadAll<Bay>(database, EntityKind::Bay);
    auto tiers = loadAll<Tier>(database, EntityKind::Tier);
    auto roles = loadAll<Role>(database, EntityKind::Role);
    auto operators = loadAll<Operator>(database, EntityKind::Operator);
    auto kinds = loadAll<BlockKind>(database, EntityKind::BlockKind);
    for (const Error *error : {settings ? nullptr : &settings.error(),
                               locations ? nullptr : &locations.error(),
                               bays ? nullptr : &bays.error(),
                               tiers ? nullptr : &tiers.error(),
                               roles ? nullptr : &roles.error(),
                               operators ? nullptr : &operators.error(),
                               kinds ? nullptr : &kinds.error()})
        if (error != nullptr)
            return tl::unexpected(*error);
    return Club::make(settings->empty() ? Settings() : settings->front(),
                      std::move(*locations),
                      std::move(*bays),
                      std::move(*tiers),
                      std::move(*roles),
                      std::move(*operators),
                      std::move(*kinds),
                      zones);
}

Result<Store::RuleBookText> Store::loadRuleBook()
{
    auto record = loadRecord({EntityKind::RuleBook, ruleBookId()});
    if (!record)
        return tl::unexpected(record.error());
    RuleBookText book;
    if (const auto *text = std::get_if<std::string>(&record->get(Field::Text)))
        book.text = *text;
    if (const auto *version = std::get_if<std::int64_t>(&record->get(Field::Version)))
        book.version = *version;
    return book;
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
        const auto state = bookingStateFor(row.view(5));
        if (!slot || !state)
            return tl::unexpected(row.damaged(Phrase::tr("a booking is not readable")));
        facts.bookings.push_back(
            {row.id<BookingId>(0), row.id<LocationId>(1), std::move(*slot), *state, {}});
        if (!row.isNull(6))
            if (auto tags = decodeTexts(row.view(6)))
                facts.bookings.back().tags = std::move(*tags);
        if (*state == BookingState::Completed || *state == BookingState::CheckedIn)
            ++facts.past;
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
