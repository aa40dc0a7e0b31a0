#include "core/sync/RolledBlocks.h"

#include <algorithm>

namespace bayboard {

namespace {

bool takesAway(const EntityChange &change)
{
    const auto isWithdrawing = [](const FieldChange &field) {
        return field.field == Field::Withdrawn && field.after != Value();
    };
    return change.entity.kind == EntityKind::Series
        && std::any_of(change.fields.begin(), change.fields.end(), isWithdrawing);
}

bool touchesAlready(const ChangeSet &set, EntityRef entity)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const EntityChange &change) {
        return change.entity == entity;
    });
}

} // namespace

Result<bool> isOnlyRolled(JudgingTransaction &transaction, BlockId id)
{
    const auto steps = transaction.history({EntityKind::Block, id.value}, 2);
    if (!steps)
        return tl::unexpected(steps.error());
    return std::all_of(steps->begin(), steps->end(), [](const Step &step) {
        return step.head.actor == systemOperator() && step.head.label.code == LabelCode::RollSeries;
    });
}

Status takeRolledAlong(JudgingTransaction &transaction, ChangeSet &set)
{
    std::vector<EntityChange> along;
    for (const EntityChange &change : set.changes) {
        if (!takesAway(change))
            continue;
        const auto blocks = transaction.seriesBlocks(SeriesId{change.entity.id});
        if (!blocks)
            return tl::unexpected(blocks.error());
        for (const Block &block : *blocks) {
            const EntityRef entity{EntityKind::Block, block.id.value};
            if (block.withdrawn || touchesAlready(set, entity))
                continue;
            const auto isRolled = isOnlyRolled(transaction, block.id);
            if (!isRolled)
                return tl::unexpected(isRolled.error());
            if (*isRolled)
                along.push_back({entity, false, {{Field::Withdrawn, Value(), std::int64_t{1}}}});
        }
    }
    set.changes.insert(set.changes.begin(), along.begin(), along.end());
    return {};
}

} // namespace bayboard
