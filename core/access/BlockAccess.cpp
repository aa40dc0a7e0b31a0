#include "core/access/BlockAccess.h"

#include "core/access/RoleWalk.h"

#include <algorithm>

namespace bayboard {

namespace {

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
        const std::string_view key = grant.substr(0, grant.find('@'));
        const bool here = holdsAt(grant, where);
        const Role *role = club.role(key);
        const bool lays = here && role != nullptr && !role->withdrawn
            && may(club, who, Permission::BlockCreate, where);
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
