#include "core/store/BookingSteps.h"

#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

#include <limits>

namespace bayboard {

using journal_rows::loadChanges;
using journal_rows::readChange;
using journal_rows::readStep;
using journal_rows::stepColumns;
using journal_rows::stepWidth;

namespace {

constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max();

Result<std::vector<Step>> readSteps(sqlite::Database &database, const NamedSteps &wanted)
{
    // The name stands in the statement, not beside it: else an index of one name is not used.
    auto select = database.prepare(
        std::string("SELECT ") + stepColumns + " FROM change_set s WHERE s.label = '"
        + wordFor(wanted.label)
        + "' AND s.kind = 1 AND s.undone = 0 AND s.at >= ?1 AND s.at < ?2 AND (?3 IS NULL OR "
          "s.actor = ?3) ORDER BY s.sequence");
    if (!select)
        return tl::unexpected(select.error());
    const OperatorId actor = wanted.actor.value_or(OperatorId());
    (*select)->bind(1, wanted.from ? toUnix(*wanted.from) : -farthest);
    (*select)->bind(2, wanted.to ? toUnix(*wanted.to) : farthest);
    (*select)->bindOptional(3, actor);
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
    return steps;
}

} // namespace

Result<std::vector<BookingStepRow>>
readCustomerSteps(Store &store, CustomerId customer, Instant since)
{
    auto select = store.connection().database->prepare(
        std::string("SELECT ") + stepColumns
        + ", c.entity_kind, c.entity, c.created, c.fields FROM booking b JOIN change c ON c.entity "
          "= b.id JOIN change_set s ON s.sequence = c.change_set WHERE b.customer = ?1 AND b.start "
          ">= ?2 AND b.withdrawn IS NULL AND s.kind = 1 AND s.undone = 0 ORDER BY s.sequence");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, customer);
    (*select)->bind(2, toUnix(since));
    std::vector<BookingStepRow> rows;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto step = readStep(row);
        if (!step)
            return tl::unexpected(step.error());
        auto change = readChange(row, stepWidth);
        if (!change)
            return tl::unexpected(change.error());
        const BookingId booking{change->entity.id};
        rows.push_back({std::move(step->head), booking, std::move(*change)});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<std::vector<BookingStepRow>> readNamedSteps(Store &store, const NamedSteps &wanted)
{
    sqlite::Database &database = *store.connection().database;
    auto steps = readSteps(database, wanted);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<BookingStepRow> rows;
    for (Step &step : *steps) {
        auto whole = loadChanges(database, std::move(step));
        if (!whole)
            return tl::unexpected(whole.error());
        const std::vector<EntityChange> changes = std::move(whole->changes);
        whole->changes.clear();
        for (const EntityChange &change : changes)
            if (change.entity.kind == EntityKind::Booking)
                rows.push_back({*whole, BookingId{change.entity.id}, change});
    }
    return rows;
}

} // namespace bayboard
