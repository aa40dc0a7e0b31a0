#pragma once

#include "core/journal/ChangeSet.h"

#include <algorithm>

namespace bayboard {

/// The entities of one kind as the changes would leave them, new ones last. A change that leaves no
/// readable entity is passed over. Pure.
template <typename Entity, typename IdType>
[[nodiscard]] std::vector<Entity> entitiesAfter(std::vector<Entity> entities,
                                                const std::vector<EntityChange> &changes,
                                                EntityKind kind)
{
    for (const EntityChange &change : changes) {
        if (change.entity.kind != kind)
            continue;
        const auto known = std::find_if(entities.begin(), entities.end(), [&](const Entity &each) {
            return IdType{each.id} == IdType{change.entity.id};
        });
        Entity entity;
        const Record before = known == entities.end() ? Record() : toRecord(*known);
        if (!fromRecord(apply(before, change), entity))
            continue;
        entity.id = IdType{change.entity.id};
        if (known == entities.end())
            entities.push_back(std::move(entity));
        else
            *known = std::move(entity);
    }
    return entities;
}

} // namespace bayboard
