// What an import of blocks asks: which series and blocks events of a calendar became.

#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <unordered_map>

namespace bayboard {

namespace {

using sqlite::Database;
using sqlite::Statement;

using Rows = std::unordered_map<std::string_view, std::size_t>; ///< reference → index
using FoundBlocks = std::vector<Store::ImportedBlocks>;

/// Whether the step that made the entity (the last one, if it was made again) stands.
constexpr const char *madeStands
    = "SELECT s.undone = 0 FROM change c JOIN change_set s ON s.sequence = c.change_set "
      "WHERE c.entity = ?1 AND c.created = 1 ORDER BY c.id DESC LIMIT 1";
/// Steps of people: kind 1, not undone, of no label that only follows something else.
constexpr const char *touched
    = "SELECT EXISTS(SELECT 1 FROM change c JOIN change_set s ON s.sequence = c.change_set "
      "WHERE (c.entity = ?1 OR c.entity IN (SELECT id FROM block WHERE series = ?2)) "
      "AND s.kind = 1 AND s.undone = 0 AND s.label NOT IN ('import', 'rollSeries', 'editClub'))";

Result<bool> asks(Database &database, const char *sql, const Uuid &id, const std::string &series)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, id);
    if (!series.empty())
        (*select)->bind(2, std::string_view(series));
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && (*select)->number(0) != 0;
}

/// The rows of a source, those that were asked for; blocks of a series are the series' matter.
template <typename Entity>
Result<std::vector<std::pair<std::size_t, Entity>>>
collect(Database &database, EntityKind kind, std::string_view source, const Rows &rows)
{
    const bool isBlock = kind == EntityKind::Block;
    auto select = database.prepare(
        "SELECT " + tables::columnList(kind) + " FROM " + tables::tableOf(kind).name
        + " WHERE external_source = ?1 AND external_reference IS NOT NULL"
        + (isBlock ? " AND series IS NULL" : "") + " ORDER BY made, id");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, source);
    std::vector<std::pair<std::size_t, Entity>> found;
    const Status read = forEachRow(**select, [&](Statement &row) -> Status {
        auto record = tables::readRecord(row, kind);
        if (!record)
            return tl::unexpected(record.error());
        Entity entity;
        if (!fromRecord(*record, entity))
            return tl::unexpected(row.damaged(Phrase::tr("%1 is not readable", phraseFor(kind))));
        entity.id = row.id<decltype(entity.id)>(0);
        if (const auto wanted = rows.find(entity.externalReference); wanted != rows.end())
            found.emplace_back(wanted->second, std::move(entity));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

/// Whether it counts: it stands, or somebody took it away. `into` gets what became of it.
Result<bool> judge(Database &database,
                   const Uuid &id,
                   bool withdrawn,
                   const std::string &series,
                   Store::ImportedBlocks &into)
{
    into.removed = withdrawn;
    if (withdrawn)
        return asks(database, madeStands, id, {});
    const auto edited = asks(database, touched, id, series.empty() ? id.toString() : series);
    if (!edited)
        return tl::unexpected(edited.error());
    into.edited = *edited;
    return true;
}

/// One a row: what stands goes before what was removed.
void put(FoundBlocks &found, Store::ImportedBlocks one)
{
    for (Store::ImportedBlocks &other : found) {
        if (other.index != one.index)
            continue;
        if (other.removed)
            other = std::move(one);
        return;
    }
    found.push_back(std::move(one));
}

} // namespace

Result<std::vector<Store::ImportedBlocks>>
Store::findImportedBlocks(const std::vector<std::pair<std::string, std::string>> &rows)
{
    Database &database = *m_connection->database;
    std::unordered_map<std::string_view, Rows> bySource;
    for (std::size_t i = 0; i < rows.size(); ++i)
        bySource[rows[i].first].emplace(rows[i].second, i);
    FoundBlocks found;
    for (const auto &[source, wanted] : bySource) {
        auto series = collect<Series>(database, EntityKind::Series, source, wanted);
        auto blocks = collect<Block>(database, EntityKind::Block, source, wanted);
        if (!series || !blocks)
            return tl::unexpected(series ? blocks.error() : series.error());
        for (auto &[index, each] : *series) {
            ImportedBlocks one;
            one.index = index;
            const auto counts
                = judge(database, each.id.value, each.withdrawn, each.id.toString(), one);
            auto own = listSeriesBlocks(each.id);
            if (!counts || !own)
                return tl::unexpected(counts ? own.error() : counts.error());
            one.series = std::move(each);
            one.blocks = std::move(*own);
            if (*counts)
                put(found, std::move(one));
        }
        for (auto &[index, each] : *blocks) {
            ImportedBlocks one;
            one.index = index;
            const auto counts = judge(database, each.id.value, each.withdrawn, {}, one);
            if (!counts)
                return tl::unexpected(counts.error());
            one.blocks.push_back(std::move(each));
            if (*counts)
                put(found, std::move(one));
        }
    }
    return found;
}

} // namespace bayboard
