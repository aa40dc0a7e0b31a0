// What those ask of a database who are no desk.

#include "core/journal/Codec.h"
#include "core/postgres/PostgresJudging.h"
#include "core/postgres/Records.h"
#include "core/postgres/Steps.h"
#include "core/store/CustomerSearch.h"
#include "core/store/TextFold.h"

#include <algorithm>

namespace bayboard {

namespace {

using postgres::Connection;
using postgres::Parameters;
using postgres::Rows;

/// Candidates looked at before ranking, as in a club's file.
constexpr std::int64_t candidateLimit = 400;

/// Migration 5 has indexes of these two. What a row is found by: lower case, without accents, one
/// blank between words and at both ends.
constexpr const char *searchedWords
    = "(' ' || regexp_replace(lower(regexp_replace(normalize(coalesce(name, '') || ' ' || "
      "coalesce(email, ''), NFKD), '[\\u0300-\\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g') || "
      "' ')";
constexpr const char *searchedDigits = "regexp_replace(coalesce(phones, ''), '[^0-9,]+', '', 'g')";

/// Which rows one statement gives; see StoreRead.cpp.
enum class Part : std::uint8_t { All, Short, Long };

/// A statement that grows with its parameters.
struct Growing
{
    std::string sql;
    Parameters values;

    template <typename Value> std::string next(const Value &value)
    {
        values.add(value);
        return "$" + std::to_string(values.count());
    }
};

Growing
statementFor(const std::string &select, const BookingFilter &filter, bool bookings, Part part)
{
    Growing made{select + " WHERE b.withdrawn IS NULL", {}};
    if (filter.location)
        made.sql += " AND b.location = " + made.next(*filter.location);
    if (filter.from) {
        const std::string from = made.next(toUnix(*filter.from));
        made.sql += " AND b.\"end\" > " + from;
        if (part == Part::Short)
            made.sql += " AND b.start > " + from + " - 172800";
    }
    if (filter.to)
        made.sql += " AND b.start < " + made.next(toUnix(*filter.to));
    if (filter.customer && bookings)
        made.sql += " AND b.customer = " + made.next(*filter.customer);
    if (!filter.withCancelled && bookings)
        made.sql += " AND b.state <> 'cancelled'";
    if (filter.state && bookings)
        made.sql += " AND b.state = " + made.next(std::string(wordFor(*filter.state)));
    if (filter.after) {
        const std::string start = made.next(toUnix(filter.after->start));
        made.sql += " AND (b.start, b.id) > (" + start + ", " + made.next(filter.after->id) + ")";
    }
    if (part == Part::Short)
        made.sql += " AND b.\"end\" - b.start <= 172800";
    if (part == Part::Long)
        made.sql += " AND b.\"end\" - b.start > 172800";
    made.sql += " ORDER BY b.start, b.id";
    if (filter.limit > 0)
        made.sql += " LIMIT " + made.next(filter.limit);
    return made;
}

int widthOf(EntityKind kind)
{
    const std::string list = postgres::columnList(kind);
    return static_cast<int>(std::count(list.begin(), list.end(), ',')) + 1;
}

Result<BookingRow> readBooking(Connection &connection, const Rows &rows, int row)
{
    static const int width = widthOf(EntityKind::Booking);
    auto record = postgres::readRecord(connection, rows, row, EntityKind::Booking);
    if (!record)
        return tl::unexpected(record.error());
    BookingRow found;
    if (!fromRecord(*record, found.booking))
        return tl::unexpected(connection.damaged(Phrase::tr("a booking is not readable")));
    found.booking.id = rows.id<BookingId>(row, 0);
    found.customerName = rows.text(row, width);
    if (const auto phones = decodeTexts(rows.view(row, width + 1)); phones && !phones->empty())
        found.customerPhone = phones->front();
    found.tier = rows.text(row, width + 2);
    found.customerFlags = rows.number(row, width + 3);
    return found;
}

template <typename Entity>
Result<Entity>
readEntity(Connection &connection, const Rows &rows, int row, EntityKind kind, const Phrase &damage)
{
    auto record = postgres::readRecord(connection, rows, row, kind);
    if (!record)
        return tl::unexpected(record.error());
    Entity entity;
    if (!fromRecord(*record, entity))
        return tl::unexpected(connection.damaged(damage));
    entity.id = rows.id<decltype(entity.id)>(row, 0);
    return entity;
}

Result<Block> readBlock(Connection &connection, const Rows &rows, int row)
{
    return readEntity<Block>(
        connection, rows, row, EntityKind::Block, Phrase::tr("a block is not readable"));
}

Result<Series> readSeries(Connection &connection, const Rows &rows, int row)
{
    return readEntity<Series>(
        connection, rows, row, EntityKind::Series, Phrase::tr("a series is not readable"));
}

/// Every row of an answer; the first error of reading one.
template <typename Entity>
Result<std::vector<Entity>> readEach(Connection &connection,
                                     const Result<Rows> &rows,
                                     Result<Entity> (*read)(Connection &, const Rows &, int))
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Entity> all;
    for (int row = 0; row < rows->count(); ++row) {
        auto entity = read(connection, *rows, row);
        if (!entity)
            return tl::unexpected(entity.error());
        all.push_back(std::move(*entity));
    }
    return all;
}

const Slot &slotOf(const BookingRow &row)
{
    return row.booking.slot;
}

const Slot &slotOf(const Block &block)
{
    return block.slot;
}

const Uuid &idOf(const BookingRow &row)
{
    return row.booking.id.value;
}

const Uuid &idOf(const Block &block)
{
    return block.id.value;
}

template <typename Row, typename Read>
Result<std::vector<Row>> list(Connection &connection,
                              const std::string &select,
                              const BookingFilter &filter,
                              bool bookings,
                              Read &&read)
{
    const bool bounded = filter.location && filter.from && !filter.customer;
    std::vector<Row> found;
    for (const Part part :
         bounded ? std::vector{Part::Short, Part::Long} : std::vector{Part::All}) {
        const Growing statement = statementFor(select, filter, bookings, part);
        const auto rows = connection.run(statement.sql, statement.values);
        if (!rows)
            return tl::unexpected(rows.error());
        for (int row = 0; row < rows->count(); ++row) {
            auto one = read(connection, *rows, row);
            if (!one)
                return tl::unexpected(one.error());
            found.push_back(std::move(*one));
        }
    }
    if (bounded)
        std::sort(found.begin(), found.end(), [](const Row &a, const Row &b) {
            return std::pair(slotOf(a).span.start(), idOf(a))
                < std::pair(slotOf(b).span.start(), idOf(b));
        });
    if (filter.limit > 0 && found.size() > static_cast<std::size_t>(filter.limit))
        found.erase(found.begin() + filter.limit, found.end());
    return found;
}

std::vector<CustomerMatch> readMatches(const Rows &rows)
{
    std::vector<CustomerMatch> matches;
    for (int row = 0; row < rows.count(); ++row) {
        CustomerMatch match;
        match.id = rows.id<CustomerId>(row, 0);
        match.name = rows.text(row, 1);
        if (const auto phones = decodeTexts(rows.view(row, 2)); phones && !phones->empty())
            match.phone = phones->front();
        match.email = rows.text(row, 3);
        match.tier = rows.text(row, 4);
        if (const auto blocked = decodeTexts(rows.view(row, 5)))
            match.blocked = *blocked;
        matches.push_back(std::move(match));
    }
    return matches;
}

/// Every word must begin some word of the customer; a number stands somewhere in a phone's.
std::string searchCondition(const std::string &text, Growing &made)
{
    const bool isPhone
        = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
        && text.find_first_not_of("0123456789 -()+./") == std::string::npos;
    if (isPhone)
        return std::string(" AND ") + searchedDigits + " LIKE "
            + made.next("%" + phoneKey(text) + "%");
    std::string condition;
    std::string words = foldText(text) + " ";
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = words.find(' ', at);
        if (end > at)
            condition += std::string(" AND ") + searchedWords + " LIKE "
                + made.next("% " + words.substr(at, end - at) + "%");
        at = end + 1;
    }
    return condition;
}

constexpr const char *matchColumns
    = "SELECT id, name, phones, email, tier, blocked FROM customer WHERE withdrawn IS NULL";

} // namespace

Result<std::vector<BookingRow>> PostgresJudging::bookings(const BookingFilter &filter)
{
    static const std::string select = "SELECT " + postgres::columnList(EntityKind::Booking, "b")
        + ", c.name, c.phones, c.tier, c.flags FROM booking b LEFT JOIN customer c ON c.id = "
          "b.customer";
    return list<BookingRow>(m_connection, select, filter, true, readBooking);
}

Result<std::vector<Block>> PostgresJudging::blocks(const BookingFilter &filter)
{
    static const std::string select
        = "SELECT " + postgres::columnList(EntityKind::Block, "b") + " FROM block b";
    return list<Block>(m_connection, select, filter, false, readBlock);
}

Result<std::vector<Block>> PostgresJudging::seriesBlocks(SeriesId series)
{
    static const std::string select = "SELECT " + postgres::columnList(EntityKind::Block, "b")
        + " FROM block b WHERE b.series = $1 ORDER BY b.start, b.bays";
    return readEach<Block>(
        m_connection, m_connection.run(select, Parameters::of(series.toString())), readBlock);
}

Result<std::vector<Series>> PostgresJudging::series()
{
    static const std::string select = "SELECT " + postgres::columnList(EntityKind::Series, "s")
        + " FROM series s WHERE s.withdrawn IS NULL ORDER BY s.start, s.id";
    return readEach<Series>(m_connection, m_connection.run(select, {}), readSeries);
}

Result<std::vector<Step>> PostgresJudging::history(EntityRef entity, std::int64_t limit)
{
    auto steps = postgres::history(m_connection, entity);
    if (steps && steps->size() > static_cast<std::size_t>(limit))
        steps->erase(steps->begin() + limit, steps->end());
    return steps;
}

Result<std::vector<CustomerMatch>> PostgresJudging::customers(const CustomerFilter &filter)
{
    Growing made{matchColumns, {}};
    if (filter.search.empty()) {
        constexpr const char *key = "lower(name COLLATE \"C\") COLLATE \"C\"";
        const std::string name = made.next(filter.afterName);
        made.sql += std::string(" AND (") + key + ", id) > (lower(" + name
            + " COLLATE \"C\") COLLATE \"C\", " + made.next(filter.afterId) + ") ORDER BY " + key
            + ", id LIMIT " + made.next(filter.limit);
    } else {
        const std::string condition = searchCondition(filter.search, made);
        if (condition.empty())
            return std::vector<CustomerMatch>();
        made.sql += condition + " ORDER BY name LIMIT "
            + made.next(std::max(filter.limit, candidateLimit));
    }
    const auto rows = m_connection.run(made.sql, made.values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CustomerMatch> matches = readMatches(*rows);
    if (filter.search.empty())
        return matches;
    rankMatches(matches, filter.search);
    if (matches.size() > static_cast<std::size_t>(filter.limit))
        matches.resize(static_cast<std::size_t>(filter.limit));
    return matches;
}

Result<std::optional<KeptAnswer>> PostgresJudging::keptAnswer(const TokenId &token,
                                                              const std::string &key)
{
    const auto rows = m_connection.run("SELECT question, status, place, tag, body, at FROM "
                                       "kept_answer WHERE token = $1 AND key = $2",
                                       Parameters::of(token, key));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    return std::optional(KeptAnswer{token,
                                    key,
                                    rows->uuid(0, 0),
                                    rows->number(0, 1),
                                    rows->text(0, 2),
                                    rows->text(0, 3),
                                    rows->text(0, 4),
                                    fromUnix(rows->number(0, 5))});
}

Status PostgresJudging::keepAnswer(const KeptAnswer &answer, Instant oldest)
{
    const auto dropped = m_connection.run(
        "DELETE FROM kept_answer WHERE (token, key) IN (SELECT token, key FROM kept_answer WHERE "
        "at < $1 LIMIT 100 FOR UPDATE SKIP LOCKED)",
        Parameters::of(toUnix(oldest)));
    if (!dropped)
        return tl::unexpected(dropped.error());
    const auto kept = m_connection.run(
        "INSERT INTO kept_answer(token, key, question, status, place, tag, body, at) VALUES($1, "
        "$2, $3, $4, $5, $6, $7, $8) ON CONFLICT (token, key) DO NOTHING",
        Parameters::of(answer.token,
                       answer.key,
                       answer.question,
                       answer.status,
                       answer.place,
                       answer.tag,
                       answer.body,
                       toUnix(answer.at)));
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->affected() == 1 ? Status() : fail(ErrorCode::Stale, "answer");
}

} // namespace bayboard
