#include "app/ctl/Commands.h"
#include "app/ctl/Reading.h"
#include "core/desk/DeskPeople.h"
#include "core/desk/DeskPins.h"
#include "core/desk/PeopleFault.h"
#include "core/exchange/JsonOut.h"
#include "core/text/Words.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace bayboard {

namespace {

void printTexts(JsonOut &json, const std::vector<std::string> &texts)
{
    json.list();
    for (const std::string &text : texts)
        json.text(text);
    json.endList();
}

void printPerson(JsonOut &json, const Club &club, const Operator &person, bool hasPin)
{
    json.object().key("id").text(person.id.toString()).key("name").text(person.name);
    json.key("roles").list();
    for (const std::string &grant : person.roles) {
        const std::size_t mark = grant.find('@');
        json.object().key("role").text(grant.substr(0, mark)).key("location");
        const auto place
            = mark == std::string::npos ? std::nullopt : LocationId::parse(grant.substr(mark + 1));
        const Location *location = place ? club.location(*place) : nullptr;
        json.textOrNull(location != nullptr             ? location->name
                            : mark != std::string::npos ? grant.substr(mark + 1)
                                                        : std::string());
        json.endObject();
    }
    json.endList().key("tags");
    printTexts(json, person.tags);
    json.key("active").boolean(person.active).key("removed").boolean(person.withdrawn);
    json.key("pin").boolean(hasPin).endObject();
}

std::vector<std::string> holdersOf(const Club &club, const std::string &key)
{
    std::vector<std::string> names;
    for (const Operator &person : club.operators()) {
        const bool has
            = std::any_of(person.roles.begin(), person.roles.end(), [&](const std::string &grant) {
                  return grant.substr(0, grant.find('@')) == key;
              });
        if (has && !person.withdrawn)
            names.push_back(person.name);
    }
    return names;
}

void printRole(JsonOut &json, const Club &club, const Role &role)
{
    json.object().key("key").text(role.key).key("name").textOrNull(role.name).key("shown");
    json.text(role.name.empty() ? text::role(club, role.key).toStdString() : role.name);
    json.key("inherits");
    printTexts(json, role.inherits);
    json.key("permissions");
    printTexts(json, role.permissions);
    json.key("all").list();
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto verb = static_cast<Permission>(i);
        const auto &own = role.permissions;
        const bool has = std::any_of(own.begin(), own.end(), [&](const std::string &each) {
            return each == "*" || each == wordFor(verb);
        });
        const bool inherited
            = std::any_of(role.inherits.begin(), role.inherits.end(), [&](const std::string &key) {
                  return roleGrants(club, key, verb);
              });
        if (has || inherited)
            json.text(wordFor(verb));
    }
    json.endList().key("blockAhead");
    if (role.blockAhead)
        json.number(*role.blockAhead);
    else
        json.null();
    json.key("retired").boolean(role.withdrawn).key("operators");
    printTexts(json, holdersOf(club, role.key));
    json.endObject();
}

/// "front_desk@Dartmouth": the location by name or id.
Result<std::string> readGrant(const Club &club, const std::string &text)
{
    const std::size_t mark = text.find('@');
    if (mark == std::string::npos)
        return text;
    const auto place = club.findLocation(text.substr(mark + 1));
    if (!place)
        return tl::unexpected(place.error());
    return text.substr(0, mark + 1) + place->toString();
}

Status bothWays(const CommandLine &line, const char *off)
{
    return line.has(off) && line.has("--restore")
        ? fail(
            ErrorCode::InvalidArgument, off, Phrase::tr("either %1 or --restore", std::string(off)))
        : Status();
}

/// The operator as the options would have them.
Result<Operator> wantedPerson(const Session &session, Operator person)
{
    const CommandLine &line = session.line;
    if (const Status sound = bothWays(line, "--remove"); !sound)
        return tl::unexpected(sound.error());
    person.name = line.value("--name").value_or(person.name);
    if (const auto roles = line.value("--roles")) {
        person.roles.clear();
        for (const std::string &text : splitAtCommas(*roles)) {
            auto grant = readGrant(*session.club, text);
            if (!grant)
                return tl::unexpected(grant.error());
            person.roles.push_back(std::move(*grant));
        }
    }
    if (const auto tags = line.value("--tags")) {
        const auto all = splitAtCommas(*tags);
        const std::set<std::string> once(all.begin(), all.end());
        person.tags.assign(once.begin(), once.end());
    }
    if (const auto active = line.value("--active"))
        person.active = *active == "yes";
    person.withdrawn = line.has("--remove") || (person.withdrawn && !line.has("--restore"));
    return person;
}

Result<Role> wantedRole(const CommandLine &line, Role role)
{
    if (const Status sound = bothWays(line, "--retire"); !sound)
        return tl::unexpected(sound.error());
    role.name = line.value("--name").value_or(role.name);
    if (const auto keys = line.value("--inherits"))
        role.inherits = splitAtCommas(*keys);
    if (const auto verbs = line.value("--permissions"))
        role.permissions = splitAtCommas(*verbs);
    if (const auto ahead = line.value("--block-ahead")) {
        std::int64_t number = 0;
        const auto read = std::from_chars(ahead->data(), ahead->data() + ahead->size(), number);
        const bool whole = read.ec == std::errc() && read.ptr == ahead->data() + ahead->size();
        if (!whole && *ahead != "none")
            return fail(ErrorCode::InvalidArgument,
                        "--block-ahead",
                        Phrase::tr("write a number of days, or none"));
        role.blockAhead = whole ? std::optional(number) : std::nullopt;
    }
    role.withdrawn = line.has("--retire") || (role.withdrawn && !line.has("--restore"));
    return role;
}

/// What stands in the way, as the desk would say it; then the step, unless it is only tried.
template <typename Act> Outcome doOrTry(const Session &session, EntityChange change, const Act &act)
{
    if (!session.may(Permission::OperatorEdit))
        return refusePermission(session, Permission::OperatorEdit);
    if (auto wrong = peopleFault(*session.club, session.actor, {std::move(change)}))
        return refuse(std::move(*wrong));
    if (session.line.has("--dry-run"))
        return Committed{};
    return session.desk.commitBulk(act);
}

void printChangeSet(JsonOut &json, const Outcome &outcome)
{
    json.key("changeSet").textOrNull(outcome->id.isNull() ? "" : outcome->id.toString());
    json.endObject();
}

bool hasPin(const Session &session, OperatorId who)
{
    const auto is = session.desk.now([who](Desk &desk) { return desk.pins().isSet(who); });
    return is && *is;
}

} // namespace

Reply runOperators(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    JsonOut json;
    json.object().key("operators").list();
    for (const Operator &person : session.club->operators())
        if (!person.withdrawn || session.line.has("--all"))
            printPerson(json, *session.club, person, hasPin(session, person.id));
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetOperator(const Session &session)
{
    const std::string &name = session.line.operands.front();
    Operator before;
    const bool isNew = session.line.has("--add");
    if (!isNew) {
        const auto who = session.club->findOperator(name);
        if (!who)
            return refuse(who.error());
        before = *session.club->person(*who);
    }
    Operator drafted = before;
    if (isNew)
        drafted.name = name;
    const auto wanted = wantedPerson(session, drafted);
    if (!wanted)
        return refuse(wanted.error());
    const EntityRef entity{EntityKind::Operator, before.id.value};
    const Outcome outcome
        = doOrTry(session,
                  isNew ? creation(entity, toRecord(*wanted))
                        : difference(entity, toRecord(before), toRecord(*wanted)),
                  [&](Desk &desk, std::function<void(Outcome)> done) {
                      if (isNew)
                          DeskPeople(desk).addPerson(*wanted, std::move(done));
                      else
                          DeskPeople(desk).editPerson(before, *wanted, std::move(done));
                  });
    if (!outcome)
        return tl::unexpected(outcome.error());
    Operator shown = *wanted;
    if (isNew)
        shown.id = OperatorId{outcome->entity};
    JsonOut json;
    json.object().key("operator");
    printPerson(json, *session.club, shown, !isNew && hasPin(session, shown.id));
    printChangeSet(json, outcome);
    return Printed{json.take(), {}, exitDone};
}

Reply runRoles(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    JsonOut json;
    json.object().key("roles").list();
    for (const Role &role : session.club->roles())
        if (!role.withdrawn || session.line.has("--all"))
            printRole(json, *session.club, role);
    json.endList().key("permissions").list();
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto verb = static_cast<Permission>(i);
        json.object().key("permission").text(wordFor(verb));
        json.key("meaning").text(text::word(verb).toStdString()).endObject();
    }
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runSetRole(const Session &session)
{
    const std::string &key = session.line.operands.front();
    const Role *known = session.club->role(key);
    Role before = known != nullptr ? *known : Role{};
    before.key = key;
    const auto wanted = wantedRole(session.line, before);
    if (!wanted)
        return refuse(wanted.error());
    const EntityRef entity{EntityKind::Role, before.id};
    const Outcome outcome
        = doOrTry(session,
                  known == nullptr ? creation(entity, toRecord(*wanted))
                                   : difference(entity, toRecord(before), toRecord(*wanted)),
                  [&](Desk &desk, std::function<void(Outcome)> done) {
                      if (known == nullptr)
                          DeskPeople(desk).addRole(*wanted, std::move(done));
                      else
                          DeskPeople(desk).editRole(before, *wanted, std::move(done));
                  });
    if (!outcome)
        return tl::unexpected(outcome.error());
    JsonOut json;
    json.object().key("role");
    printRole(json, *session.club, *wanted);
    printChangeSet(json, outcome);
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
