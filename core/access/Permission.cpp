#include "core/access/Permission.h"

#include "core/access/RoleWalk.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, permissionCount> permissionWords = {
    "schedule.read",      "booking.create",     "booking.move",
    "booking.move.other", "booking.edit",       "booking.note",
    "booking.cancel",     "booking.check_in",   "booking.reopen",
    "block.create",       "block.edit",         "block.bulk",
    "block.book_over",    "customer.read.name", "customer.read.contact",
    "customer.edit",      "rule.override",      "rule.edit",
    "price.override",     "time.free",          "time.set",
    "undo.other",         "data.import",        "data.export",
    "club.edit",          "operator.edit",      "webhook.edit",
};

Role makeRole(const char *key,
              std::vector<std::string> inherits,
              std::vector<std::string> permissions,
              std::int64_t order)
{
    // Named ids: two desks that start the same club agree on its shipped roles.
    Role role;
    role.id = makeNamedUuid(settingsId(), std::string("role:") + key);
    role.key = key;
    role.inherits = std::move(inherits);
    role.permissions = std::move(permissions);
    role.order = order;
    return role;
}

} // namespace

const char *wordFor(Permission permission)
{
    return permissionWords[static_cast<std::size_t>(permission)];
}

std::optional<Permission> permissionFor(std::string_view word)
{
    for (std::size_t i = 0; i < permissionCount; ++i)
        if (word == permissionWords[i])
            return static_cast<Permission>(i);
    return std::nullopt;
}

bool may(const Club &club, OperatorId who, Permission permission, LocationId where)
{
    const std::string_view verb = wordFor(permission);
    return who == systemOperator()
        || anyRole(club, who, where, [&](const Role &role) { return grants(role, verb); });
}

bool roleGrants(const Club &club, std::string_view key, Permission permission)
{
    const std::string_view verb = wordFor(permission);
    return anyRoleOf(club, {key}, [&](const Role &role) { return grants(role, verb); });
}

bool mayAnywhere(const Club &club, OperatorId who, Permission permission)
{
    const auto &places = club.locations();
    return may(club, who, permission)
        || std::any_of(places.begin(), places.end(), [&](const Location &place) {
               return may(club, who, permission, place.id);
           });
}

std::vector<Role> defaultRoles()
{
    return {
        makeRole("owner", {}, {"*"}, 1),
        makeRole("admin", {"manager"}, {"operator.edit", "time.set", "webhook.edit"}, 2),
        makeRole("manager",
                 {"front_desk"},
                 {"booking.reopen",
                  "block.create",
                  "block.edit",
                  "block.bulk",
                  "block.book_over",
                  "rule.override",
                  "rule.edit",
                  "price.override",
                  "time.free",
                  "undo.other",
                  "data.import",
                  "data.export",
                  "club.edit"},
                 3),
        makeRole("front_desk",
                 {"support"},
                 {"booking.create",
                  "booking.move",
                  "booking.move.other",
                  "booking.edit",
                  "booking.cancel",
                  "booking.check_in",
                  "customer.edit",
                  "data.export"},
                 4),
        makeRole("support",
                 {},
                 {"schedule.read", "booking.note", "customer.read.name", "customer.read.contact"},
                 5),
        makeRole("cleaner", {}, {"schedule.read"}, 6),
        makeRole("coach", {}, {"schedule.read"}, 7),
        makeRole("kiosk", {}, {"schedule.read"}, 8),
    };
}

} // namespace bayboard
