#include "core/store/FeedRows.h"

#include "core/base/Assert.h"
#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

#include <algorithm>
#include <limits>

namespace bayboard::feed_rows {

namespace {

bool isOfALocation(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Block || kind == EntityKind::Series
        || kind == EntityKind::Notice;
}

void addLocation(std::set<Uuid> &feeds, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const auto id = text == nullptr ? std::nullopt : Uuid::parse(*text);
    if (id)
        feeds.insert(*id);
}

} // namespace

Result<std::set<Uuid>> feedsOf(const ChangeSet &set, const After &after)
{
    std::set<Uuid> feeds;
    for (const EntityChange &change : set.changes) {
        if (!isOfALocation(change.entity.kind)) {
            feeds.insert(clubFeed());
            continue;
        }
        const auto record = after(change.entity);
        if (!record)
            return tl::unexpected(record.error());
        addLocation(feeds, record->get(Field::Location));
        for (const FieldChange &field : change.fields)
            if (field.field == Field::Location)
                addLocation(feeds, field.before);
    }
    if (feeds.empty())
        feeds.insert(clubFeed());
    return feeds;
}

Result<std::vector<FeedNumber>>
takeNumbers(sqlite::Database &database, std::int64_t sequence, const std::set<Uuid> &feeds)
{
    auto last = database.prepare("SELECT number FROM feed WHERE feed = ?1 ORDER BY number DESC "
                                 "LIMIT 1");
    if (!last)
        return tl::unexpected(last.error());
    std::vector<FeedNumber> numbers;
    for (const Uuid &feed : feeds) {
        const sqlite::Cursor cursor(**last);
        (*last)->bind(1, feed);
        const auto row = (*last)->step();
        if (!row)
            return tl::unexpected(row.error());
        numbers.push_back({feed, (*row ? (*last)->number(0) : 0) + 1});
    }
    if (Status done = keepNumbers(database, sequence, numbers); !done)
        return tl::unexpected(done.error());
    return numbers;
}

Status takeNumbers(sqlite::Database &database, const ChangeSet &set)
{
    const auto feeds
        = feedsOf(set, [&](EntityRef entity) { return tables::loadRecord(database, entity); });
    const auto written = journal_rows::findStep(database, set.id);
    if (!feeds || !written)
        return tl::unexpected(feeds ? written.error() : feeds.error());
    BAYBOARD_ASSERT(written->has_value());
    const auto numbers = takeNumbers(database, (*written)->sequence, *feeds);
    return numbers ? Status() : tl::unexpected(numbers.error());
}

Status takeNumbersIfServed(sqlite::Database &database, const ChangeSet &set)
{
    const auto serves = database.queryNumber("SELECT count(*) FROM serving");
    if (!serves)
        return tl::unexpected(serves.error());
    return *serves == 0 ? Status() : takeNumbers(database, set);
}

Status keepNumbers(sqlite::Database &database,
                   std::int64_t sequence,
                   const std::vector<FeedNumber> &numbers)
{
    auto insert = database.prepare("INSERT INTO feed(feed, number, change_set) VALUES(?1, ?2, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const FeedNumber &place : numbers) {
        (*insert)->bind(1, place.feed);
        (*insert)->bind(2, place.number);
        (*insert)->bind(3, sequence);
        if (Status done = (*insert)->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<FeedNumber>> numbersOf(sqlite::Database &database, std::int64_t sequence)
{
    auto select
        = database.prepare("SELECT feed, number FROM feed WHERE change_set = ?1 ORDER BY feed");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, sequence);
    std::vector<FeedNumber> numbers;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        numbers.push_back({row.uuid(0), row.number(1)});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return numbers;
}

Result<std::set<std::int64_t>>
stepsBehind(sqlite::Database &database, const FeedCursors &cursors, std::int64_t limit, bool &more)
{
    auto select = database.prepare("SELECT change_set FROM feed WHERE feed = ?1 AND number > ?2 "
                                   "ORDER BY number LIMIT ?3");
    if (!select)
        return tl::unexpected(select.error());
    std::set<std::int64_t> steps;
    std::int64_t cut = std::numeric_limits<std::int64_t>::max();
    for (const auto &[feed, number] : cursors) {
        (*select)->bind(1, feed);
        (*select)->bind(2, number);
        (*select)->bind(3, limit + 1);
        std::int64_t count = 0;
        std::int64_t last = 0;
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            if (++count > limit)
                return {};
            last = row.number(0);
            steps.insert(last);
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        if (count > limit) {
            more = true;
            cut = std::min(cut, last);
        }
    }
    steps.erase(steps.upper_bound(cut), steps.end());
    return steps;
}

} // namespace bayboard::feed_rows
