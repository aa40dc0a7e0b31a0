#include "core/serving/EntitySight.h"

#include "core/access/BlockAccess.h"
#include "core/exchange/StepJson.h"

namespace bayboard {

namespace {

bool isOfAPerson(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Customer
        || kind == EntityKind::Notice;
}

} // namespace

bool EntitySight::isSeen(EntityKind kind, LocationId place) const
{
    if (kind == EntityKind::Customer) // they belong to the whole club
        return rightsAt({}).name;
    return place.isNull() || rightsAt(place).schedule;
}

const EntitySight::Rights &EntitySight::rightsAt(LocationId place) const
{
    const auto known = m_rights.find(place);
    if (known != m_rights.end())
        return known->second;
    const auto has = [&](Permission permission) {
        return place.isNull() ? mayAnywhere(m_club, m_who, permission)
                              : may(m_club, m_who, permission, place);
    };
    return m_rights
        .emplace(place,
                 Rights{has(Permission::ScheduleRead),
                        has(Permission::CustomerReadName),
                        has(Permission::CustomerReadContact)})
        .first->second;
}

Sight EntitySight::sightOf(EntityKind kind, LocationId place) const
{
    if (!isOfAPerson(kind))
        return {};
    if (kind != EntityKind::Customer && place.isNull())
        return {may(m_club, m_who, Permission::CustomerReadName),
                may(m_club, m_who, Permission::CustomerReadContact)};
    const Rights &rights = rightsAt(kind == EntityKind::Customer ? LocationId() : place);
    return {rights.name, rights.contact};
}

bool EntitySight::hidesKind(EntityKind kind, const Record &record, LocationId place) const
{
    if (kind != EntityKind::Block && kind != EntityKind::Series)
        return false;
    const auto *key = std::get_if<std::string>(&record.get(Field::Kind));
    return key != nullptr && !maySee(m_club, m_who, *key, place);
}

bool EntitySight::seesAll(EntityKind kind, const Record &record, LocationId place) const
{
    const Sight sight = sightOf(kind, place);
    return sight.names && sight.contacts && !hidesKind(kind, record, place);
}

bool EntitySight::shows(Field field, EntityKind kind, const Record &record, LocationId place) const
{
    const bool tellsKind = field == Field::Kind || field == Field::Title || field == Field::Reason;
    return isShown(field, sightOf(kind, place)) && !(tellsKind && hidesKind(kind, record, place));
}

} // namespace bayboard
