#include "core/desk/PeopleFault.h"

#include "core/access/Permission.h"
#include "core/club/LineText.h"
#include "core/desk/EntitiesAfter.h"
#include "core/desk/InvalidEntity.h"
#include "core/desk/NameKey.h"

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

using Fault = std::optional<Phrase>;

bool isShippedRole(std::string_view key)
{
    static const std::vector<Role> shipped = defaultRoles();
    return std::any_of(
        shipped.begin(), shipped.end(), [&](const Role &role) { return role.key == key; });
}

Fault roleNameFault(const Club &club, const Role &wanted)
{
    if (!isKeyText(wanted.key))
        return Phrase::tr("its key is made of small letters, digits and _");
    if (wanted.name.empty() && !isShippedRole(wanted.key))
        return Phrase::tr("a name is needed");
    if (auto fault = lineFault(wanted.name))
        return fault;
    for (const Role &other : club.roles()) {
        if (other.id == wanted.id)
            continue;
        if (other.key == wanted.key)
            return Phrase::tr("there is a role with the key \"%1\" already", wanted.key);
        if (!wanted.name.empty() && !other.withdrawn && other.name == wanted.name)
            return Phrase::tr("there is a role called \"%1\" already", wanted.name);
    }
    return std::nullopt;
}

std::string shown(const Club &club, const std::string &key)
{
    const Role *role = club.role(key);
    return role == nullptr || role->name.empty() ? key : role->name;
}

/// The way from a role that `wanted` leads to, back to it. From those `seen` there is none.
std::string wayBack(const Club &club,
                    const Role &wanted,
                    const std::string &from,
                    std::vector<std::string> way,
                    std::set<std::string> &seen)
{
    way.push_back(from);
    const Role *role = from == wanted.key ? &wanted : club.role(from);
    if (role == nullptr || !seen.insert(from).second)
        return {};
    for (const std::string &parent : role->inherits) {
        if (parent == wanted.key) {
            std::string said;
            for (const std::string &step : way)
                said += shown(club, step) + " → ";
            return said + shown(club, wanted.key);
        }
        if (auto said = wayBack(club, wanted, parent, way, seen); !said.empty())
            return said;
    }
    return {};
}

Fault rightsFault(const Club &club, const Role &wanted)
{
    for (const std::string &verb : wanted.permissions)
        if (verb != "*" && !permissionFor(verb))
            return Phrase::tr("\"%1\" is not a permission", verb);
    for (const std::string &parent : wanted.inherits)
        if (parent != wanted.key && club.role(parent) == nullptr)
            return Phrase::tr("\"%1\" is not a role", parent);
    if (const std::string circle = circleOf(club, wanted); !circle.empty())
        return Phrase::tr("roles may not inherit from each other in a circle: %1", circle);
    if (wanted.blockAhead && *wanted.blockAhead < 0)
        return Phrase::tr("days ahead are 0 or more");
    return std::nullopt;
}

Fault grantFault(const Club &club, const std::string &grant)
{
    const std::size_t mark = grant.find('@');
    if (club.role(grant.substr(0, mark)) == nullptr)
        return Phrase::tr("\"%1\" is not a role", grant.substr(0, mark));
    if (mark == std::string::npos)
        return std::nullopt;
    const auto place = LocationId::parse(grant.substr(mark + 1));
    if (!place || club.location(*place) == nullptr)
        return Phrase::tr("\"%1\" is not a location", grant.substr(mark + 1));
    return std::nullopt;
}

Fault nameFault(const Club &club, const Operator &wanted)
{
    if (wanted.name.empty())
        return Phrase::tr("a name is needed");
    if (auto fault = lineFault(wanted.name))
        return fault;
    for (const Operator &other : club.operators())
        if (other.id != wanted.id && !other.withdrawn && other.name == wanted.name)
            return Phrase::tr("there is somebody called \"%1\" already", wanted.name);
    return std::nullopt;
}

/// The club with other roles and operators. Its places have no zone: nothing of time is asked.
std::shared_ptr<const Club>
clubWith(const Club &club, std::vector<Role> roles, std::vector<Operator> people)
{
    std::vector<Location> places = club.locations();
    for (Location &place : places)
        place.zone = "UTC";
    ZoneCache zones;
    auto made = Club::make(
        club.settings(), std::move(places), {}, {}, std::move(roles), std::move(people), {}, zones);
    BAYBOARD_ASSERT(made.has_value());
    return std::move(*made);
}

bool hasEditor(const Club &club)
{
    const auto &people = club.operators();
    return std::any_of(people.begin(), people.end(), [&](const Operator &person) {
        return may(club, person.id, Permission::OperatorEdit);
    });
}

/// Somebody who could give the right. Where nobody can, whoever edits operators may: else the slip
/// of a club's only owner could never be taken back.
bool hasGiver(const Club &club, Permission verb)
{
    const auto &people = club.operators();
    return std::any_of(people.begin(), people.end(), [&](const Operator &person) {
        return may(club, person.id, Permission::OperatorEdit) && mayAnywhere(club, person.id, verb);
    });
}

std::vector<LocationId> placesOf(const Club &club)
{
    std::vector<LocationId> places{LocationId()};
    for (const Location &place : club.locations())
        places.push_back(place.id);
    return places;
}

/// A right that somebody has afterwards, had not before, and `who` has not, though somebody who
/// could give it has.
std::optional<Error> givenFault(const Club &before, const Club &after, OperatorId who)
{
    const std::vector<LocationId> places = placesOf(after);
    for (const Operator &person : after.operators())
        for (const LocationId where : places)
            for (std::size_t i = 0; i < permissionCount; ++i) {
                const auto verb = static_cast<Permission>(i);
                if (!may(after, person.id, verb, where) || may(before, person.id, verb, where)
                    || may(before, who, verb, where) || !hasGiver(before, verb))
                    continue;
                return Error{ErrorCode::NotAllowed,
                             {Phrase::tr("%1 would get a right that you do not have yourself (%2)",
                                         person.name,
                                         std::string(wordFor(verb)))}};
            }
    return std::nullopt;
}

} // namespace

std::string circleOf(const Club &club, const Role &wanted)
{
    std::set<std::string> seen;
    return wayBack(club, wanted, wanted.key, {}, seen);
}

bool changesPeople(const std::vector<EntityChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const EntityChange &change) {
        return change.entity.kind == EntityKind::Operator || change.entity.kind == EntityKind::Role;
    });
}

std::optional<Error> roleFault(const Club &club, const Role &wanted)
{
    Fault fault = roleNameFault(club, wanted);
    if (!fault)
        fault = rightsFault(club, wanted);
    return fault ? std::optional(invalid(EntityKind::Role, std::move(*fault))) : std::nullopt;
}

std::optional<Error> personFault(const Club &club, const Operator &wanted)
{
    Fault fault = nameFault(club, wanted);
    for (std::size_t i = 0; !fault && i < wanted.roles.size(); ++i)
        fault = grantFault(club, wanted.roles[i]);
    for (std::size_t i = 0; !fault && i < wanted.tags.size(); ++i)
        fault = wanted.tags[i].empty() ? Phrase::tr("a tag is empty") : lineFault(wanted.tags[i]);
    return fault ? std::optional(invalid(EntityKind::Operator, std::move(*fault))) : std::nullopt;
}

std::optional<Error>
peopleFault(const Club &club, OperatorId who, const std::vector<EntityChange> &changes)
{
    if (!changesPeople(changes) || who == systemOperator())
        return std::nullopt;
    const auto then = clubWith(
        club,
        entitiesAfter<Role, Uuid>(club.roles(), changes, EntityKind::Role),
        entitiesAfter<Operator, OperatorId>(club.operators(), changes, EntityKind::Operator));
    for (const EntityChange &change : changes) {
        std::optional<Error> fault;
        for (const Role &role : then->roles())
            if (change.entity == EntityRef{EntityKind::Role, role.id} && !role.withdrawn)
                fault = roleFault(*then, role);
        const Operator *person = change.entity.kind == EntityKind::Operator
            ? then->person(OperatorId{change.entity.id})
            : nullptr;
        if (person != nullptr && !person->withdrawn)
            fault = personFault(*then, *person);
        if (fault)
            return fault;
    }
    if (auto fault = givenFault(club, *then, who))
        return fault;
    if (hasEditor(club) && !hasEditor(*then))
        return Error{ErrorCode::NotAllowed,
                     {Phrase::tr("nobody would be left who may edit operators everywhere")}};
    return std::nullopt;
}

std::optional<Permission> rightBeyond(const Club &club, OperatorId somebody, OperatorId than)
{
    for (const LocationId where : placesOf(club))
        for (std::size_t i = 0; i < permissionCount; ++i)
            if (const auto verb = static_cast<Permission>(i);
                may(club, somebody, verb, where) && !may(club, than, verb, where))
                return verb;
    return std::nullopt;
}

std::vector<std::string> heirsOf(const Club &club, std::string_view key)
{
    std::vector<std::string> heirs{std::string(key)};
    for (std::size_t next = 0; next < heirs.size(); ++next)
        for (const Role &role : club.roles()) {
            const auto &parents = role.inherits;
            const bool inherits
                = std::find(parents.begin(), parents.end(), heirs[next]) != parents.end();
            if (inherits && std::find(heirs.begin(), heirs.end(), role.key) == heirs.end())
                heirs.push_back(role.key);
        }
    return heirs;
}

std::string roleKeyFor(const Club &club, std::string_view name)
{
    return keyFor(name, "role", [&](const std::string &key) { return club.role(key) != nullptr; });
}

} // namespace bayboard
