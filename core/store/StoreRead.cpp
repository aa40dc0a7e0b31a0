#include "core/journal/Codec.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr std::int64_t longSpan = 172800; ///< as in the partial indexes booking_long, block_long

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
            return fail(ErrorCode::StoreDamaged,
                        database.path().string(),
                        std::string("a ") + wordFor(kind) + " is not readable");
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

/// "b.id, b.withdrawn, …"
std::string qualified(EntityKind kind, const char *alias)
{
    std::string list = std::string(alias) + ".";
    for (const char c : tables::columnList(kind)) {
        list += c;
        if (c == ' ')
            list += std::string(alias) + ".";
    }
    return list;
}

std::string bookingSelect()
{
    return "SELECT " + qualified(EntityKind::Booking, "b")
        + ", c.name, json_extract(c.phones, '$[0]'), c.tier, c.flags FROM booking b LEFT JOIN "
          "customer c ON c.id = b.customer ";
}

std::string blockSelect()
{
    return "SELECT " + qualified(EntityKind::Block, "b") + " FROM block b ";
}

int columnCount(EntityKind kind)
{
    const std::string &list = tables::columnList(kind);
    return static_cast<int>(std::count(list.begin(), list.end(), ',')) + 1;
}

Result<BookingRow> readBookingRow(Database &database, Statement &row)
{
    static const int width = columnCount(EntityKind::Booking);
    auto record = tables::readRecord(row, EntityKind::Booking);
    if (!record)
        return tl::unexpected(record.error());
    BookingRow found;
    if (!fromRecord(*record, found.booking))
        return fail(ErrorCode::StoreDamaged, database.path().string(), "a booking is not readable");
    found.booking.id = row.id<BookingId>(0);
    found.customerName = row.text(width);
    found.customerPhone = row.text(width + 1);
    found.tier = row.text(width + 2);
    found.customerFlags = row.number(width + 3);
    return found;
}

Result<Block> readBlock(Database &database, Statement &row)
{
    auto record = tables::readRecord(row, EntityKind::Block);
    if (!record)
        return tl::unexpected(record.error());
    Block block;
    if (!fromRecord(*record, block))
        return fail(ErrorCode::StoreDamaged, database.path().string(), "a block is not readable");
    block.id = row.id<BlockId>(0);
    return block;
}

/// Rows of a location that touch [?2, ?3): short ones by a bounded range, long ones apart.
constexpr const char *touching
    = "WHERE b.location = ?1 AND b.start < ?3 AND b.start > ?2 - 172800 AND b.end > ?2 "
      "AND b.end - b.start <= 172800 AND b.withdrawn IS NULL";
constexpr const char *touchingLong
    = "WHERE b.location = ?1 AND b.start < ?3 AND b.end > ?2 AND b.end - b.start > 172800 "
      "AND b.withdrawn IS NULL";

template <typename Row, typename Read>
Status collectTouching(Database &database,
                       const std::string &select,
                       LocationId location,
                       const Span &span,
                       std::vector<Row> &rows,
                       Read &&read)
{
    for (const char *where : {touching, touchingLong}) {
        auto statement = database.prepare(select + where);
        if (!statement)
            return tl::unexpected(statement.error());
        (*statement)->bind(1, location);
        (*statement)->bind(2, toUnix(span.start()));
        (*statement)->bind(3, toUnix(span.end()));
        const Status done = forEachRow(**statement, [&](Statement &row) -> Status {
            auto found = read(database, row);
            if (!found)
                return tl::unexpected(found.error());
            rows.push_back(std::move(*found));
            return {};
        });
        if (!done)
            return done;
    }
    static_assert(longSpan == 172800);
    return {};
}

/// The conditions of a filter; binding follows the same order.
std::string whereFor(const BookingFilter &filter, bool bookings)
{
    std::string where = "WHERE b.withdrawn IS NULL";
    if (filter.location)
        where += " AND b.location = ?1";
    if (filter.from)
        where += " AND b.end > ?2";
    if (filter.to)
        where += " AND b.start < ?3";
    if (filter.customer && bookings)
        where += " AND b.customer = ?4";
    if (!filter.withCancelled && bookings)
        where += " AND b.state <> 'cancelled'";
    where += " ORDER BY b.start, b.id";
    if (filter.limit > 0)
        where += " LIMIT " + std::to_string(filter.limit);
    return where;
}

void bindFilter(Statement &statement, const BookingFilter &filter, bool bookings)
{
    if (filter.location)
        statement.bind(1, *filter.location);
    if (filter.from)
        statement.bind(2, toUnix(*filter.from));
    if (filter.to)
        statement.bind(3, toUnix(*filter.to));
    if (filter.customer && bookings)
        statement.bind(4, *filter.customer);
}

template <typename Row, typename Read>
Result<std::vector<Row>> list(Database &database,
                              const std::string &select,
                              const BookingFilter &filter,
                              bool bookings,
                              Read &&read)
{
    auto statement = database.prepare(select + whereFor(filter, bookings));
    if (!statement)
        return tl::unexpected(statement.error());
    bindFilter(**statement, filter, bookings);
    std::vector<Row> rows;
    const Status done = forEachRow(**statement, [&](Statement &row) -> Status {
        auto found = read(database, row);
        if (!found)
            return tl::unexpected(found.error());
        rows.push_back(std::move(*found));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
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

Result<std::vector<OccupancyRow>> Store::loadOccupancy(const std::vector<BayId> &bays,
                                                       const Span &span)
{
    // The stretch that reaches into the span is the last one that begins at or before its start.
    auto select = m_connection->database->prepare(
        "SELECT start, end, kind, holder FROM occupancy WHERE bay = ?1 AND start < ?3 AND "
        "start >= coalesce((SELECT max(start) FROM occupancy WHERE bay = ?1 AND start <= ?2), ?2) "
        "AND end > ?2 ORDER BY start");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<OccupancyRow> rows;
    for (const BayId bay : bays) {
        (*select)->bind(1, bay);
        (*select)->bind(2, toUnix(span.start()));
        (*select)->bind(3, toUnix(span.end()));
        const Status read = forEachRow(**select, [&](Statement &row) -> Status {
            const auto held = Span::make(fromUnix(row.number(0)), fromUnix(row.number(1)));
            if (!held)
                return fail(ErrorCode::StoreDamaged,
                            m_connection->database->path().string(),
                            "a stretch of occupancy is reversed");
            const HolderKind kind = row.number(2) == 2 ? HolderKind::Block : HolderKind::Booking;
            rows.push_back({bay, {*held, row.uuid(3), kind}});
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return rows;
}

Result<DayRows> Store::loadDay(LocationId location, const Span &span)
{
    Database &database = *m_connection->database;
    DayRows day;
    Status done
        = collectTouching(database, bookingSelect(), location, span, day.bookings, readBookingRow);
    if (done)
        done = collectTouching(database, blockSelect(), location, span, day.blocks, readBlock);
    if (!done)
        return tl::unexpected(done.error());
    std::stable_sort(
        day.bookings.begin(), day.bookings.end(), [](const BookingRow &a, const BookingRow &b) {
            return a.booking.slot.span < b.booking.slot.span;
        });
    std::stable_sort(day.blocks.begin(), day.blocks.end(), [](const Block &a, const Block &b) {
        return a.slot.span < b.slot.span;
    });
    return day;
}

Result<std::vector<BookingRow>> Store::listBookings(const BookingFilter &filter)
{
    return list<BookingRow>(*m_connection->database, bookingSelect(), filter, true, readBookingRow);
}

Result<std::vector<Block>> Store::listBlocks(const BookingFilter &filter)
{
    return list<Block>(*m_connection->database, blockSelect(), filter, false, readBlock);
}

Result<BookingRow> Store::loadBooking(BookingId id)
{
    Database &database = *m_connection->database;
    auto select = database.prepare(bookingSelect() + "WHERE b.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "booking", id.toString());
    return readBookingRow(database, **select);
}

Result<Block> Store::loadBlock(BlockId id)
{
    Database &database = *m_connection->database;
    auto select = database.prepare(blockSelect() + "WHERE b.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "block", id.toString());
    return readBlock(database, **select);
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
        return fail(
            ErrorCode::StoreDamaged, database.path().string(), "a customer is not readable");
    facts.customer.id = id;
    auto select = database.prepare(
        "SELECT id, location, bays, start, end, state, tags FROM booking WHERE customer = ?1 AND "
        "withdrawn IS NULL AND state <> 'cancelled' ORDER BY start");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    const Status read = forEachRow(**select, [&](Statement &row) -> Status {
        const auto span = Span::make(fromUnix(row.number(3)), fromUnix(row.number(4)));
        const auto state = bookingStateFor(row.view(5));
        auto bays = tables::unpackBays(row.view(2));
        if (!span || !state || bays.empty())
            return fail(
                ErrorCode::StoreDamaged, database.path().string(), "a booking is not readable");
        facts.bookings.push_back(
            {row.id<BookingId>(0), row.id<LocationId>(1), {std::move(bays), *span}, *state, {}});
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

Result<Uuid>
Store::findImported(EntityKind kind, std::string_view source, std::string_view reference)
{
    auto select = m_connection->database->prepare(
        std::string("SELECT id FROM ") + tables::tableOf(kind).name
        + " WHERE external_source = ?1 AND external_reference = ?2 AND withdrawn IS NULL LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, source);
    (*select)->bind(2, reference);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*select)->uuid(0) : Uuid{};
}

} // namespace bayboard
