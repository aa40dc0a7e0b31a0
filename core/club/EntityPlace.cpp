#include "core/club/EntityPlace.h"

namespace bayboard {

LocationId placeOf(EntityRef entity, const Record &record)
{
    if (entity.kind == EntityKind::Location)
        return LocationId{entity.id};
    const auto *text = std::get_if<std::string>(&record.get(Field::Location));
    return text == nullptr ? LocationId() : LocationId::parse(*text).value_or(LocationId());
}

} // namespace bayboard
