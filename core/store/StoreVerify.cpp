#include "core/identity/PinHash.h"
#include "core/journal/Codec.h"
#include "core/store/FeedMending.h"
#include "core/store/FollowingRows.h"
#include "core/store/JournalRows.h"
#include "core/store/Occupying.h"
#include "core/store/PinRows.h"
#include "core/store/Schema.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"
#include "core/store/VerifyHeads.h"
#include "core/store/VerifySearch.h"
#include "core/store/VerifyWaiting.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;
using Findings = std::vector<Phrase>;

/// A file that is badly broken would fill memory with findings.
constexpr std::size_t mostFindings = 1000;

void note(Findings &findings, Phrase finding)
{
    if (findings.size() < mostFindings)
        findings.push_back(std::move(finding));
}

/// "booking (018f…)"
Phrase nameOf(EntityRef entity)
{
    return Phrase::tr("%1 (%2)", phraseFor(entity.kind), entity.id.toString());
}

template <typename Each> Status query(Database &database, const std::string &sql, Each &&each)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    return forEachRow(**select, std::forward<Each>(each));
}

Status checkPages(Database &database, Findings &findings)
{
    Status done = query(database, "PRAGMA integrity_check(100)", [&](Statement &row) -> Status {
        if (row.view(0) != "ok")
            note(findings, Phrase::tr("SQLite says: %1", row.text(0)));
        return {};
    });
    if (!done)
        return done;
    const auto noteLost = [&](const std::string &table, const std::string &named) {
        note(findings, Phrase::tr("a row of %1 names a row of %2 that is not there", table, named));
    };
    done = query(database, "PRAGMA foreign_key_check", [&](Statement &row) -> Status {
        noteLost(row.text(0), row.text(2));
        return {};
    });
    if (!done)
        return done;
    return query(database,
                 "SELECT c.id FROM change c LEFT JOIN change_set s ON s.sequence = c.change_set "
                 "WHERE s.sequence IS NULL",
                 [&](Statement &) -> Status {
                     noteLost("change", "change_set");
                     return {};
                 });
}

/// The guards are part of the file: one that is missing would let the next overlap in.
Status checkSchema(Database &database, Findings &findings)
{
    const auto tables = schema::describe(database);
    const auto own = schema::describeOwn();
    if (!tables || !own)
        return tl::unexpected(tables ? own.error() : tables.error());
    if (*tables != *own)
        note(findings,
             Phrase::tr("tables, indexes or guards are not those that the file was made with"));
    return {};
}

/// Nothing that holds time names what is not there or was withdrawn.
Status checkNamed(Database &database, Findings &findings)
{
    Status done = query(database,
                        "SELECT DISTINCT o.bay FROM occupancy o LEFT JOIN bay b ON b.id = o.bay "
                        "WHERE b.id IS NULL OR b.withdrawn IS NOT NULL",
                        [&](Statement &row) -> Status {
                            note(findings,
                                 Phrase::tr("bay %1 is held and is not there or withdrawn",
                                            row.uuid(0).toString()));
                            return {};
                        });
    if (!done)
        return done;
    return query(
        database,
        "SELECT b.id FROM booking b JOIN customer c ON c.id = b.customer WHERE "
        "b.withdrawn IS NULL AND c.withdrawn IS NOT NULL",
        [&](Statement &row) -> Status {
            note(findings,
                 Phrase::tr("booking %1 is of a withdrawn customer", row.uuid(0).toString()));
            return {};
        });
}

/// Each PIN and password is somebody's, and a hash.
Status checkPins(Database &database, Findings &findings)
{
    for (const SignInSecret kind : {SignInSecret::Pin, SignInSecret::Password}) {
        const bool isPin = kind == SignInSecret::Pin;
        const std::string sql = std::string("SELECT p.operator, p.hash, o.id FROM ")
            + tableFor(kind) + " p LEFT JOIN operator o ON o.id = p.operator";
        const Status read = query(database, sql, [&](Statement &row) -> Status {
            const std::string who = row.uuid(0).toString();
            if (row.isNull(2))
                note(findings,
                     isPin ? Phrase::tr("a PIN is of operator %1 who is not there", who)
                           : Phrase::tr("a password is of operator %1 who is not there", who));
            if (markOf(row.view(1)).empty())
                note(findings,
                     isPin ? Phrase::tr("the PIN of operator %1 is not readable", who)
                           : Phrase::tr("the password of operator %1 is not readable", who));
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

/// Invariant 1, from the table itself.
Status checkOverlaps(Database &database, Findings &findings)
{
    Uuid bay;
    std::int64_t end = 0;
    return query(database,
                 "SELECT bay, start, end FROM occupancy ORDER BY bay, start",
                 [&](Statement &row) -> Status {
                     if (row.uuid(0) == bay && row.number(1) < end)
                         note(findings,
                              Phrase::tr("two holders at once on bay %1 at %2",
                                         bay.toString(),
                                         formatUtc(fromUnix(row.number(1)))));
                     end = row.uuid(0) == bay ? std::max(end, row.number(2)) : row.number(2);
                     bay = row.uuid(0);
                     return {};
                 });
}

/// Occupancy is exactly what bookings and blocks say.
Status checkOccupancy(Database &database, Findings &findings)
{
    std::int64_t expected = 0;
    for (const EntityKind kind : {EntityKind::Booking, EntityKind::Block}) {
        auto probe = database.prepare("SELECT 1 FROM occupancy WHERE bay = ?1 AND start = ?2 AND "
                                      "end = ?3 AND holder = ?4 AND kind = ?5");
        if (!probe)
            return tl::unexpected(probe.error());
        const Status done = query(
            database,
            "SELECT " + tables::columnList(kind) + " FROM " + tables::tableOf(kind).name,
            [&](Statement &row) -> Status {
                const Phrase name = nameOf({kind, row.uuid(0)});
                auto record = tables::readRecord(row, kind);
                auto holdings = record ? holdingsOf(kind, *record)
                                       : Result<std::vector<Holding>>(std::vector<Holding>());
                if (!record || !holdings) {
                    note(findings, Phrase::tr("%1 is not readable", name));
                    return {};
                }
                const Uuid holder = row.uuid(0);
                for (const Holding &holding : *holdings) {
                    ++expected;
                    const sqlite::Cursor cursor(**probe);
                    (*probe)->bind(1, holding.bay);
                    (*probe)->bind(2, toUnix(holding.span.start()));
                    (*probe)->bind(3, toUnix(holding.span.end()));
                    (*probe)->bind(4, holder);
                    (*probe)->bind(5, std::int64_t{kind == EntityKind::Block ? 2 : 1});
                    const auto there = (*probe)->step();
                    if (!there)
                        return tl::unexpected(there.error());
                    if (!*there)
                        note(findings,
                             Phrase::tr("%1 does not hold the bay that it should hold", name));
                }
                return {};
            });
        if (!done)
            return done;
    }
    const auto rows = database.queryNumber("SELECT count(*) FROM occupancy");
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != expected)
        note(findings,
             Phrase::tr("occupancy has %n row(s) where bookings and blocks account for %1",
                        "",
                        *rows,
                        std::to_string(expected)));
    return {};
}

/// Sequence without gaps (but among steps that wait), changes where their set says, ids and kinds
/// sound.
Status checkJournal(Database &database, Findings &findings)
{
    std::int64_t sequence = 0;
    std::int64_t nextChange = 1;
    Status done = query(
        database,
        "SELECT sequence, first_change, entities FROM change_set ORDER BY sequence",
        [&](Statement &row) -> Status {
            if (row.number(0) >= journal_rows::waitingFrom) {
                nextChange = std::max(nextChange, row.number(1) + row.number(2));
                return {};
            }
            if (row.number(0) != ++sequence)
                note(findings,
                     Phrase::tr("the journal has a gap before step %1",
                                std::to_string(row.number(0))));
            sequence = row.number(0);
            if (row.number(1) != nextChange)
                note(findings,
                     Phrase::tr("step %1 does not have its changes", std::to_string(sequence)));
            nextChange = row.number(1) + row.number(2);
            return {};
        });
    if (!done)
        return done;
    const auto changes = database.queryNumber("SELECT coalesce(max(id), 0) + 1 FROM change");
    if (!changes)
        return tl::unexpected(changes.error());
    const auto lacking = database.queryNumber(
        "SELECT count(*) FROM change_set s WHERE s.sequence >= 1000000000000 AND s.entities <> "
        "(SELECT count(*) FROM change c WHERE c.id >= s.first_change AND c.id < s.first_change + "
        "s.entities)");
    if (!lacking)
        return tl::unexpected(lacking.error());
    if (*lacking != 0)
        note(findings, Phrase::tr("a step that waits does not have its changes"));
    if (*changes > nextChange || (*changes < nextChange && nextChange < journal_rows::waitingFrom))
        note(findings, Phrase::tr("the journal has changes that belong to no step"));
    return query(database,
                 "SELECT count(*) FROM change c LEFT JOIN change_set s ON s.sequence = "
                 "c.change_set WHERE s.sequence IS NULL OR c.id < s.first_change OR c.id >= "
                 "s.first_change + s.entities",
                 [&](Statement &row) -> Status {
                     if (row.number(0) != 0)
                         note(findings,
                              Phrase::tr("%n change(s) outside any step", "", row.number(0)));
                     return {};
                 });
}

/// What is known of an entity from its changes: everything from its making on, or of one that came
/// with a snapshot, the fields that changed since.
class Replayed
{
public:
    void begin(EntityRef entity)
    {
        m_entity = entity;
        m_record = Record();
        m_known.clear();
        m_isWhole = false;
    }

    [[nodiscard]] EntityRef entity() const { return m_entity; }

    /// Whether the change fits what came before it.
    [[nodiscard]] bool add(const EntityChange &change)
    {
        m_isWhole = m_isWhole || change.created;
        bool fits = true;
        for (const FieldChange &field : change.fields) {
            const bool isKnown = m_isWhole || m_known.contains(field.field);
            fits = fits && (!isKnown || m_record.get(field.field) == field.before);
            m_record.set(field.field, field.after);
            m_known.insert(field.field);
        }
        return fits;
    }

    [[nodiscard]] bool isAs(const Record &row) const
    {
        return m_isWhole ? row == m_record
                         : std::all_of(m_known.begin(), m_known.end(), [&](Field field) {
                               return row.get(field) == m_record.get(field);
                           });
    }

private:
    EntityRef m_entity;
    Record m_record;
    std::set<Field> m_known;
    bool m_isWhole = false;
};

void compareWithRow(Database &database, const Replayed &replayed, Findings &findings)
{
    const EntityRef entity = replayed.entity();
    bool found = false;
    const auto row = tables::loadRecord(database, entity, &found);
    const Phrase name = nameOf(entity);
    if (!row)
        note(findings, Phrase::tr("%1 is not readable", name));
    else if (!found)
        note(findings, Phrase::tr("%1 is in the journal and has no row", name));
    else if (!replayed.isAs(*row))
        note(findings, Phrase::tr("%1 is not what its history says", name));
}

/// Every entity, replayed from its changes, equals its row; every row has a history, unless the
/// file began with a snapshot.
Status checkReplay(Database &database, Findings &findings)
{
    const auto baseline = following_rows::hasBaseline(database);
    if (!baseline)
        return tl::unexpected(baseline.error());
    Replayed replayed;
    std::int64_t entities = 0;
    const auto finish = [&] {
        if (!replayed.entity().id.isNull())
            compareWithRow(database, replayed, findings);
    };
    const Status done = query(
        database,
        "SELECT entity_kind, entity, created, fields FROM change ORDER BY entity, entity_kind, id",
        [&](Statement &row) -> Status {
            const EntityRef entity{static_cast<EntityKind>(row.number(0)), row.uuid(1)};
            const auto fields = decodeFields(row.view(3));
            if (!fields || row.number(0) < 1 || row.number(0) > std::int64_t{entityKindCount}) {
                note(findings, Phrase::tr("a change of %1 is not readable", entity.id.toString()));
                return {};
            }
            if (entity != replayed.entity()) {
                finish();
                replayed.begin(entity);
                ++entities;
                if (row.number(2) == 0 && !*baseline)
                    note(findings,
                         Phrase::tr("%1 changes before it is made", entity.id.toString()));
            }
            if (!replayed.add({entity, row.number(2) != 0, *fields}))
                note(findings,
                     Phrase::tr("the history of %1 does not fit together", entity.id.toString()));
            return {};
        });
    if (!done)
        return done;
    finish();
    std::int64_t rows = 0;
    for (const EntityKind kind : allEntityKinds) {
        const std::string sql = std::string("SELECT count(*) FROM ") + tables::tableOf(kind).name;
        const auto count = database.queryNumber(sql.c_str());
        if (!count)
            return tl::unexpected(count.error());
        rows += *count;
    }
    if (rows != entities && !(*baseline && rows > entities))
        note(
            findings,
            Phrase::tr(
                "there are %n row(s) and the journal made %1", "", rows, std::to_string(entities)));
    return {};
}

/// A part of the proof; `what` it looks at.
struct Check
{
    Status (*run)(Database &database, Findings &findings);
    Phrase what;
};

std::vector<Check> allChecks()
{
    return {{checkPages, Phrase::tr("the pages of the file")},
            {checkSchema, Phrase::tr("the tables of the file")},
            {checkOverlaps, Phrase::tr("who holds which bay")},
            {checkOccupancy, Phrase::tr("bookings and blocks")},
            {checkNamed, Phrase::tr("bays and customers of bookings")},
            {checkPins, Phrase::tr("PINs and passwords")},
            {checkJournal, Phrase::tr("the order of the journal")},
            {checkHeads, Phrase::tr("the steps of the journal")},
            {checkReplay, Phrase::tr("the history of each entry")},
            {checkWaiting, Phrase::tr("what waits for the server")},
            {feed_rows::checkFeeds, Phrase::tr("the feeds of a server")}};
}

/// One moment of the file for all checks: while they run, somebody may go on writing.
class ReadMoment
{
public:
    explicit ReadMoment(Database &database)
        : m_database(database)
        , m_begun(sqlite3_get_autocommit(database.handle()) != 0 && database.execute("BEGIN"))
    { }

    ~ReadMoment()
    {
        if (m_begun && sqlite3_get_autocommit(m_database.handle()) == 0)
            static_cast<void>(m_database.execute("ROLLBACK"));
    }

    ReadMoment(const ReadMoment &) = delete;
    ReadMoment &operator=(const ReadMoment &) = delete;

private:
    Database &m_database;
    bool m_begun;
};

/// What is damaged is a finding, and the rest is looked at all the same.
Status runCheck(Database &database, const Check &check, Findings &findings)
{
    Status done = check.run(database, findings);
    if (done || done.error().code != ErrorCode::StoreDamaged)
        return done;
    const auto &said = done.error().arguments; // the file, and what is wrong with it
    note(findings,
         Phrase::tr("%1 could not be read to the end: %2",
                    check.what,
                    said.size() > 1 ? said[1] : Phrase::tr("its inside does not fit together")));
    return {};
}

} // namespace

Result<std::vector<Phrase>> Store::verify()
{
    Database &database = *m_connection->database;
    Findings findings;
    {
        const ReadMoment moment(database);
        for (const Check &check : allChecks())
            if (Status done = runCheck(database, check, findings); !done)
                return tl::unexpected(done.error());
    }
    const Check search{checkSearch, Phrase::tr("the search for customers and bookings")};
    if (Status done = runCheck(database, search, findings); !done)
        return tl::unexpected(done.error());
    return findings;
}

} // namespace bayboard
