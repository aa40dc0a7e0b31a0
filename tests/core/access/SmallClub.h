#pragma once

#include "core/access/Permission.h"

namespace bayboard::test {

inline Uuid numbered(std::uint8_t number)
{
    return Uuid{{number, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 0}};
}

inline const OperatorId sam{numbered(1)};
inline const LocationId bedford{numbered(2)};
inline const LocationId truro{numbered(3)};

inline Role
aRole(std::string key, std::vector<std::string> permissions, std::vector<std::string> inherits = {})
{
    Role role;
    role.id = makeNamedUuid(settingsId(), key);
    role.key = std::move(key);
    role.permissions = std::move(permissions);
    role.inherits = std::move(inherits);
    return role;
}

/// A club whose only operator is Sam with these grants.
inline std::shared_ptr<const Club> aClub(std::vector<Role> roles, std::vector<std::string> grants)
{
    Operator person;
    person.id = sam;
    person.name = "Sam";
    person.roles = std::move(grants);
    ZoneCache zones;
    return Club::make({}, {}, {}, {}, std::move(roles), {person}, {}, zones).value();
}

} // namespace bayboard::test
