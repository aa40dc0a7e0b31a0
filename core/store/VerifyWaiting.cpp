#include "core/store/VerifyWaiting.h"

namespace bayboard {

namespace {

Status expectNone(sqlite::Database &database,
                  const char *sql,
                  const Phrase &finding,
                  std::vector<Phrase> &findings)
{
    const auto count = database.queryNumber(sql);
    if (!count)
        return tl::unexpected(count.error());
    if (*count != 0)
        findings.push_back(finding);
    return {};
}

} // namespace

Status checkWaiting(sqlite::Database &database, std::vector<Phrase> &findings)
{
    Status done
        = expectNone(database,
                     "SELECT count(*) FROM change_set s WHERE s.sequence > (SELECT confirmed FROM "
                     "following) AND "
                     "NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = s.id AND o.body IS NULL)",
                     Phrase::tr("a step that the server has not confirmed is not in the outbox"),
                     findings);
    if (done)
        done = expectNone(
            database,
            "SELECT count(*) FROM outbox o WHERE o.body IS NULL AND NOT EXISTS (SELECT 1 FROM "
            "change_set s WHERE s.id = o.id AND s.sequence > (SELECT confirmed FROM following))",
            Phrase::tr("a step in the outbox is not behind those that are confirmed"),
            findings);
    if (done)
        done = expectNone(
            database,
            "SELECT count(*) FROM outbox o JOIN change_set s ON s.id = o.id WHERE o.body IS NOT "
            "NULL",
            Phrase::tr("a step is at risk and in the journal"),
            findings);
    if (done)
        done = expectNone(
            database,
            "SELECT count(*) FROM following WHERE confirmed <> (SELECT coalesce(max(sequence), 0) "
            "FROM change_set WHERE sequence < 1000000000000)",
            Phrase::tr("steps that are confirmed are not numbered as such"),
            findings);
    if (done)
        done = expectNone(database,
                          "SELECT count(*) FROM conflict c JOIN change_set s ON s.id = c.id",
                          Phrase::tr("a step was refused and is in the journal"),
                          findings);
    return done;
}

} // namespace bayboard
