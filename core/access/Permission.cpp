#include "core/access/Permission.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, permissionCount> words = {
    "schedule.read",      "booking.create",     "booking.move",
    "booking.move.other", "booking.edit",       "booking.note",
    "booking.cancel",     "booking.check_in",   "booking.reopen",
    "block.create",       "block.edit",         "block.bulk",
    "block.book_over",    "customer.read.name", "customer.read.contact",
    "customer.edit",      "rule.override",      "rule.edit",
    "price.override",     "time.free",          "time.set",
    "undo.other",         "data.import",        "data.export",
    "club.edit",          "operator.edit",
};

constexpr std::size_t maximumDepth = 16;

bool grants(const Club &club, const Role &role, std::string_view verb, std::size_t depth)
{
    if (role.withdrawn || depth > maximumDepth)
        return false;
    const auto &own = role.permissions;
    if (std::any_of(
            own.begin(), own.end(), [&](const std::string &p) { return p == verb || p == "*"; }))
        return true;
    return std::any_of(role.inherits.begin(), role.inherits.end(), [&](const std::string &key) {
        const Role *parent = club.role(key);
        return parent != nullptr && grants(club, *parent, verb, depth + 1);
    });
}

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
    return words[static_cast<std::size_t>(permission)];
}

std::optional<Permission> permissionFor(std::string_view word)
{
    for (std::size_t i = 0; i < permissionCount; ++i)
        if (word == words[i])
            return static_cast<Permission>(i);
    return std::nullopt;
}

bool may(const Club &club, OperatorId who, Permission permission, LocationId where)
{
    if (who == systemOperator())
        return true;
    const Operator *person = club.person(who);
    if (person == nullptr || person->withdrawn || !person->active)
        return false;
    const std::string here = where.isNull() ? std::string() : where.toString();
    return std::any_of(person->roles.begin(), person->roles.end(), [&](const std::string &grant) {
        const std::size_t at = grant.find('@');
        if (at != std::string::npos && grant.substr(at + 1) != here)
            return false;
        const Role *role = club.role(std::string_view(grant).substr(0, at));
        return role != nullptr && grants(club, *role, wordFor(permission), 0);
    });
}

std::vector<Role> defaultRoles()
{
    return {
        makeRole("owner", {}, {"*"}, 1),
        makeRole("admin", {"manager"}, {"operator.edit", "time.set"}, 2),
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
