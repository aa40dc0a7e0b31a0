// What an undo asks of the file's journal.

#include "core/store/JournalRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

Result<std::optional<Step>> SqliteRows::findStep(ChangeSetId id)
{
    return journal_rows::findStep(m_database, id);
}

Result<ChangeSet> SqliteRows::loadChanges(const Step &step)
{
    return journal_rows::loadChanges(m_database, step);
}

Result<std::optional<Step>> SqliteRows::changedAfter(const Step &step,
                                                     EntityRef entity,
                                                     std::string_view field,
                                                     ChangeSetId except)
{
    auto select = m_database.prepare(
        std::string("SELECT ") + journal_rows::stepColumns
        + " FROM change c JOIN change_set s ON s.sequence = c.change_set WHERE c.entity = ?1 AND "
          "c.entity_kind = ?2 AND s.sequence > ?3 AND s.id <> ?5 AND (?4 = '' OR c.created OR "
          "instr(c.fields, ?4) > 0) ORDER BY s.sequence DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    // Quotes inside a text are escaped, so this can only be the name of a field.
    const std::string member = field.empty() ? "" : "\"" + std::string(field) + "\":";
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, step.sequence);
    (*select)->bind(4, std::string_view(member));
    (*select)->bind(5, except);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto found = journal_rows::readStep(**select);
    if (!found)
        return tl::unexpected(found.error());
    return std::optional<Step>(std::move(*found));
}

Result<std::vector<RolledBlock>> SqliteRows::rolledAfter(const Step &step, SeriesId series)
{
    auto select = m_database.prepare(
        "SELECT b.id, sum(s.label <> ?3) FROM block b JOIN change c ON c.entity = b.id JOIN "
        "change_set s ON s.sequence = c.change_set WHERE b.series = ?1 AND b.withdrawn IS NULL AND "
        "s.sequence > ?2 GROUP BY b.id HAVING sum(s.label = ?3) > 0 ORDER BY b.id");
    if (!select)
        return tl::unexpected(select.error());
    const std::string text = series.toString();
    (*select)->bind(1, std::string_view(text));
    (*select)->bind(2, step.sequence);
    (*select)->bind(3, std::string_view(wordFor(LabelCode::RollSeries)));
    std::vector<RolledBlock> blocks;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        blocks.push_back({row.id<BlockId>(0), row.number(1) > 0});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return blocks;
}

} // namespace bayboard
