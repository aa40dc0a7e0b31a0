#include "core/store/FeedMending.h"

#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

#include <unordered_map>

namespace bayboard::feed_rows {

namespace {

using sqlite::Database;

constexpr std::size_t mostFeedFindings = 1000;

/// Walks the journal with the location of everything in it, which is all that feeds go by; steps up
/// to `numbered` have their numbers.
Status numberFrom(Database &database, std::int64_t numbered, std::int64_t last)
{
    std::unordered_map<EntityRef, Record> places;
    for (std::int64_t sequence = 1; sequence <= last; ++sequence) {
        const auto set = journal_rows::loadAt(database, sequence);
        if (!set)
            return tl::unexpected(set.error());
        for (const EntityChange &change : set->changes)
            for (const FieldChange &field : change.fields)
                if (field.field == Field::Location)
                    places[change.entity].set(Field::Location, field.after);
        if (sequence <= numbered)
            continue;
        const auto feeds
            = feedsOf(*set, [&](EntityRef entity) -> Result<Record> { return places[entity]; });
        if (!feeds)
            return tl::unexpected(feeds.error());
        if (auto taken = takeNumbers(database, sequence, *feeds); !taken)
            return tl::unexpected(taken.error());
    }
    return {};
}

/// Notes `finding` for each number that the query gives.
Status noteEach(Database &database,
                const char *sql,
                const std::function<Phrase(std::int64_t)> &finding,
                std::vector<Phrase> &findings)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    return forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        if (findings.size() < mostFeedFindings)
            findings.push_back(finding(row.number(0)));
        return {};
    });
}

} // namespace

Result<Numbered> numberJournal(Database &database)
{
    Numbered done;
    std::int64_t first = 0;
    auto missing = database.prepare("SELECT count(*), coalesce(min(sequence), 0) FROM change_set s "
                                    "WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE f.change_set = "
                                    "s.sequence)");
    if (!missing)
        return tl::unexpected(missing.error());
    const Status read = forEachRow(**missing, [&](sqlite::Statement &row) -> Status {
        done.steps = row.number(0);
        first = row.number(1);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    if (done.steps == 0)
        return done;
    const auto last = database.queryNumber("SELECT max(sequence) FROM change_set");
    const auto numbered = database.queryNumber("SELECT coalesce(max(change_set), 0) FROM feed");
    if (!last || !numbered)
        return tl::unexpected(last ? numbered.error() : last.error());
    done.anew = first < *numbered;
    if (done.anew)
        if (Status dropped = database.execute("DELETE FROM feed"); !dropped)
            return tl::unexpected(dropped.error());
    if (Status walked = numberFrom(database, done.anew ? 0 : *numbered, *last); !walked)
        return tl::unexpected(walked.error());
    return done;
}

Status checkFeeds(Database &database, std::vector<Phrase> &findings)
{
    const auto serves = database.queryNumber("SELECT count(*) FROM serving");
    if (!serves || *serves == 0)
        return serves ? Status() : tl::unexpected(serves.error());
    Status done = noteEach(
        database,
        "SELECT sequence FROM change_set s WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE "
        "f.change_set = s.sequence) ORDER BY sequence",
        [](std::int64_t step) {
            return Phrase::tr("step %1 is in no feed: no desk hears of it", std::to_string(step));
        },
        findings);
    if (done)
        done = noteEach(
            database,
            "SELECT change_set FROM feed GROUP BY change_set, feed HAVING count(*) > 1",
            [](std::int64_t step) {
                return Phrase::tr("step %1 is twice in one feed", std::to_string(step));
            },
            findings);
    if (done)
        done = noteEach(
            database,
            "SELECT change_set FROM (SELECT change_set, number, lag(number, 1, 0) OVER each AS "
            "before, lag(change_set, 1, 0) OVER each AS earlier FROM feed WINDOW each AS "
            "(PARTITION BY feed ORDER BY number)) WHERE number <> before + 1 OR change_set < "
            "earlier",
            [](std::int64_t step) {
                return Phrase::tr("step %1 has not the number in its feed that is its turn",
                                  std::to_string(step));
            },
            findings);
    return done;
}

} // namespace bayboard::feed_rows
