#include "core/store/VerifyHeads.h"

#include "core/rules/Verdict.h"
#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

#include <unordered_set>

namespace bayboard {

namespace {

using HeadFindings = std::vector<Phrase>;

/// A file that is badly broken would fill memory with findings.
constexpr std::size_t mostOfHeads = 1000;

/// What the file is decides what can be proved of its heads.
struct HeadsOf
{
    /// All that ever happened is in the journal: it began with the club, and nothing was lost. A
    /// file that was put together from a damaged one may lack steps that others name.
    bool whole = true;
    /// One desk alone ever wrote it.
    bool alone = true;
    bool filling = false; ///< people may not have come yet
    Uuid desk;
    std::unordered_set<Uuid> people;
};

void noteHead(HeadFindings &findings, Phrase finding)
{
    if (findings.size() < mostOfHeads)
        findings.push_back(std::move(finding));
}

Result<bool> hasAny(sqlite::Database &database, const char *sql)
{
    const auto count = database.queryNumber(sql);
    return count ? Result<bool>(*count != 0) : tl::unexpected(count.error());
}

template <typename Each> Status eachHead(sqlite::Database &database, const char *sql, Each &&each)
{
    auto select = database.prepare(sql);
    return select ? forEachRow(**select, std::forward<Each>(each)) : tl::unexpected(select.error());
}

Status readPeople(sqlite::Database &database, HeadsOf &file)
{
    file.people.insert(systemOperator().value);
    return eachHead(database, "SELECT id FROM operator", [&](sqlite::Statement &row) -> Status {
        file.people.insert(row.uuid(0));
        return {};
    });
}

Result<HeadsOf> lookAtHeads(sqlite::Database &database)
{
    const auto cut = hasAny(database,
                            "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'baseline') OR EXISTS "
                            "(SELECT 1 FROM change_set WHERE label = 'rescue')");
    const auto shared = hasAny(database,
                               "SELECT EXISTS (SELECT 1 FROM following) OR EXISTS (SELECT 1 FROM "
                               "serving) OR EXISTS (SELECT 1 FROM feed)");
    const auto filling
        = hasAny(database, "SELECT EXISTS (SELECT 1 FROM following WHERE filling <> 0)");
    for (const auto *asked : {&cut, &shared, &filling})
        if (!*asked)
            return tl::unexpected(asked->error());
    HeadsOf file{!*cut, !*shared, *filling, {}, {}};
    Status read = readPeople(database, file);
    if (read)
        read = eachHead(database,
                        "SELECT value FROM meta WHERE key = 'desk'",
                        [&](sqlite::Statement &row) -> Status {
                            file.desk = row.uuid(0);
                            return {};
                        });
    if (!read)
        return tl::unexpected(read.error());
    return file;
}

void checkPeople(const Step &step, const HeadsOf &file, HeadFindings &findings)
{
    // What waits may be by somebody whom the server has not accepted.
    if (file.filling || step.sequence >= journal_rows::waitingFrom)
        return;
    const std::string number = std::to_string(step.sequence);
    if (!file.people.contains(step.head.actor.value))
        noteHead(findings, Phrase::tr("step %1 is by an operator who is not there", number));
    if (!step.head.approvedBy.isNull() && !file.people.contains(step.head.approvedBy.value))
        noteHead(findings,
                 Phrase::tr("step %1 was allowed by an operator who is not there", number));
}

void checkOverridden(const Step &step, HeadFindings &findings)
{
    for (const Override &each : step.head.overrides)
        if (!ruleCodeFor(each.code))
            noteHead(findings,
                     Phrase::tr("step %1 sets aside %2, which is no rule",
                                std::to_string(step.sequence),
                                each.code));
}

/// A file that was put together anew may have got another desk; it never goes back to an old one.
class DeskOfHeads
{
public:
    explicit DeskOfHeads(const HeadsOf &file) : m_file(file) { }

    void check(const Step &step, HeadFindings &findings)
    {
        const Uuid desk = step.head.desk.value;
        m_own = m_own || desk == m_file.desk;
        if (desk.isNull() || (m_file.alone && m_own && desk != m_file.desk))
            noteHead(findings,
                     Phrase::tr("step %1 is of a desk that never had this file",
                                std::to_string(step.sequence)));
    }

private:
    const HeadsOf &m_file;
    bool m_own = false;
};

Status checkEach(sqlite::Database &database, const HeadsOf &file, HeadFindings &findings)
{
    static const std::string sql = std::string("SELECT ") + journal_rows::stepColumns
        + " FROM change_set s ORDER BY s.sequence";
    DeskOfHeads desks(file);
    return eachHead(database, sql.c_str(), [&](sqlite::Statement &row) -> Status {
        const auto step = journal_rows::readStep(row);
        if (!step) {
            noteHead(findings,
                     Phrase::tr("step %1 is not readable", std::to_string(row.number(0))));
            return {};
        }
        checkPeople(*step, file, findings);
        checkOverridden(*step, findings);
        desks.check(*step, findings);
        return {};
    });
}

/// `finding` is made of the number of the step.
template <typename Finding>
Status
noneOf(sqlite::Database &database, const char *sql, Finding &&finding, HeadFindings &findings)
{
    return eachHead(database, sql, [&](sqlite::Statement &row) -> Status {
        noteHead(findings, finding(std::to_string(row.number(0))));
        return {};
    });
}

/// The mark is what the last undo or redo of the step has left.
Status checkUndone(sqlite::Database &database, HeadFindings &findings)
{
    return noneOf(
        database,
        "SELECT t.sequence FROM change_set t WHERE t.undone <> CASE WHEN t.kind <> 1 THEN 0 ELSE "
        "coalesce((SELECT r.kind = 2 FROM change_set r WHERE r.target = t.id AND r.kind <> 1 ORDER "
        "BY r.sequence DESC LIMIT 1), 0) END",
        [](std::string step) {
            return Phrase::tr("step %1 is marked as undone or not against the steps behind it",
                              std::move(step));
        },
        findings);
}

/// An undo or redo goes through all that its target changed, under its name.
Status checkTargets(sqlite::Database &database, HeadFindings &findings)
{
    return noneOf(
        database,
        "SELECT r.sequence FROM change_set r LEFT JOIN change_set t ON t.id = r.target WHERE "
        "r.kind <> 1 AND (r.target IS NULL OR t.kind <> 1 OR t.sequence >= r.sequence OR t.label "
        "<> r.label OR t.label_arguments <> r.label_arguments OR r.entities < t.entities OR EXISTS "
        "(SELECT 1 FROM change c JOIN change o ON o.id = CASE r.kind WHEN 2 THEN t.first_change + "
        "t.entities - 1 - (c.id - r.first_change) ELSE t.first_change + c.id - r.first_change END "
        "WHERE c.id >= r.first_change AND c.id < r.first_change + t.entities AND (o.entity <> "
        "c.entity OR o.entity_kind <> c.entity_kind)))",
        [](std::string step) {
            return Phrase::tr("step %1 does not take back or repeat the step that it names",
                              std::move(step));
        },
        findings);
}

/// Where nothing is missing: what is taken back is there, undo and redo come in turn, and nobody
/// tries again what no server has refused.
Status checkWhole(sqlite::Database &database, const HeadsOf &file, HeadFindings &findings)
{
    Status done = noneOf(
        database,
        "SELECT r.sequence FROM change_set r WHERE r.kind <> 1 AND r.target IS NOT NULL AND NOT "
        "EXISTS (SELECT 1 FROM change_set t WHERE t.id = r.target)",
        [](std::string step) {
            return Phrase::tr("step %1 takes back or repeats a step that is not there",
                              std::move(step));
        },
        findings);
    if (done)
        done = noneOf(
            database,
            "SELECT sequence FROM (SELECT sequence, kind, lag(kind, 1, 3) OVER (PARTITION BY "
            "target ORDER BY sequence) AS before FROM change_set WHERE kind <> 1 AND target IS NOT "
            "NULL) WHERE kind = before",
            [](std::string step) {
                return Phrase::tr("step %1 takes back or repeats what was so already",
                                  std::move(step));
            },
            findings);
    if (done && file.alone)
        done = noneOf(
            database,
            "SELECT sequence FROM change_set WHERE kind = 1 AND target IS NOT NULL",
            [](std::string step) {
                return Phrase::tr("step %1 names another one and takes nothing back",
                                  std::move(step));
            },
            findings);
    return done;
}

} // namespace

Status checkHeads(sqlite::Database &database, std::vector<Phrase> &findings)
{
    const auto file = lookAtHeads(database);
    if (!file)
        return tl::unexpected(file.error());
    Status done = checkEach(database, *file, findings);
    if (done)
        done = checkUndone(database, findings);
    if (done)
        done = checkTargets(database, findings);
    if (done && file->whole)
        done = checkWhole(database, *file, findings);
    return done;
}

} // namespace bayboard
