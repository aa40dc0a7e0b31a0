#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

#include <limits>

namespace bayboard {

using journal_rows::loadChanges;
using journal_rows::readStep;
using journal_rows::stepColumns;

Result<std::vector<Step>> Store::overrides(const OverrideFilter &filter)
{
    // Two halves, so that each can use its index.
    const std::string wanted = " AND s.kind = 1 AND s.at >= ?1 AND s.at < ?2 AND (?3 IS NULL OR "
                               "s.actor = ?3 OR s.approved_by = ?3)";
    const std::string columns = std::string("SELECT ") + stepColumns + " FROM change_set s WHERE ";
    auto select = m_connection->database->prepare(
        columns + "s.overrides IS NOT NULL" + wanted + " UNION " + columns
        + "s.approved_by IS NOT NULL" + wanted + " ORDER BY 1 DESC LIMIT ?4");
    if (!select)
        return tl::unexpected(select.error());
    const OperatorId actor = filter.actor.value_or(OperatorId());
    constexpr std::int64_t ends = std::numeric_limits<std::int64_t>::max();
    (*select)->bind(1, filter.from ? toUnix(*filter.from) : -ends);
    (*select)->bind(2, filter.to ? toUnix(*filter.to) : ends);
    (*select)->bindOptional(3, actor);
    (*select)->bind(4, filter.limit > 0 ? filter.limit : -1);
    std::vector<Step> steps;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto step = readStep(row);
        if (!step)
            return tl::unexpected(step.error());
        steps.push_back(std::move(*step));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    for (Step &step : steps) {
        auto whole = loadChanges(*m_connection->database, step);
        if (!whole)
            return tl::unexpected(whole.error());
        step.head.changes = std::move(whole->changes);
    }
    return steps;
}

} // namespace bayboard
