#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Statement;

template <typename Entity> Result<Entity> readEntity(Statement &row, EntityKind kind)
{
    auto record = tables::readRecord(row, kind);
    if (!record)
        return tl::unexpected(record.error());
    Entity entity;
    if (!fromRecord(*record, entity))
        return tl::unexpected(row.damaged(Phrase::tr("%1 is not readable", phraseFor(kind))));
    entity.id = row.id<decltype(entity.id)>(0);
    return entity;
}

std::string selectFrom(EntityKind kind)
{
    return "SELECT " + tables::columnList(kind) + " FROM " + tables::tableOf(kind).name + " ";
}

template <typename Entity> Result<std::vector<Entity>> readAll(Statement &select, EntityKind kind)
{
    std::vector<Entity> entities;
    const Status read = forEachRow(select, [&](Statement &row) -> Status {
        auto entity = readEntity<Entity>(row, kind);
        if (!entity)
            return tl::unexpected(entity.error());
        entities.push_back(std::move(*entity));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return entities;
}

} // namespace

Result<std::vector<Block>> Store::listSeriesBlocks(SeriesId series)
{
    auto select = m_connection->database->prepare(selectFrom(EntityKind::Block)
                                                  + "WHERE series = ?1 ORDER BY start, bays");
    if (!select)
        return tl::unexpected(select.error());
    const std::string text = series.toString();
    (*select)->bind(1, std::string_view(text));
    return readAll<Block>(**select, EntityKind::Block);
}

Result<Series> Store::loadSeries(SeriesId id)
{
    auto select = m_connection->database->prepare(selectFrom(EntityKind::Series) + "WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    auto found = readAll<Series>(**select, EntityKind::Series);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Series), id.toString());
    return std::move(found->front());
}

Result<std::vector<Series>> Store::listSeries()
{
    auto select = m_connection->database->prepare(selectFrom(EntityKind::Series)
                                                  + "WHERE withdrawn IS NULL ORDER BY start, id");
    if (!select)
        return tl::unexpected(select.error());
    return readAll<Series>(**select, EntityKind::Series);
}

Status Store::noteRolled(LocalDate day)
{
    auto insert
        = m_connection->database->prepare("INSERT INTO meta(key, value) VALUES('rolled', ?1) "
                                          "ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string text = formatDate(day);
    (*insert)->bind(1, std::string_view(text));
    return (*insert)->run();
}

Result<std::optional<LocalDate>> Store::rolledOn()
{
    auto select = m_connection->database->prepare("SELECT value FROM meta WHERE key = 'rolled'");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? parseDate((*select)->text(0)) : std::nullopt;
}

Result<std::vector<Notice>> Store::listNotices(bool open)
{
    auto select = m_connection->database->prepare(
        selectFrom(EntityKind::Notice) + "WHERE withdrawn IS NULL"
        + (open ? " AND done IS NULL" : "") + " ORDER BY made, id");
    if (!select)
        return tl::unexpected(select.error());
    return readAll<Notice>(**select, EntityKind::Notice);
}

Result<std::int64_t> Store::lastSequence()
{
    // A step that is confirmed where it is changes nothing; a rebase may end with as many steps as
    // there were, of which some are others.
    return m_connection->database->queryNumber(
        "SELECT (SELECT coalesce(max(sequence), 0) FROM change_set WHERE sequence < 1000000000000) "
        "+ (SELECT count(*) FROM change_set WHERE sequence >= 1000000000000) + "
        "coalesce((SELECT rebases FROM following), 0) * 4294967296");
}

} // namespace bayboard
