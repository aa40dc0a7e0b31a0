#include "core/journal/Codec.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr std::int64_t longSpan = 172800; ///< as in the partial indexes booking_long, block_long

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
        + ", c.name, json_extract(c.phones, '$[0]'), c.tier, c.flags FROM booking b "
          "LEFT JOIN customer c ON c.id = b.customer ";
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

Result<BookingRow> readBookingRow(Statement &row)
{
    static const int width = columnCount(EntityKind::Booking);
    auto record = tables::readRecord(row, EntityKind::Booking);
    if (!record)
        return tl::unexpected(record.error());
    BookingRow found;
    if (!fromRecord(*record, found.booking))
        return tl::unexpected(row.damaged(Phrase::tr("a booking is not readable")));
    found.booking.id = row.id<BookingId>(0);
    found.customerName = row.text(width);
    found.customerPhone = row.text(width + 1);
    found.tier = row.text(width + 2);
    found.customerFlags = row.number(width + 3);
    return found;
}

Result<Block> readBlock(Statement &row)
{
    auto record = tables::readRecord(row, EntityKind::Block);
    if (!record)
        return tl::unexpected(record.error());
    Block block;
    if (!fromRecord(*record, block))
        return tl::unexpected(row.damaged(Phrase::tr("a block is not readable")));
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
            auto found = read(row);
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

/// Which rows of a filter one statement gives. With a place and a time from which, short ones have
/// a lower bound and long ones an index of their own; else there is one statement for all.
enum class Rows : std::uint8_t { All, Short, Long };

/// The conditions of a filter; binding follows the same order.
std::string whereFor(const BookingFilter &filter, bool bookings, Rows rows)
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
    if (filter.state && bookings)
        where += " AND b.state = ?5";
    if (filter.after)
        where += " AND b.start >= ?6 AND (b.start > ?6 OR b.id > ?7)";
    if (rows == Rows::Short)
        where += " AND b.end - b.start <= 172800 AND b.start > ?2 - 172800";
    if (rows == Rows::Long)
        where += " AND b.end - b.start > 172800";
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
    if (filter.state && bookings)
        statement.bind(5, std::string_view(wordFor(*filter.state)));
    if (filter.after) {
        statement.bind(6, toUnix(filter.after->start));
        statement.bind(7, filter.after->id);
    }
}

const Booking &held(const BookingRow &row)
{
    return row.booking;
}

const Block &held(const Block &block)
{
    return block;
}

template <typename Row, typename Read>
Result<std::vector<Row>> list(Database &database,
                              const std::string &select,
                              const BookingFilter &filter,
                              bool bookings,
                              Read &&read)
{
    const bool bounded = filter.location && filter.from && !filter.customer;
    std::vector<Row> found;
    for (const Rows part :
         bounded ? std::vector{Rows::Short, Rows::Long} : std::vector{Rows::All}) {
        auto statement = database.prepare(select + whereFor(filter, bookings, part));
        if (!statement)
            return tl::unexpected(statement.error());
        bindFilter(**statement, filter, bookings);
        const Status done = forEachRow(**statement, [&](Statement &row) -> Status {
            auto one = read(row);
            if (!one)
                return tl::unexpected(one.error());
            found.push_back(std::move(*one));
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (bounded)
        std::sort(found.begin(), found.end(), [](const Row &a, const Row &b) {
            const auto key = [](const Row &row) {
                return std::pair(held(row).slot.span.start(), held(row).id);
            };
            return key(a) < key(b);
        });
    if (filter.limit > 0 && found.size() > static_cast<std::size_t>(filter.limit))
        found.erase(found.begin() + filter.limit, found.end());
    return found;
}

} // namespace

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
            const auto held = tables::readSpan(row, 0);
            if (!held)
                return tl::unexpected(
                    row.damaged(Phrase::tr("a stretch of occupancy is reversed")));
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
    (*select)->bind(1, id);
    auto found = firstRow(**select, readBookingRow);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, "booking", id.toString());
    return std::move(**found);
}

Result<Block> Store::loadBlock(BlockId id)
{
    Database &database = *m_connection->database;
    auto select = database.prepare(blockSelect() + "WHERE b.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    auto found = firstRow(**select, readBlock);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, "block", id.toString());
    return std::move(**found);
}

} // namespace bayboard
