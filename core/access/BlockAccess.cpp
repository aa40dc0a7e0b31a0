#include "core/access/BlockAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Calls `each` with every role that the operator has at the location, inherited ones too, each
/// once; true as soon as it returns true.
template <typename Each>
bool anyRole(const Club &club, OperatorId who, LocationId where, Each &&each)
{
    const Operator *person = club.person(who);
    if (person == nullptr || person->withdrawn || !person->active)
        return false;
    std::vector<const Role *> seen;
    std::vector<std::string_view> open;
    for (const std::string_view grant : person->roles) {
        const std::size_t mark = grant.find('@');
        if (mark == std::string_view::npos
            || (!where.isNull() && LocationId::parse(grant.substr(mark + 1)) == where))
            open.push_back(grant.substr(0, mark));
    }
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

/// The most generous of what the role says, or else of those that it inherits from.
std::optional<std::int64_t>
aheadOf(const Club &club, std::string_view key, std::vector<std::string_view> path)
{
    const Role *role = club.role(key);
    if (role == nullptr || role->withdrawn
        || std::find(path.begin(), path.end(), key) != path.end())
        return std::nullopt;
    if (role->blockAhead || role->inherits.empty())
        return role->blockAhead;
    path.push_back(key);
    std::optional<std::int64_t> most = 0;
    for (const std::string &parent : role->inherits) {
        const auto ahead = aheadOf(club, parent, path);
        most = ahead && most ? std::optional(std::max(*ahead, *most)) : std::nullopt;
    }
    return most;
}

Error notPermitted(const Club &club, OperatorId who, Permission needed)
{
    const Operator *person = club.person(who);
    return {ErrorCode::NotPermitted,
            {wordFor(needed), person == nullptr ? std::string() : person->name}};
}

} // namespace

bool hasRole(const Club &club, OperatorId who, std::string_view role, LocationId where)
{
    return anyRole(club, who, where, [&](const Role &each) { return each.key == role; });
}

std::optional<std::int64_t> blockAheadOf(const Club &club, OperatorId who, LocationId where)
{
    const Operator *person = club.person(who);
    if (who == systemOperator() || person == nullptr)
        return std::nullopt;
    std::optional<std::int64_t> most = 0;
    for (const std::string_view grant : person->roles) {
        const std::size_t mark = grant.find('@');
        const std::string_view key = grant.substr(0, mark);
        const bool here
            = mark == std::string_view::npos || LocationId::parse(grant.substr(mark + 1)) == where;
        const Role *role = club.role(key);
        const bool lays
            = here && role != nullptr && anyRole(club, who, where, [&](const Role &each) {
                  return std::any_of(each.permissions.begin(),
                                     each.permissions.end(),
                                     [](const std::string &verb) {
                                         return verb == "*"
                                             || verb == wordFor(Permission::BlockCreate);
                                     });
              });
        if (!lays)
            continue;
        const auto ahead = aheadOf(club, key, {});
        if (!ahead)
            return std::nullopt;
        most = std::max(most, ahead);
    }
    return most;
}

bool maySee(const Club &club, OperatorId who, const BlockKind &kind, LocationId where)
{
    return kind.seenBy.empty() || who == systemOperator()
        || std::any_of(kind.seenBy.begin(), kind.seenBy.end(), [&](const std::string &role) {
               return hasRole(club, who, role, where);
           });
}

Status
mayLay(const Club &club, OperatorId who, Permission needed, const BlockClaim &block, Instant now)
{
    if (!may(club, who, needed, block.location))
        return tl::unexpected(notPermitted(club, who, needed));
    if (who == systemOperator())
        return {};
    const BlockKind *kind = club.blockKind(block.kind);
    if (kind != nullptr && !kind->creators.empty()
        && std::none_of(kind->creators.begin(), kind->creators.end(), [&](const auto &role) {
               return hasRole(club, who, role, block.location);
           }))
        return fail(ErrorCode::NotAllowed,
                    Phrase::tr("blocks of this kind are laid by other roles only"));
    const auto ahead = blockAheadOf(club, who, block.location);
    if (!ahead)
        return {};
    const Zone &zone = club.zone(block.location);
    if (zone.dateAt(block.start) > zone.dateAt(now) + days(*ahead))
        return fail(ErrorCode::NotAllowed,
                    Phrase::tr("you may lay blocks up to %n day(s) ahead", "", *ahead));
    return {};
}

} // namespace bayboard
