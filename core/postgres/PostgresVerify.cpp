// Proves what must always hold, against the tables themselves.

#include "core/journal/Codec.h"
#include "core/postgres/PostgresData.h"
#include "core/postgres/Records.h"
#include "core/postgres/Steps.h"
#include "core/rules/Verdict.h"
#include "core/store/Occupying.h"
#include "core/store/Tables.h"

#include <map>

namespace bayboard {

namespace {

using postgres::Connection;
using postgres::Parameters;
using postgres::Rows;
using Findings = std::vector<Phrase>;

/// A database that is badly broken would fill memory with findings.
constexpr std::size_t mostFindings = 1000;
constexpr std::int64_t atOnce = 5000; ///< rows

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

/// Notes `finding` for each row, with the text of its first column.
Status expectNone(Connection &connection,
                  const char *sql,
                  const std::function<Phrase(const Rows &, int)> &finding,
                  Findings &findings)
{
    const auto rows = connection.run(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    for (int row = 0; row < rows->count(); ++row)
        note(findings, finding(*rows, row));
    return {};
}

/// Invariant 1, from the table itself.
Status checkOverlaps(Connection &connection, Findings &findings)
{
    return expectNone(
        connection,
        "SELECT bay, start FROM (SELECT bay, start, max(\"end\") OVER (PARTITION BY bay ORDER BY "
        "start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM occupancy) o WHERE "
        "before > start",
        [](const Rows &rows, int row) {
            return Phrase::tr("two holders at once on bay %1 at %2",
                              rows.uuid(row, 0).toString(),
                              formatUtc(fromUnix(rows.number(row, 1))));
        },
        findings);
}

/// Nothing that holds time names what is not there or was withdrawn.
Status checkNamed(Connection &connection, Findings &findings)
{
    Status done = expectNone(
        connection,
        "SELECT DISTINCT o.bay FROM occupancy o LEFT JOIN bay b ON b.id = o.bay WHERE b.id IS NULL "
        "OR b.withdrawn IS NOT NULL",
        [](const Rows &rows, int row) {
            return Phrase::tr("bay %1 is held and is not there or withdrawn",
                              rows.uuid(row, 0).toString());
        },
        findings);
    if (!done)
        return done;
    return expectNone(
        connection,
        "SELECT b.id FROM booking b JOIN customer c ON c.id = b.customer WHERE b.withdrawn IS NULL "
        "AND c.withdrawn IS NOT NULL",
        [](const Rows &rows, int row) {
            return Phrase::tr("booking %1 is of a withdrawn customer",
                              rows.uuid(row, 0).toString());
        },
        findings);
}

/// Numbers from 1 without gaps up to the counter, every step in a feed and in none twice.
Status checkFeeds(Connection &connection, Findings &findings)
{
    Status done = expectNone(
        connection,
        "SELECT coalesce(f.feed, c.feed) FROM (SELECT feed, min(number) AS first, max(number) AS "
        "last, count(*) AS count FROM feed GROUP BY feed) f FULL JOIN feed_counter c ON c.feed = "
        "f.feed WHERE f.first IS DISTINCT FROM 1 OR f.last IS DISTINCT FROM f.count OR c.number IS "
        "DISTINCT FROM f.last",
        [](const Rows &rows, int row) {
            return Phrase::tr("the numbers of feed %1 have a gap", rows.uuid(row, 0).toString());
        },
        findings);
    if (done)
        done = expectNone(
            connection,
            "SELECT s.sequence FROM change_set s WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE "
            "f.change_set = s.sequence)",
            [](const Rows &rows, int row) {
                return Phrase::tr("step %1 is in no feed: no desk hears of it",
                                  std::to_string(rows.number(row, 0)));
            },
            findings);
    if (done)
        done = expectNone(
            connection,
            "SELECT change_set FROM feed GROUP BY change_set, feed HAVING count(*) > 1",
            [](const Rows &rows, int row) {
                return Phrase::tr("step %1 is twice in one feed",
                                  std::to_string(rows.number(row, 0)));
            },
            findings);
    if (!done)
        return done;
    return expectNone(
        connection,
        "SELECT s.sequence FROM change_set s WHERE s.entities <> (SELECT count(*) FROM change c "
        "WHERE "
        "c.change_set = s.sequence)",
        [](const Rows &rows, int row) {
            return Phrase::tr("step %1 does not have its changes",
                              std::to_string(rows.number(row, 0)));
        },
        findings);
}

/// Notes `finding` with the number of each step that the query gives.
Status noStep(Connection &connection,
              const char *sql,
              const std::function<Phrase(const std::string &)> &finding,
              Findings &findings)
{
    return expectNone(
        connection,
        sql,
        [&](const Rows &rows, int row) { return finding(std::to_string(rows.number(row, 0))); },
        findings);
}

/// The mark is what the last undo or redo of the step has left; undo and redo come in turn.
Status checkUndone(Connection &connection, Findings &findings)
{
    Status done = noStep(
        connection,
        "SELECT t.sequence FROM change_set t WHERE t.undone <> (t.kind = 1 AND coalesce((SELECT "
        "r.kind = 2 FROM change_set r WHERE r.target = t.id AND r.kind <> 1 ORDER BY r.sequence "
        "DESC LIMIT 1), false))",
        [](const std::string &step) {
            return Phrase::tr("step %1 is marked as undone or not against the steps behind it",
                              step);
        },
        findings);
    if (!done)
        return done;
    return noStep(
        connection,
        "SELECT r.sequence FROM (SELECT sequence, kind, lag(kind, 1, 3::bigint) OVER (PARTITION BY "
        "target ORDER BY sequence) AS before FROM change_set WHERE kind <> 1 AND target IS NOT "
        "NULL) r WHERE r.kind = r.before AND NOT EXISTS (SELECT 1 FROM change_set WHERE label = "
        "'rescue')",
        [](const std::string &step) {
            return Phrase::tr("step %1 takes back or repeats what was so already", step);
        },
        findings);
}

/// An undo or redo goes through all that its target changed, under its name. A club that was given
/// by a desk whose file had broken may lack the target.
Status checkTargets(Connection &connection, Findings &findings)
{
    Status done = noStep(
        connection,
        "SELECT r.sequence FROM change_set r LEFT JOIN change_set t ON t.id = r.target WHERE "
        "r.kind <> 1 AND (r.target IS NULL OR t.kind <> 1 OR t.sequence >= r.sequence OR t.label "
        "<> r.label OR t.label_arguments <> r.label_arguments OR r.entities < t.entities OR EXISTS "
        "(SELECT 1 FROM change c JOIN change m ON m.change_set = r.sequence AND m.position = CASE "
        "r.kind WHEN 2 THEN t.entities + 1 - c.position ELSE c.position END WHERE c.change_set = "
        "t.sequence AND (m.entity <> c.entity OR m.entity_kind <> c.entity_kind)))",
        [](const std::string &step) {
            return Phrase::tr("step %1 does not take back or repeat the step that it names", step);
        },
        findings);
    if (!done)
        return done;
    return noStep(
        connection,
        "SELECT r.sequence FROM change_set r WHERE r.kind <> 1 AND r.target IS NOT NULL AND NOT "
        "EXISTS (SELECT 1 FROM change_set t WHERE t.id = r.target) AND NOT EXISTS (SELECT 1 FROM "
        "change_set WHERE label = 'rescue')",
        [](const std::string &step) {
            return Phrase::tr("step %1 takes back or repeats a step that is not there", step);
        },
        findings);
}

/// Who acted, and who allowed it.
Status checkPeople(Connection &connection, Findings &findings)
{
    const std::string system = systemOperator().toString();
    const auto unknown = [&](const char *column) {
        return std::string("SELECT sequence FROM change_set WHERE ") + column + " <> '" + system
            + "' AND NOT EXISTS (SELECT 1 FROM operator o WHERE o.id = " + column + ")";
    };
    Status done = noStep(
        connection,
        unknown("actor").c_str(),
        [](const std::string &step) {
            return Phrase::tr("step %1 is by an operator who is not there", step);
        },
        findings);
    if (!done)
        return done;
    return noStep(
        connection,
        unknown("approved_by").c_str(),
        [](const std::string &step) {
            return Phrase::tr("step %1 was allowed by an operator who is not there", step);
        },
        findings);
}

/// Which rules were set aside.
Status checkOverridden(Connection &connection, Findings &findings)
{
    const auto rows = connection.run(
        "SELECT sequence, overrides FROM change_set WHERE overrides IS NOT NULL ORDER BY sequence");
    if (!rows)
        return tl::unexpected(rows.error());
    for (int row = 0; row < rows->count(); ++row) {
        const std::string step = std::to_string(rows->number(row, 0));
        const auto overrides = decodeOverrides(rows->text(row, 1));
        if (!overrides) {
            note(findings, Phrase::tr("step %1 is not readable", step));
            continue;
        }
        for (const Override &each : *overrides)
            if (!ruleCodeFor(each.code))
                note(findings,
                     Phrase::tr("step %1 sets aside %2, which is no rule", step, each.code));
    }
    return {};
}

/// Occupancy is exactly what bookings and blocks say; every entity is what its history says.
class Replaying
{
public:
    Replaying(Connection &connection, Findings &findings)
        : m_connection(connection)
        , m_findings(findings)
    { }

    [[nodiscard]] Status run()
    {
        for (const EntityKind kind : allEntityKinds)
            if (Status done = compareKind(kind); !done)
                return done;
        const auto held = m_connection.run("SELECT count(*) FROM occupancy");
        if (!held)
            return tl::unexpected(held.error());
        if (held->number(0, 0) != m_held)
            note(m_findings,
                 Phrase::tr("occupancy has %n row(s) where bookings and blocks account for %1",
                            "",
                            held->number(0, 0),
                            std::to_string(m_held)));
        const auto known
            = m_connection.run("SELECT count(*) FROM (SELECT DISTINCT entity, entity_kind FROM "
                               "change) c");
        if (!known)
            return tl::unexpected(known.error());
        if (known->number(0, 0) != m_rows)
            note(m_findings,
                 Phrase::tr("there are %n row(s) and the journal made %1",
                            "",
                            m_rows,
                            std::to_string(known->number(0, 0))));
        return {};
    }

private:
    [[nodiscard]] Status compareKind(EntityKind kind)
    {
        const std::string select = "SELECT " + postgres::columnList(kind) + " FROM "
            + tables::tableOf(kind).name + " WHERE id > $1 ORDER BY id LIMIT $2";
        Uuid last;
        while (true) {
            const auto rows = m_connection.run(select, Parameters::of(last, atOnce));
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->count() == 0)
                return {};
            std::map<Uuid, Record> replayed;
            if (Status done = replay(kind, *rows, replayed); !done)
                return done;
            for (int row = 0; row < rows->count(); ++row) {
                last = rows->uuid(row, 0);
                if (Status done = compare(kind, *rows, row, replayed[last]); !done)
                    return done;
            }
        }
    }

    [[nodiscard]] Status replay(EntityKind kind, const Rows &rows, std::map<Uuid, Record> &replayed)
    {
        std::vector<Uuid> ids;
        for (int row = 0; row < rows.count(); ++row)
            ids.push_back(rows.uuid(row, 0));
        const auto changes = m_connection.run(
            "SELECT entity_kind, entity, created, fields FROM change WHERE entity = ANY($1) AND "
            "entity_kind = $2 ORDER BY change_set, position",
            Parameters::of(ids, static_cast<std::int64_t>(kind)));
        if (!changes)
            return tl::unexpected(changes.error());
        for (int row = 0; row < changes->count(); ++row) {
            const auto change = postgres::readChange(m_connection, *changes, row, 0);
            if (!change)
                return tl::unexpected(change.error());
            Record &record = replayed[change->entity.id];
            Merge merged = merge(record, *change);
            if (!merged.conflicts.empty())
                note(m_findings,
                     Phrase::tr("the history of %1 does not fit together",
                                change->entity.id.toString()));
            record = std::move(merged.merged);
        }
        return {};
    }

    [[nodiscard]] Status compare(EntityKind kind, const Rows &rows, int row, const Record &replayed)
    {
        const EntityRef entity{kind, rows.uuid(row, 0)};
        ++m_rows;
        const auto record = postgres::readRecord(m_connection, rows, row, kind);
        const auto holdings = record ? holdingsOf(kind, *record)
                                     : Result<std::vector<Holding>>(std::vector<Holding>());
        if (!record || !holdings) {
            note(m_findings, Phrase::tr("%1 is not readable", nameOf(entity)));
            return {};
        }
        if (*record != replayed)
            note(m_findings, Phrase::tr("%1 is not what its history says", nameOf(entity)));
        for (const Holding &holding : *holdings) {
            ++m_held;
            const auto there = m_connection.run(
                "SELECT 1 FROM occupancy WHERE bay = $1 AND start = $2 AND \"end\" = $3 AND holder "
                "= $4 AND kind = $5",
                Parameters::of(holding.bay,
                               toUnix(holding.span.start()),
                               toUnix(holding.span.end()),
                               entity.id,
                               static_cast<std::int64_t>(holderKindOf(kind))));
            if (!there)
                return tl::unexpected(there.error());
            if (there->count() == 0)
                note(m_findings,
                     Phrase::tr("%1 does not hold the bay that it should hold", nameOf(entity)));
        }
        return {};
    }

    Connection &m_connection;
    Findings &m_findings;
    std::int64_t m_rows = 0;
    std::int64_t m_held = 0;
};

Status checkReplay(Connection &connection, Findings &findings)
{
    return Replaying(connection, findings).run();
}

} // namespace

Result<std::vector<Phrase>> PostgresData::verify()
{
    postgres::Patience patience;
    patience.statement = minutes(10);
    patience.silence = minutes(11);
    const auto connection = Connection::open(m_connection->address(), patience);
    if (!connection)
        return tl::unexpected(connection.error());
    auto transaction = postgres::Transaction::begin(
        **connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!transaction)
        return tl::unexpected(transaction.error());
    Findings findings;
    for (const auto check : {checkOverlaps,
                             checkNamed,
                             checkFeeds,
                             checkUndone,
                             checkTargets,
                             checkPeople,
                             checkOverridden,
                             checkReplay})
        if (Status done = check(**connection, findings); !done)
            return tl::unexpected(done.error());
    return findings;
}

} // namespace bayboard
