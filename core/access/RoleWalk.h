#pragma once

// The one way from an operator to the roles that count. Private to core/access.

#include "core/club/Club.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace bayboard {

/// "manager" holds everywhere, "manager@<location id>" there only.
[[nodiscard]] inline bool holdsAt(std::string_view grant, LocationId where)
{
    const std::size_t mark = grant.find('@');
    return mark == std::string_view::npos
        || (!where.isNull() && LocationId::parse(grant.substr(mark + 1)) == where);
}

/// Calls `each` with every role of `open` that the club has, inherited ones too, each once (roles
/// that inherit from each other go round once); true as soon as it returns true.
template <typename Each>
bool anyRoleOf(const Club &club, std::vector<std::string_view> open, Each &&each)
{
    std::vector<const Role *> seen;
    while (!open.empty()) {
        const Role *role = club.role(open.back());
        open.pop_back();
        if (role == nullptr || role->withdrawn
            || std::find(seen.begin(), seen.end(), role) != seen.end())
            continue;
        seen.push_back(role);
        if (each(*role))
            return true;
        open.insert(open.end(), role->inherits.begin(), role->inherits.end());
    }
    return false;
}

/// The same for the roles that an operator has at the location (null: those that hold everywhere);
/// false for one who is not there or not active.
template <typename Each>
bool anyRole(const Club &club, OperatorId who, LocationId where, Each &&each)
{
    const Operator *person = club.person(who);
    if (person == nullptr || person->withdrawn || !person->active)
        return false;
    std::vector<std::string_view> open;
    for (const std::string_view grant : person->roles)
        if (holdsAt(grant, where))
            open.push_back(grant.substr(0, grant.find('@')));
    return anyRoleOf(club, std::move(open), each);
}

[[nodiscard]] inline bool grants(const Role &role, std::string_view verb)
{
    const auto &own = role.permissions;
    return std::any_of(
        own.begin(), own.end(), [&](const std::string &p) { return p == verb || p == "*"; });
}

} // namespace bayboard
