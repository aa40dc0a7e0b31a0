#include "core/access/BlockAccess.h"
#include "core/access/Feature.h"
#include "core/access/Permission.h"
#include "core/desk/ClubTemplate.h"
#include "core/desk/NameKey.h"
#include "core/desk/PeopleFault.h"
#include "core/rules/RuleBook.h"
#include "core/rules/Season.h"
#include "core/time/Zone.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace bayboard {

namespace {

using Fault = std::optional<TemplateFault>;

std::string at(const char *list, std::size_t index, const char *field)
{
    return std::string("/") + list + "/" + std::to_string(index) + "/" + field;
}

TemplateFault fault(std::string where, Phrase reason)
{
    return {std::move(where), std::move(reason)};
}

/// A name or key that must be there, and once.
Fault findNameFault(const std::string &where, const std::string &name, std::set<std::string> &seen)
{
    if (name.empty())
        return fault(where, Phrase::tr("is missing"));
    if (!seen.insert(name).second)
        return fault(where, Phrase::tr("\"%1\" is used twice", name));
    return std::nullopt;
}

Fault findColourFault(const std::string &where, const std::string &colour)
{
    return colour.empty() || isColourText(colour)
        ? std::nullopt
        : Fault(fault(where, Phrase::tr("\"%1\" is not like \"#2563eb\"", colour)));
}

Fault findBayFault(const std::string &site, const std::vector<Bay> &bays)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < bays.size(); ++i) {
        const std::string here = site + "/bays/" + std::to_string(i);
        if (auto found = findNameFault(here + "/name", bays[i].name, names))
            return found;
        if (auto found = findColourFault(here + "/colour", bays[i].colour))
            return found;
        if (bays[i].capacity < 1)
            return fault(here + "/capacity", Phrase::tr("is less than 1"));
    }
    for (std::size_t i = 0; i < bays.size(); ++i)
        for (const std::string &link : bays[i].links)
            if ((!names.contains(link) && !BayId::parse(link)) || link == bays[i].name)
                return fault(site + "/bays/" + std::to_string(i) + "/links",
                             Phrase::tr("\"%1\" is no other bay of this location", link));
    return std::nullopt;
}

Fault findLocationFault(const Location &location, const std::string &here, ZoneCache &zones)
{
    if (location.zone.empty())
        return fault(here + "/zone", Phrase::tr("is missing"));
    if (!zones.get(location.zone))
        return fault(here + "/zone", Phrase::tr("\"%1\" is not a time zone", location.zone));
    if (!location.season.empty() && !Season::parse(location.season))
        return fault(here + "/season",
                     Phrase::tr("\"%1\" is not like \"05-01/10-31\"", location.season));
    for (const std::string &date : location.closedDates)
        if (!parseDate(date.substr(0, 10)) || (date.size() > 10 && date[10] != ' '))
            return fault(here + "/closedDates",
                         Phrase::tr("\"%1\" is not like \"2026-12-25 Christmas Day\"", date));
    for (const auto &[field, value] : {std::pair("minimumNotice", location.minimumNotice),
                                       std::pair("advanceLimit", location.advanceLimit)})
        if (value && *value < 0)
            return fault(here + "/" + field, Phrase::tr("is less than 0"));
    if (location.deposit && location.deposit->cents < 0)
        return fault(here + "/deposit", Phrase::tr("is less than 0"));
    return findColourFault(here + "/colour", location.colour);
}

Fault findSiteFault(const std::vector<ClubTemplate::Site> &sites)
{
    if (sites.empty())
        return fault("/locations", Phrase::tr("has no location"));
    ZoneCache zones;
    std::set<std::string> names;
    bool hasBay = false;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const std::string here = "/locations/" + std::to_string(i);
        if (auto found = findNameFault(here + "/name", sites[i].location.name, names))
            return found;
        if (auto found = findLocationFault(sites[i].location, here, zones))
            return found;
        if (auto found = findBayFault(here, sites[i].bays))
            return found;
        hasBay = hasBay || !sites[i].bays.empty();
    }
    return hasBay ? std::nullopt : Fault(fault("/locations", Phrase::tr("has no bay")));
}

Fault findSettingsFault(const Settings &settings)
{
    if (settings.name.empty())
        return fault("/name", Phrase::tr("is missing"));
    const auto &money = settings.currency;
    if (money.size() != 3
        || !std::all_of(money.begin(), money.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return fault("/currency", Phrase::tr("\"%1\" is not like \"CAD\"", money));
    if (settings.weekStart < 0 || settings.weekStart > 6)
        return fault("/weekStart", Phrase::tr("is not a day of the week"));
    if (settings.step < 1 || settings.step > 1440)
        return fault("/step", Phrase::tr("is not between 1 and 1440 minutes"));
    if (settings.signInHours < 0 || settings.signInHours > 744)
        return fault("/signInHours", Phrase::tr("is not between 0 and 744 hours"));
    for (const std::string &line : settings.switches)
        if (!switchFrom(line))
            return fault("/switches", Phrase::tr("\"%1\" is not a switch", line));
    return std::nullopt;
}

Fault findTierFault(const std::vector<Tier> &tiers)
{
    std::set<std::string> keys;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (auto found = findNameFault(at("tiers", i, "key"), tiers[i].key, keys))
            return found;
        if (auto found = findColourFault(at("tiers", i, "colour"), tiers[i].colour))
            return found;
        if (tiers[i].advanceLimit < 0)
            return fault(at("tiers", i, "advanceLimit"), Phrase::tr("is less than 0"));
    }
    return std::nullopt;
}

Fault findKindFault(const std::vector<BlockKind> &kinds, const std::vector<Role> &roles)
{
    std::set<std::string> keys;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (auto found = findNameFault(at("blockKinds", i, "key"), kinds[i].key, keys))
            return found;
        if (auto found = findColourFault(at("blockKinds", i, "colour"), kinds[i].colour))
            return found;
        const auto isRole = [&](std::string_view key) {
            return std::any_of(
                roles.begin(), roles.end(), [&](const Role &each) { return each.key == key; });
        };
        if (auto word = unknownInBookOver(kinds[i].bookOver, isRole))
            return fault(at("blockKinds", i, "bookOver"),
                         Phrase::tr("\"%1\" is neither a permission nor a role", std::move(*word)));
        for (const auto &[field, named] :
             {std::pair("creators", &kinds[i].creators), std::pair("seenBy", &kinds[i].seenBy)})
            for (const std::string &key : *named)
                if (!isRole(key))
                    return fault(at("blockKinds", i, field),
                                 Phrase::tr("\"%1\" is not a role", key));
    }
    return std::nullopt;
}

Fault findRoleFault(const std::vector<Role> &roles)
{
    std::set<std::string> keys;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (auto found = findNameFault(at("roles", i, "key"), roles[i].key, keys))
            return found;
        for (const std::string &verb : roles[i].permissions)
            if (verb != "*" && !permissionFor(verb))
                return fault(at("roles", i, "permissions"),
                             Phrase::tr("\"%1\" is not a permission", verb));
    }
    for (std::size_t i = 0; i < roles.size(); ++i)
        for (const std::string &parent : roles[i].inherits)
            if (!keys.contains(parent))
                return fault(at("roles", i, "inherits"),
                             Phrase::tr("\"%1\" is not a role", parent));
    ZoneCache zones;
    const auto club = Club::make({}, {}, {}, {}, roles, {}, {}, zones);
    for (std::size_t i = 0; club && i < roles.size(); ++i)
        if (const std::string circle = circleOf(**club, roles[i]); !circle.empty())
            return fault(at("roles", i, "inherits"),
                         Phrase::tr("goes round in a circle: %1", circle));
    return std::nullopt;
}

Fault findOperatorFault(const ClubTemplate &plan, const std::vector<Role> &roles)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < plan.operators.size(); ++i) {
        const Operator &person = plan.operators[i];
        if (auto found = findNameFault(at("operators", i, "name"), person.name, names))
            return found;
        for (const std::string &grant : person.roles) {
            const std::size_t mark = grant.find('@');
            const std::string key = grant.substr(0, mark);
            if (std::none_of(
                    roles.begin(), roles.end(), [&](const Role &role) { return role.key == key; }))
                return fault(at("operators", i, "roles"), Phrase::tr("\"%1\" is not a role", key));
            if (mark != std::string::npos && findSite(plan, grant.substr(mark + 1)) == nullptr)
                return fault(at("operators", i, "roles"),
                             Phrase::tr("\"%1\" is not a location", grant.substr(mark + 1)));
        }
    }
    return std::nullopt;
}

/// Somebody must be able to let others in, for ever after.
Fault findOwnerFault(const ClubTemplate &plan, const std::vector<Role> &roles)
{
    ZoneCache zones;
    std::vector<Operator> people = plan.operators;
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].id = OperatorId{makeNamedUuid(settingsId(), std::to_string(i))};
    const auto club = Club::make({}, {}, {}, {}, roles, people, {}, zones);
    const bool found
        = club && std::any_of(people.begin(), people.end(), [&](const Operator &person) {
              return may(**club, person.id, Permission::OperatorEdit);
          });
    return found
        ? std::nullopt
        : Fault(fault("/operators", Phrase::tr("has nobody who may edit operators (an owner)")));
}

Fault findCustomerFault(const ClubTemplate &plan, const std::vector<Tier> &tiers)
{
    for (std::size_t i = 0; i < plan.customers.size(); ++i) {
        const Customer &customer = plan.customers[i];
        if (customer.name.empty())
            return fault(at("customers", i, "name"), Phrase::tr("is missing"));
        if (!customer.tier.empty()
            && std::none_of(tiers.begin(), tiers.end(), [&](const Tier &tier) {
                   return tier.key == customer.tier;
               }))
            return fault(at("customers", i, "tier"),
                         Phrase::tr("\"%1\" is not a tier", customer.tier));
    }
    return std::nullopt;
}

/// What a book may name: the places and tiers of the club that the plan makes.
std::shared_ptr<const Club> namesOf(const ClubTemplate &plan)
{
    ClubTemplate places;
    places.sites = plan.sites;
    places.tiers = plan.tiers;
    SeededRandom random(1); // its ids only tie bays to their locations, and are not kept
    places = completed(std::move(places), Instant(), random);
    std::vector<Location> locations;
    std::vector<Bay> bays;
    for (const auto &site : places.sites) {
        locations.push_back(site.location);
        bays.insert(bays.end(), site.bays.begin(), site.bays.end());
    }
    ZoneCache zones;
    auto club = Club::make(
        {}, std::move(locations), std::move(bays), std::move(places.tiers), {}, {}, {}, zones);
    BAYBOARD_ASSERT(club.has_value()); // the zones were looked at before
    return std::move(*club);
}

/// The book that is shipped is not asked: a club with tiers of its own may begin with it.
Fault findRuleBookFault(const ClubTemplate &plan)
{
    if (plan.ruleBook.empty() || plan.ruleBook == RuleBook::defaultText())
        return std::nullopt;
    const auto book = RuleBook::parse(plan.ruleBook);
    const Status fits = book ? (*book)->fits(*namesOf(plan)) : tl::unexpected(book.error());
    if (fits)
        return std::nullopt;
    const auto &details = fits.error().arguments; // line, reason
    TemplateFault found = fault("/ruleBook", Phrase::tr("is not right: %1", details.back()));
    const std::string &line = details[0].plain();
    std::from_chars(line.data(), line.data() + line.size(), found.line);
    return found;
}

} // namespace

const ClubTemplate::Site *findSite(const ClubTemplate &plan, std::string_view nameOrId)
{
    for (const auto &site : plan.sites)
        if (site.location.name == nameOrId
            || (!site.location.id.isNull() && site.location.id.toString() == nameOrId))
            return &site;
    return nullptr;
}

std::optional<TemplateFault> findFault(const ClubTemplate &plan)
{
    const std::vector<Tier> tiers = plan.tiers.empty() ? defaultTiers() : plan.tiers;
    const std::vector<Role> roles = plan.roles.empty() ? defaultRoles() : plan.roles;
    if (auto found = findSettingsFault(plan.settings))
        return found;
    if (auto found = findSiteFault(plan.sites))
        return found;
    if (auto found = findTierFault(plan.tiers))
        return found;
    if (auto found = findRoleFault(plan.roles))
        return found;
    if (auto found = findOperatorFault(plan, roles))
        return found;
    if (auto found = findOwnerFault(plan, roles))
        return found;
    if (auto found
        = findKindFault(plan.blockKinds, plan.roles.empty() ? defaultRoles() : plan.roles))
        return found;
    if (auto found = findCustomerFault(plan, tiers))
        return found;
    return findRuleBookFault(plan);
}

} // namespace bayboard
