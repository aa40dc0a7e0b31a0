#include "core/desk/MissedRights.h"

#include "core/access/Permission.h"
#include "core/store/Following.h"

#include <algorithm>
#include <map>
#include <set>

namespace bayboard {

namespace {

/// Rights that shipped roles have and clubs of an earlier program lack.
constexpr Permission laterRights[] = {Permission::WebhookEdit};
constexpr std::int64_t mostRoleSteps = 1000; ///< what was changed so often, somebody knows

bool isLater(const std::string &verb)
{
    return std::any_of(std::begin(laterRights), std::end(laterRights), [&](Permission right) {
        return verb == wordFor(right);
    });
}

bool hasVerb(const std::vector<std::string> &verbs, const std::string &verb)
{
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

std::set<std::string> withoutLater(const std::vector<std::string> &verbs)
{
    std::set<std::string> earlier(verbs.begin(), verbs.end());
    std::erase_if(earlier, isLater);
    return earlier;
}

/// Whether its rights are those of the program, but for what came later.
bool looksShipped(const Role &role, const Role &shipped)
{
    return !role.withdrawn && role.key == shipped.key && role.inherits == shipped.inherits
        && withoutLater(role.permissions) == withoutLater(shipped.permissions);
}

bool namesVerb(const Value &value, const std::string &verb)
{
    const auto *verbs = std::get_if<std::vector<std::string>>(&value);
    return verbs != nullptr && hasVerb(*verbs, verb);
}

/// The club's roles with all that was ever done to them.
class RoleHistories
{
public:
    RoleHistories(const Club &club, const StepsOf &stepsOf) : m_club(club), m_stepsOf(stepsOf) { }

    /// Whether a role has the verb, or ever had it.
    [[nodiscard]] Result<bool> knows(const std::string &verb)
    {
        for (const Role &role : m_club.roles())
            if (hasVerb(role.permissions, verb))
                return true;
        for (const Role &role : m_club.roles()) {
            const auto all = changesOf(role.id);
            if (!all)
                return tl::unexpected(all.error());
            for (const EntityChange &change : **all)
                for (const FieldChange &field : change.fields)
                    if (field.field == Field::Permissions
                        && (namesVerb(field.before, verb) || namesVerb(field.after, verb)))
                        return true;
        }
        return false;
    }

    /// Whether the journal has its beginning and, since then, nothing about its rights.
    [[nodiscard]] Result<bool> isUntouched(const Uuid &role)
    {
        const auto all = changesOf(role);
        if (!all)
            return tl::unexpected(all.error());
        bool isMade = false;
        for (const EntityChange &change : **all) {
            isMade = isMade || change.created;
            if (!change.created
                && std::any_of(change.fields.begin(), change.fields.end(), isOfRights))
                return false;
        }
        return isMade;
    }

private:
    [[nodiscard]] static bool isOfRights(const FieldChange &field)
    {
        return field.field == Field::Permissions || field.field == Field::Inherits
            || field.field == Field::Withdrawn;
    }

    [[nodiscard]] Result<const std::vector<EntityChange> *> changesOf(const Uuid &role)
    {
        const auto known = m_changes.find(role);
        if (known != m_changes.end())
            return &known->second;
        const auto steps = m_stepsOf({EntityKind::Role, role});
        if (!steps)
            return tl::unexpected(steps.error());
        std::vector<EntityChange> all;
        for (const Step &step : *steps)
            for (const EntityChange &change : step.head.changes)
                if (change.entity == EntityRef{EntityKind::Role, role})
                    all.push_back(change);
        return &m_changes.emplace(role, std::move(all)).first->second;
    }

    const Club &m_club;
    const StepsOf &m_stepsOf;
    std::map<Uuid, std::vector<EntityChange>> m_changes;
};

const Role *roleWithId(const Club &club, const Uuid &id)
{
    for (const Role &role : club.roles())
        if (role.id == id)
            return &role;
    return nullptr;
}

/// On the reader: nothing for a desk that follows a server.
Result<std::vector<EntityChange>> missedIn(Store &store)
{
    const auto following = Following(store).state();
    if (!following)
        return tl::unexpected(following.error());
    if (*following)
        return std::vector<EntityChange>();
    ZoneCache zones;
    const auto club = store.loadClub(zones);
    if (!club)
        return tl::unexpected(club.error());
    return missedRights(**club, [&](EntityRef role) { return store.history(role, mostRoleSteps); });
}

} // namespace

Result<std::vector<EntityChange>> missedRights(const Club &club, const StepsOf &stepsOf)
{
    RoleHistories histories(club, stepsOf);
    std::vector<std::string> missed;
    for (const Permission right : laterRights) {
        const auto known = histories.knows(wordFor(right));
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            missed.emplace_back(wordFor(right));
    }
    std::vector<EntityChange> changes;
    for (const Role &shipped : defaultRoles()) {
        const Role *role = roleWithId(club, shipped.id);
        if (role == nullptr || !looksShipped(*role, shipped))
            continue;
        Role after = *role;
        for (const std::string &verb : missed)
            if (hasVerb(shipped.permissions, verb))
                after.permissions.push_back(verb);
        if (after == *role)
            continue;
        const auto untouched = histories.isUntouched(role->id);
        if (!untouched)
            return tl::unexpected(untouched.error());
        if (*untouched)
            changes.push_back(
                difference({EntityKind::Role, role->id}, toRecord(*role), toRecord(after)));
    }
    return changes;
}

Label missedRightsLabel()
{
    return {LabelCode::EditClub, {"", "role.edit", "admin"}};
}

void giveMissedRights(Desk &desk, std::function<void(Status)> done)
{
    const auto answer = [done = std::move(done)](const Status &status) {
        if (done)
            done(status);
    };
    if (desk.isReadOnly()) {
        answer({});
        return;
    }
    desk.read<std::vector<EntityChange>>(
        missedIn, [&desk, answer](Result<std::vector<EntityChange>> changes) {
            if (!changes || changes->empty()) {
                answer(changes ? Status() : tl::unexpected(changes.error()));
                return;
            }
            ChangeSet set = desk.blankChangeSet(missedRightsLabel());
            set.actor = systemOperator();
            set.changes = std::move(*changes);
            desk.commitBulk(std::move(set), [answer](const Outcome &outcome) {
                answer(outcome || !outcome.error().error ? Status()
                                                         : tl::unexpected(*outcome.error().error));
            });
        });
}

} // namespace bayboard
