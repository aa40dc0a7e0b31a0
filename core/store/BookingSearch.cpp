#include "core/store/BookingSearch.h"

#include "core/store/StoreConnection.h"
#include "core/store/TextFold.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

namespace {

/// Bookings looked at before they are ranked: a common name has thousands.
constexpr std::int64_t bookingLimit = 150;
constexpr std::int64_t referenceLimit = 20; ///< of each source
constexpr std::size_t shortestReference = 2;

constexpr const char *columns = "SELECT b.id, b.location, b.start, b.end, b.state FROM booking b ";

/// Enough of a booking to rank it.
struct Found
{
    BookingId id;
    LocationId location;
    Instant start;
    Instant end;
    bool cancelled = false;
};

Status collect(sqlite::Statement &select, std::vector<Found> &found)
{
    return forEachRow(select, [&](sqlite::Statement &row) -> Status {
        found.push_back({row.id<BookingId>(0),
                         row.id<LocationId>(1),
                         fromUnix(row.number(2)),
                         fromUnix(row.number(3)),
                         row.view(4) == wordFor(BookingState::Cancelled)});
        return {};
    });
}

std::vector<std::string> wordsBetweenBlanks(std::string_view text)
{
    std::vector<std::string> words;
    bool within = false;
    for (const char c : text) {
        const bool parts = static_cast<unsigned char>(c) < 0x80
            && !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        if (!parts && !within)
            words.emplace_back();
        if (!parts)
            words.back() += c;
        within = !parts;
    }
    return words;
}

/// FTS5 query: every word must begin some word. Also as it was typed, for the index keeps letters
/// like ø that folding makes plain.
std::string bookingQuery(std::string_view text)
{
    const std::vector<std::string> plain = wordsBetweenBlanks(foldText(text));
    const std::vector<std::string> typed = wordsBetweenBlanks(text);
    std::string query;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        query += (query.empty() ? "(\"" : " AND (\"") + plain[i] + "\"*";
        if (typed.size() == plain.size() && typed[i] != plain[i])
            query += " OR \"" + typed[i] + "\"*";
        query += ')';
    }
    return query;
}

Status collectByWords(sqlite::Database &database, std::string_view text, std::vector<Found> &found)
{
    const std::string query = bookingQuery(text);
    if (query.empty())
        return {};
    auto select = database.prepare(
        std::string(columns)
        + "WHERE b.withdrawn IS NULL AND b.rowid IN (SELECT rowid FROM booking_search WHERE "
          "booking_search MATCH ?1 ORDER BY rowid DESC LIMIT ?2)");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, std::string_view(query));
    (*select)->bind(2, bookingLimit);
    return collect(**select, found);
}

/// Sources of imports, each found behind the one before: there are few, and bookings many.
Result<std::vector<std::string>> sourcesOf(sqlite::Database &database)
{
    auto next = database.prepare("SELECT external_source FROM booking WHERE external_reference IS "
                                 "NOT NULL AND external_source > ?1 ORDER BY external_source "
                                 "LIMIT 1");
    if (!next)
        return tl::unexpected(next.error());
    std::vector<std::string> sources;
    std::string last;
    while (true) {
        const sqlite::Cursor cursor(**next);
        (*next)->bind(1, std::string_view(last));
        const auto row = (*next)->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return sources;
        last = (*next)->text(0);
        sources.push_back(last);
    }
}

Status
collectByReference(sqlite::Database &database, std::string_view text, std::vector<Found> &found)
{
    if (text.size() < shortestReference)
        return {};
    const auto sources = sourcesOf(database);
    if (!sources)
        return tl::unexpected(sources.error());
    auto select = database.prepare(
        std::string(columns)
        + "WHERE b.withdrawn IS NULL AND b.external_source = ?1 AND b.external_reference >= ?2 AND "
          "b.external_reference < ?3 AND b.external_reference IS NOT NULL LIMIT ?4");
    if (!select)
        return tl::unexpected(select.error());
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    std::vector<std::string> spellings{std::string(text)};
    if (upper != text)
        spellings.push_back(upper);
    for (const std::string &source : *sources) {
        for (const std::string &from : spellings) {
            const std::string to = from + "\xF4\x8F\xBF\xBF";
            (*select)->bind(1, std::string_view(source));
            (*select)->bind(2, std::string_view(from));
            (*select)->bind(3, std::string_view(to));
            (*select)->bind(4, referenceLimit);
            if (Status done = collect(**select, found); !done)
                return done;
        }
    }
    return {};
}

Status collectOfCustomer(sqlite::Database &database,
                         CustomerId customer,
                         const BookingSearch &search,
                         std::vector<Found> &found)
{
    const std::size_t before = found.size();
    // What has begun and is not over yet is upcoming, too; nobody stays longer than two days.
    for (const char *where :
         {"WHERE b.customer = ?1 AND b.withdrawn IS NULL AND b.start > ?2 - 172800 AND b.end > ?2 "
          "ORDER BY b.start LIMIT ?3",
          "WHERE b.customer = ?1 AND b.withdrawn IS NULL AND b.start <= ?2 AND b.end <= ?2 "
          "ORDER BY b.start DESC LIMIT ?3"}) {
        if (found.size() > before)
            return {};
        auto select = database.prepare(std::string(columns) + where);
        if (!select)
            return tl::unexpected(select.error());
        (*select)->bind(1, customer);
        (*select)->bind(2, toUnix(search.now));
        (*select)->bind(3, search.perCustomer);
        if (Status done = collect(**select, found); !done)
            return done;
    }
    return {};
}

void rank(std::vector<Found> &found, Instant now)
{
    const auto key = [now](const Found &each) {
        const bool upcoming = each.end > now;
        const std::int64_t at = toUnix(each.start);
        return std::tuple(each.cancelled, !upcoming, upcoming ? at : -at, each.id);
    };
    std::sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        return key(a) < key(b);
    });
    found.erase(std::unique(found.begin(),
                            found.end(),
                            [](const Found &a, const Found &b) { return a.id == b.id; }),
                found.end());
}

std::string textOf(const Record &record, Field field)
{
    const auto *text = std::get_if<std::string>(&record.get(field));
    return text == nullptr ? std::string() : *text;
}

} // namespace

std::string bookingWords(const Record &record)
{
    const std::string guest = textOf(record, Field::GuestName);
    const std::string title = textOf(record, Field::Title);
    return guest.empty() && title.empty() ? std::string() : guest + " " + title;
}

Status indexBooking(sqlite::Database &database, const Uuid &id, const Record &record, bool isNew)
{
    if (!isNew)
        if (Status done = dropBookingFromIndex(database, id); !done)
            return done;
    const std::string words = bookingWords(record);
    if (words.empty())
        return {};
    auto insert = database.prepare("INSERT INTO booking_search(rowid, words) VALUES((SELECT rowid "
                                   "FROM booking WHERE id = ?1), ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, id);
    (*insert)->bind(2, std::string_view(words));
    return (*insert)->run();
}

Status dropBookingFromIndex(sqlite::Database &database, const Uuid &id)
{
    auto remove = database.prepare("DELETE FROM booking_search WHERE rowid = (SELECT rowid FROM "
                                   "booking WHERE id = ?1)");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, id);
    return (*remove)->run();
}

Result<std::vector<BookingRow>> searchBookings(Store &store, const BookingSearch &search)
{
    sqlite::Database &database = *store.connection().database;
    std::vector<Found> found;
    Status done = collectByWords(database, search.text, found);
    if (done)
        done = collectByReference(database, search.text, found);
    for (std::size_t i = 0; done && i < search.customers.size(); ++i)
        done = collectOfCustomer(database, search.customers[i], search, found);
    if (!done)
        return tl::unexpected(done.error());
    std::erase_if(found, [&](const Found &each) {
        return std::find(search.places.begin(), search.places.end(), each.location)
            == search.places.end();
    });
    rank(found, search.now);
    std::vector<BookingRow> rows;
    for (const Found &each : found) {
        if (static_cast<std::int64_t>(rows.size()) == search.limit)
            break;
        auto row = store.loadBooking(each.id);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace bayboard
