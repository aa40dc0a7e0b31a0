#pragma once

#include "core/desk/BlockSight.h"
#include "core/exchange/ClubJson.h"

#include <map>

namespace bayboard {

/// What of entities an operator may see, for who reads them all. One thread.
class EntitySight
{
public:
    /// The club outlives it.
    EntitySight(const Club &club, OperatorId who) : m_club(club), m_who(who) { }

    /// A null place: it belongs to the whole club (see placeOf()).
    [[nodiscard]] bool isSeen(EntityKind kind, LocationId place) const;
    /// Whether everything of it may be told.
    [[nodiscard]] bool seesAll(EntityKind kind, const Record &record, LocationId place) const;
    [[nodiscard]] bool
    shows(Field field, EntityKind kind, const Record &record, LocationId place) const;

    [[nodiscard]] BlockSight blocks() const { return {m_club, m_who}; } ///< of steps

private:
    /// Of the schedule and of persons' names, at a place; null: anywhere.
    struct Rights
    {
        bool schedule = false;
        bool name = false;
        bool contact = false;
    };

    /// Asked for each field of many entities: looked up once a place.
    [[nodiscard]] const Rights &rightsAt(LocationId place) const;
    [[nodiscard]] Sight sightOf(EntityKind kind, LocationId place) const;
    [[nodiscard]] bool hidesKind(EntityKind kind, const Record &record, LocationId place) const;

    const Club &m_club;
    OperatorId m_who;
    mutable std::map<LocationId, Rights> m_rights;
};

} // namespace bayboard
