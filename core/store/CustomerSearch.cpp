#include "core/store/CustomerSearch.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Any run of this many digits of a number is found.
constexpr std::size_t shortestTail = 3;
/// Candidates looked at before ranking; a two-letter prefix of 100,000 names has thousands.
constexpr std::int64_t candidateLimit = 400;

std::string wordsOf(const Customer &customer)
{
    std::string words = customer.name + " " + customer.email;
    for (const std::string &phone : customer.phones) {
        const std::string digits = phoneKey(phone);
        for (std::size_t at = 0; at + shortestTail <= digits.size(); ++at)
            words += " " + digits.substr(at);
    }
    return words;
}

bool isPhoneText(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '(' || c == ')'
                   || c == '+' || c == '.';
           });
}

/// FTS5 query: every word must begin some word of the customer. Empty when there is nothing to ask.
std::string queryFor(std::string_view text)
{
    if (isPhoneText(text))
        return "\"" + phoneKey(text) + "\"*";
    std::string query;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            query += (query.empty() ? "\"" : " \"") + word + "\"*";
        word.clear();
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = byte >= 0x80 || std::isalnum(byte) != 0;
        if (letter)
            word += c;
        else
            finish();
    }
    finish();
    return query;
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

bool beginsWith(std::string_view name, std::string_view text)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    };
    return name.size() >= text.size()
        && std::equal(text.begin(), text.end(), name.begin(), [&](char a, char b) {
               return lower(a) == lower(b);
           });
}

} // namespace

Status indexCustomer(sqlite::Database &database, const Uuid &id, const Record &record, bool isNew)
{
    Customer customer;
    if (!fromRecord(record, customer))
        return fail(ErrorCode::Internal, "the fields are not a customer");
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
    const std::string words = wordsOf(customer);
    (*insert)->bind(1, rowid);
    (*insert)->bind(2, std::string_view(words));
    return (*insert)->run();
}

Result<std::vector<CustomerMatch>> Store::searchCustomers(std::string_view text, std::int64_t limit)
{
    std::vector<CustomerMatch> matches;
    const std::string query = queryFor(text);
    auto select = m_connection->database->prepare(
        query.empty() || query == "\"\"*"
            ? "SELECT id, name, phones, email, tier, blocked FROM customer "
              "WHERE withdrawn IS NULL ORDER BY name LIMIT ?2"
            : "SELECT id, name, phones, email, tier, blocked FROM customer WHERE rowid IN "
              "(SELECT rowid FROM customer_search WHERE words MATCH ?1 LIMIT ?2)");
    if (!select)
        return tl::unexpected(select.error());
    if (!query.empty() && query != "\"\"*")
        (*select)->bind(1, std::string_view(query));
    (*select)->bind(2, query.empty() ? limit : std::max(limit, candidateLimit));
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        matches.push_back(readMatch(row));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(
        matches.begin(), matches.end(), [&](const CustomerMatch &a, const CustomerMatch &b) {
            const bool first = beginsWith(a.name, text);
            const bool second = beginsWith(b.name, text);
            return first != second ? first : a.name < b.name;
        });
    if (matches.size() > static_cast<std::size_t>(limit))
        matches.resize(static_cast<std::size_t>(limit));
    return matches;
}

} // namespace bayboard
