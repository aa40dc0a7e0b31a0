#include "core/store/VerifySearch.h"

#include "core/store/BookingSearch.h"
#include "core/store/CustomerSearch.h"
#include "core/store/StoreConnection.h"

#include <sqlite3.h>

namespace bayboard {

namespace {

using SearchFindings = std::vector<Phrase>;

/// A file that is badly broken would fill memory with findings.
constexpr std::size_t mostOfSearch = 1000;

/// One of the two indexes of words.
struct WordIndex
{
    EntityKind kind;
    const char *table;
    /// As the migration that made it says; what is copied under another one proves nothing.
    const char *definition;
    Result<std::string> (*words)(const Record &record); ///< of a row; empty: it is not found
};

Result<std::string> wordsOfCustomer(const Record &record)
{
    Customer customer;
    if (!fromRecord(record, customer))
        return fail(ErrorCode::Internal,
                    Phrase::tr("the fields are not those of %1", phraseFor(EntityKind::Customer)));
    return customer.withdrawn ? std::string() : searchWords(customer);
}

Result<std::string> wordsOfBooking(const Record &record)
{
    return bookingWords(record);
}

constexpr WordIndex wordIndexes[] = {
    {EntityKind::Customer,
     "customer_search",
     "fts5(words, tokenize = 'ascii', prefix = '1 2 3', columnsize = 0, detail = none)",
     wordsOfCustomer},
    {EntityKind::Booking,
     "booking_search",
     "fts5(words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', columnsize "
     "= 0, detail = none)",
     wordsOfBooking},
};

/// To ask an index whether it is whole is a write. So it is copied into memory, table by table,
/// and asked there: a reader needs no lock of the file, and who writes does not wait. While one
/// lives, the connection may write into tables that SQLite keeps to itself, those in memory.
class ProvingPlace
{
public:
    explicit ProvingPlace(sqlite::Database &database) : m_database(database) { }

    ~ProvingPlace()
    {
        end();
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        static_cast<void>(m_database.execute("DETACH proving"));
        if (m_queryOnly)
            static_cast<void>(m_database.execute("PRAGMA query_only=ON"));
    }

    ProvingPlace(const ProvingPlace &) = delete;
    ProvingPlace &operator=(const ProvingPlace &) = delete;

    [[nodiscard]] Status open()
    {
        const auto queryOnly = m_database.queryNumber("PRAGMA query_only");
        if (!queryOnly)
            return tl::unexpected(queryOnly.error());
        m_queryOnly = *queryOnly != 0;
        Status done = m_database.execute("PRAGMA query_only=OFF; ATTACH ':memory:' AS proving");
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        return done;
    }

    /// Rows and index are read as of one moment until end(), which also clears the place.
    [[nodiscard]] Status begin() { return m_database.execute("BEGIN"); }

    void end()
    {
        if (sqlite3_get_autocommit(m_database.handle()) == 0)
            static_cast<void>(m_database.execute("ROLLBACK"));
    }

    /// StoreDamaged where the index is not that of the words beside it.
    [[nodiscard]] Status prove(const WordIndex &index)
    {
        const std::string table = index.table;
        std::string sql = "CREATE VIRTUAL TABLE proving." + table + " USING " + index.definition;
        for (const char *part : {"_config", "_content", "_idx", "_data"})
            sql += "; DELETE FROM proving." + table + part + "; INSERT INTO proving." + table + part
                + " SELECT * FROM main." + table + part;
        sql += "; INSERT INTO proving." + table + "(" + table + ") VALUES('integrity-check')";
        return m_database.execute(sql.c_str());
    }

private:
    sqlite::Database &m_database;
    bool m_queryOnly = false;
};

class SearchProof
{
public:
    SearchProof(sqlite::Database &database, const WordIndex &index, SearchFindings &findings)
        : m_database(database)
        , m_index(index)
        , m_findings(findings)
    { }

    /// What the index has of each row, and nothing beside it.
    [[nodiscard]] Status compareWords()
    {
        const std::string source = tables::tableOf(m_index.kind).name;
        const std::string index = m_index.table;
        auto select = m_database.prepare(
            "SELECT (SELECT s.words FROM " + index + " s WHERE s.rowid = t.rowid), "
            + tables::columnList(m_index.kind) + " FROM " + source + " t");
        if (!select)
            return tl::unexpected(select.error());
        const Status read = forEachRow(**select, [this](sqlite::Statement &row) -> Status {
            compareRow(row);
            return {};
        });
        if (!read)
            return read;
        const auto known = m_database.queryNumber(("SELECT count(*) FROM " + index).c_str());
        if (!known)
            return tl::unexpected(known.error());
        if (*known != m_expected)
            note(isOfCustomers()
                     ? Phrase::tr("of %n customer(s) the search knows %1",
                                  "",
                                  m_expected,
                                  std::to_string(*known))
                     : Phrase::tr("of %n booking(s) with a name of their own the search knows %1",
                                  "",
                                  m_expected,
                                  std::to_string(*known)));
        return {};
    }

    [[nodiscard]] Status proveIndex(ProvingPlace &place)
    {
        Status whole = place.prove(m_index);
        if (whole || whole.error().code != ErrorCode::StoreDamaged)
            return whole;
        note(
            isOfCustomers()
                ? Phrase::tr("the search for customers does not fit the words that it was made of")
                : Phrase::tr("the search for bookings does not fit the words that it was made of"));
        return {};
    }

private:
    [[nodiscard]] bool isOfCustomers() const { return m_index.kind == EntityKind::Customer; }

    void note(Phrase finding)
    {
        if (m_findings.size() < mostOfSearch)
            m_findings.push_back(std::move(finding));
    }

    void compareRow(sqlite::Statement &row)
    {
        const auto record = tables::readRecord(row, m_index.kind, 1);
        const auto words = record ? m_index.words(*record) : Result<std::string>(std::string());
        if (!record || !words)
            return; // that it cannot be read is found where it is compared with its history
        const bool isKnown = !row.isNull(0);
        m_expected += words->empty() ? 0 : 1;
        if (isKnown == words->empty() || (isKnown && row.view(0) != *words))
            note(Phrase::tr("%1 (%2) is not found by its own words",
                            phraseFor(m_index.kind),
                            row.uuid(1).toString()));
    }

    sqlite::Database &m_database;
    const WordIndex &m_index;
    SearchFindings &m_findings;
    std::int64_t m_expected = 0;
};

} // namespace

Status checkSearch(sqlite::Database &database, std::vector<Phrase> &findings)
{
    ProvingPlace place(database);
    Status done = place.open();
    for (const WordIndex &index : wordIndexes) {
        SearchProof proof(database, index, findings);
        if (done)
            done = place.begin();
        if (done)
            done = proof.compareWords();
        if (done)
            done = proof.proveIndex(place);
        place.end();
    }
    return done;
}

} // namespace bayboard
