#include "core/exchange/ClubAfter.h"

#include <algorithm>

namespace bayboard {

namespace {

/// The entities of one kind, changed or made.
template <typename Entity, typename IdType>
void applyTo(std::vector<Entity> &entities,
             const std::vector<EntityChange> &changes,
             EntityKind kind)
{
    for (const EntityChange &change : changes) {
        if (change.entity.kind != kind)
            continue;
        const auto known
            = std::find_if(entities.begin(), entities.end(), [&](const Entity &entity) {
                  return entity.id.value == change.entity.id;
              });
        const Record before
            = known == entities.end() || change.created ? Record() : toRecord(*known);
        Entity entity;
        if (!fromRecord(apply(before, change), entity))
            continue;
        entity.id = IdType{change.entity.id};
        if (known == entities.end())
            entities.push_back(std::move(entity));
        else
            *known = std::move(entity);
    }
}

} // namespace

std::shared_ptr<const Club> clubAfter(const Club &club, const std::vector<EntityChange> &changes)
{
    std::vector<Location> locations = club.locations();
    std::vector<Bay> bays = club.bays();
    applyTo<Location, LocationId>(locations, changes, EntityKind::Location);
    applyTo<Bay, BayId>(bays, changes, EntityKind::Bay);
    ZoneCache zones;
    auto after = Club::make(club.settings(),
                            std::move(locations),
                            std::move(bays),
                            club.tiers(),
                            club.roles(),
                            club.operators(),
                            club.blockKinds(),
                            zones);
    BAYBOARD_ASSERT(after.has_value()); // all zones were loaded before
    return std::move(*after);
}

} // namespace bayboard
