#include "core/store/CustomerSearch.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"
#include "core/store/TextFold.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

namespace {

/// Any run of this many digits of a number is found.
constexpr std::size_t shortestTail = 3;
/// Candidates looked at before ranking; a common first name has thousands.
constexpr std::int64_t customerLimit = 400;

constexpr const char *matchColumns = "SELECT id, name, phones, email, tier, blocked FROM customer ";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPhoneText(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit)
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || std::string_view(" -()+./").find(c) != std::string_view::npos;
           });
}

/// FTS5 query: every word must begin some word of the customer. Empty when there is nothing to ask.
std::string customerQuery(std::string_view text)
{
    if (isPhoneText(text))
        return "\"" + phoneKey(text) + "\"*";
    const std::string words = foldText(text);
    std::string query;
    for (const char c : words)
        query += c == ' ' ? std::string("\"* \"") : std::string(1, c);
    return query.empty() ? query : "\"" + query + "\"*";
}

CustomerMatch readMatch(sqlite::Statement &row)
{
    CustomerMatch match;
    match.id = row.id<CustomerId>(0);
    match.name = row.text(1);
    if (const auto phones = decodeTexts(row.view(2)); phones && !phones->empty())
        match.phone = phones->front();
    match.email = row.text(3);
    match.tier = row.text(4);
    if (const auto blocked = decodeTexts(row.view(5)))
        match.blocked = *blocked;
    return match;
}

Status collectMatches(sqlite::Statement &select, std::vector<CustomerMatch> &matches)
{
    return forEachRow(select, [&](sqlite::Statement &row) -> Status {
        matches.push_back(readMatch(row));
        return {};
    });
}

/// Names that begin as the text does, without regard to case, in their order.
Status collectByName(sqlite::Database &database,
                     std::string_view text,
                     std::int64_t limit,
                     std::vector<CustomerMatch> &matches)
{
    auto select = database.prepare(
        std::string(matchColumns)
        + "WHERE withdrawn IS NULL AND name COLLATE NOCASE >= ?1 AND name COLLATE NOCASE < ?2 "
          "ORDER BY name COLLATE NOCASE LIMIT ?3");
    if (!select)
        return tl::unexpected(select.error());
    const std::string after = std::string(text) + "\xF4\x8F\xBF\xBF";
    (*select)->bind(1, text);
    (*select)->bind(2, std::string_view(after));
    (*select)->bind(3, limit);
    return collectMatches(**select, matches);
}

Status collectByWords(sqlite::Database &database,
                      const std::string &query,
                      std::int64_t limit,
                      std::vector<CustomerMatch> &matches)
{
    auto select = database.prepare(std::string(matchColumns)
                                   + "WHERE rowid IN (SELECT rowid FROM customer_search WHERE "
                                     "customer_search MATCH ?1 LIMIT ?2)");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, std::string_view(query));
    (*select)->bind(2, limit);
    return collectMatches(**select, matches);
}

} // namespace

std::string searchWords(const Customer &customer)
{
    std::string words = foldText(customer.name) + " " + foldText(customer.email);
    for (const std::string &phone : customer.phones) {
        std::string digits;
        std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), isDigit);
        for (std::size_t at = 0; at + shortestTail <= digits.size(); ++at)
            words += " " + digits.substr(at);
    }
    return words;
}

void rankMatches(std::vector<CustomerMatch> &matches, std::string_view text)
{
    const std::string wanted = foldText(text);
    std::vector<std::pair<std::string, CustomerMatch>> ranked;
    for (CustomerMatch &match : matches) {
        std::string name = foldText(match.name);
        name.insert(0, name.starts_with(wanted) ? "0" : "1");
        ranked.emplace_back(std::move(name), std::move(match));
    }
    const auto key = [](const auto &entry) {
        return std::tie(entry.first, entry.second.id);
    };
    std::sort(ranked.begin(), ranked.end(), [&](const auto &a, const auto &b) {
        return key(a) < key(b);
    });
    matches.clear();
    for (auto &[name, match] : ranked)
        if (matches.empty() || matches.back().id != match.id)
            matches.push_back(std::move(match));
}

Status indexCustomer(sqlite::Database &database, const Uuid &id, const Record &record, bool isNew)
{
    Customer customer;
    if (!fromRecord(record, customer))
        return fail(ErrorCode::Internal,
                    Phrase::tr("the fields are not those of %1", phraseFor(EntityKind::Customer)));
    auto find = database.prepare("SELECT rowid FROM customer WHERE id = ?1");
    if (!find)
        return tl::unexpected(find.error());
    std::int64_t rowid = 0;
    {
        const sqlite::Cursor cursor(**find);
        (*find)->bind(1, id);
        const auto row = (*find)->step();
        if (!row)
            return tl::unexpected(row.error());
        rowid = (*find)->number(0);
    }
    if (!isNew) {
        auto remove = database.prepare("DELETE FROM customer_search WHERE rowid = ?1");
        if (!remove)
            return tl::unexpected(remove.error());
        (*remove)->bind(1, rowid);
        if (Status done = (*remove)->run(); !done)
            return done;
    }
    if (customer.withdrawn)
        return {};
    auto insert = database.prepare("INSERT INTO customer_search(rowid, words) VALUES(?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string words = searchWords(customer);
    (*insert)->bind(1, rowid);
    (*insert)->bind(2, std::string_view(words));
    return (*insert)->run();
}

Status dropFromIndex(sqlite::Database &database, const Uuid &id)
{
    auto remove = database.prepare("DELETE FROM customer_search WHERE rowid = (SELECT rowid FROM "
                                   "customer WHERE id = ?1)");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, id);
    return (*remove)->run();
}

Result<std::vector<CustomerMatch>> Store::searchCustomers(std::string_view text, std::int64_t limit)
{
    sqlite::Database &database = *m_connection->database;
    std::vector<CustomerMatch> matches;
    Status done = collectByName(database, text, limit, matches);
    const std::string query = customerQuery(text);
    if (done && !query.empty() && static_cast<std::int64_t>(matches.size()) < limit)
        done = collectByWords(database, query, std::max(limit, customerLimit), matches);
    if (!done)
        return tl::unexpected(done.error());
    rankMatches(matches, text);
    if (matches.size() > static_cast<std::size_t>(limit))
        matches.resize(static_cast<std::size_t>(limit));
    return matches;
}

Result<std::vector<CustomerMatch>> Store::listCustomers(const CustomerFilter &filter)
{
    if (!filter.search.empty())
        return searchCustomers(filter.search, filter.limit);
    auto select = m_connection->database->prepare(
        std::string(matchColumns)
        + "WHERE withdrawn IS NULL AND name COLLATE NOCASE >= ?1 AND (name COLLATE NOCASE > ?1 OR "
          "id > ?2) ORDER BY name COLLATE NOCASE, id LIMIT ?3");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, std::string_view(filter.afterName));
    (*select)->bind(2, filter.afterId);
    (*select)->bind(3, filter.limit);
    std::vector<CustomerMatch> matches;
    if (Status done = collectMatches(**select, matches); !done)
        return tl::unexpected(done.error());
    return matches;
}

} // namespace bayboard
