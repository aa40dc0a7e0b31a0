#include "core/store/Serving.h"

#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/StoreJudging.h"

#include <unordered_map>

namespace bayboard {

namespace {

using sqlite::Database;

/// Walks the journal with the location of everything in it, which is all that feeds go by.
Status numberJournal(Database &database)
{
    const auto last = database.queryNumber("SELECT coalesce(max(sequence), 0) FROM change_set");
    const auto numbered = database.queryNumber("SELECT coalesce(max(change_set), 0) FROM feed");
    if (!last || !numbered)
        return tl::unexpected(last ? numbered.error() : last.error());
    std::unordered_map<EntityRef, Record> places;
    for (std::int64_t sequence = 1; sequence <= *last; ++sequence) {
        const auto set = journal_rows::loadAt(database, sequence);
        if (!set)
            return tl::unexpected(set.error());
        for (const EntityChange &change : set->changes)
            for (const FieldChange &field : change.fields)
                if (field.field == Field::Location)
                    places[change.entity].set(Field::Location, field.after);
        if (sequence <= *numbered)
            continue;
        const auto feeds = feed_rows::feedsOf(
            *set, [&](EntityRef entity) -> Result<Record> { return places[entity]; });
        if (!feeds)
            return tl::unexpected(feeds.error());
        if (auto taken = feed_rows::takeNumbers(database, sequence, *feeds); !taken)
            return tl::unexpected(taken.error());
    }
    return {};
}

} // namespace

Status Serving::begin(const Uuid &epoch)
{
    Database &database = *m_store.connection().database;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto follows = database.queryNumber("SELECT count(*) FROM following");
    if (!follows)
        return tl::unexpected(follows.error());
    if (*follows != 0)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("it follows a server"));
    if (Status done = numberJournal(database); !done)
        return done;
    auto upsert = database.prepare(
        "INSERT INTO serving(one, epoch) VALUES(1, ?1) ON CONFLICT(one) DO UPDATE SET epoch = ?1");
    if (!upsert)
        return tl::unexpected(upsert.error());
    (*upsert)->bind(1, epoch);
    if (Status done = (*upsert)->run(); !done)
        return done;
    return transaction->commit();
}

Result<Uuid> Serving::epoch()
{
    auto select = m_store.connection().database->prepare("SELECT epoch FROM serving");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*select)->uuid(0) : Uuid();
}

Result<FeedPage> Serving::page(const FeedCursors &cursors, std::int64_t limit)
{
    Database &database = *m_store.connection().database;
    FeedPage page;
    const auto own = epoch();
    const auto steps = feed_rows::stepsBehind(database, cursors, limit, page.more);
    if (!own || !steps)
        return tl::unexpected(own ? steps.error() : own.error());
    page.epoch = *own;
    for (const std::int64_t sequence : *steps) {
        auto set = journal_rows::loadAt(database, sequence);
        auto numbers = feed_rows::numbersOf(database, sequence);
        if (!set || !numbers)
            return tl::unexpected(set ? numbers.error() : set.error());
        page.entries.push_back({std::move(*set), std::move(*numbers)});
    }
    return page;
}

Result<std::unique_ptr<JudgingTransaction>> Serving::judging()
{
    return StoreJudging::begin(m_store, m_zones);
}

} // namespace bayboard
