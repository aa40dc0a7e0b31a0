#include "core/access/BlockAccess.h"

#include "core/access/RoleWalk.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What a role says of how far ahead something may be done.
struct RoleReach
{
    bool grants = false; ///< it, or a role that it inherits from, has the verb
    std::optional<std::int64_t> ahead; ///< nothing: without limit
};

/// The wider of the two; what does not grant the verb says nothing.
RoleReach wider(const RoleReach &a, const RoleReach &b)
{
    if (!a.grants || !b.grants)
        return a.grants ? a : b;
    return {true, a.ahead && b.ahead ? std::optional(std::max(*a.ahead, *b.ahead)) : std::nullopt};
}

/// What the role says itself goes before what it inherits.
RoleReach reachOf(const Club &club,
                  std::string_view key,
                  std::string_view verb,
                  std::vector<std::string_view> path)
{
    const Role *role = club.role(key);
    if (role == nullptr || role->withdrawn
        || std::find(path.begin(), path.end(), key) != path.end())
        return {};
    path.push_back(key);
    RoleReach inherited;
    for (const std::string &parent : role->inherits)
        inherited = wider(inherited, reachOf(club, parent, verb, path));
    if (role->blockAhead && (inherited.grants || grants(*role, verb)))
        return {true, role->blockAhead};
    return inherited.grants ? inherited : RoleReach{grants(*role, verb), std::nullopt};
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

std::optional<std::int64_t>
blockAheadOf(const Club &club, OperatorId who, Permission needed, LocationId where)
{
    const Operator *person = club.person(who);
    if (who == systemOperator() || person == nullptr)
        return std::nullopt;
    RoleReach widest;
    for (const std::string_view grant : person->roles)
        if (holdsAt(grant, where))
            widest = wider(widest,
                           reachOf(club, grant.substr(0, grant.find('@')), wordFor(needed), {}));
    return widest.grants ? widest.ahead : 0;
}

bool maySee(const Club &club, OperatorId who, const BlockKind &kind, LocationId where)
{
    return kind.seenBy.empty() || who == systemOperator()
        || std::any_of(kind.seenBy.begin(), kind.seenBy.end(), [&](const std::string &role) {
               return hasRole(club, who, role, where);
           });
}

bool maySee(const Club &club, OperatorId who, std::string_view kind, LocationId where)
{
    const BlockKind *known = club.blockKind(kind);
    return known == nullptr || maySee(club, who, *known, where);
}

std::vector<std::string_view> bookOverWords(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool mayBookOver(const Club &club, OperatorId who, const BlockKind &kind, LocationId where)
{
    const auto words = bookOverWords(kind.bookOver);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        if (const auto permission = permissionFor(word))
            return may(club, who, *permission, where);
        return who == systemOperator() || hasRole(club, who, word, where);
    });
}

std::vector<std::string> rolesBookingOver(const Club &club, const BlockKind &kind)
{
    const auto words = bookOverWords(kind.bookOver);
    std::vector<std::string> keys;
    for (const Role &role : club.roles()) {
        const auto isOne = [&](std::string_view word) {
            const auto permission = permissionFor(word);
            return permission
                ? roleGrants(club, role.key, *permission)
                : anyRoleOf(club, {role.key}, [&](const Role &each) { return each.key == word; });
        };
        if (!role.withdrawn && std::any_of(words.begin(), words.end(), isOne))
            keys.push_back(role.key);
    }
    return keys;
}

std::optional<std::string> unknownInBookOver(std::string_view text,
                                             const std::function<bool(std::string_view)> &isRole)
{
    for (const std::string_view word : bookOverWords(text))
        if (!permissionFor(word) && !isRole(word))
            return std::string(word);
    return std::nullopt;
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
    const auto ahead = blockAheadOf(club, who, needed, block.location);
    if (!ahead)
        return {};
    const Zone &zone = club.zone(block.location);
    if (zone.dateAt(block.start) > zone.dateAt(now) + days(*ahead))
        return fail(ErrorCode::NotAllowed,
                    Phrase::tr("you may lay blocks up to %n day(s) ahead", "", *ahead));
    return {};
}

} // namespace bayboard
