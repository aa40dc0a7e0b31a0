#include "core/desk/ClubFileFormat.h"

#include "core/desk/ObjectReader.h"
#include "core/rules/RuleBook.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

namespace {

using Type = PositionedJson::Type;

template <typename Tag> void readId(ObjectReader &reader, Id<Tag> &id)
{
    std::string text;
    reader.text("id", text);
    const auto parsed = Id<Tag>::parse(text);
    if (parsed)
        id = *parsed;
    else if (!text.empty())
        reader.refuse("id", Phrase::tr("\"%1\" is not an id", text));
}

Bay readBay(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    Bay bay;
    readId(reader, bay.id);
    reader.text("name", bay.name);
    reader.integer("capacity", bay.capacity);
    reader.boolean("active", bay.active);
    reader.integer("premium", bay.premium);
    reader.text("equipment", bay.equipment);
    reader.text("colour", bay.colour);
    reader.texts("tags", bay.tags);
    reader.texts("links", bay.links);
    reader.refuseUnknown();
    return bay;
}

ClubTemplate::Site readSite(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    ClubTemplate::Site site;
    Location &location = site.location;
    location.zone.clear(); // the zone is never guessed
    readId(reader, location.id);
    reader.text("name", location.name);
    reader.text("address", location.address);
    reader.text("zone", location.zone);
    reader.hours("hours", location.hours);
    reader.texts("closedDates", location.closedDates);
    reader.texts("notices", location.notices);
    reader.text("season", location.season);
    reader.integer("minimumNotice", location.minimumNotice);
    reader.integer("advanceLimit", location.advanceLimit);
    reader.money("deposit", location.deposit);
    reader.texts("tags", location.tags);
    reader.text("notes", location.notes);
    reader.text("colour", location.colour);
    reader.boolean("active", location.active);
    reader.list("bays", [&](const PositionedJson &bay, const std::string &where) {
        site.bays.push_back(readBay(bay, where, problem));
    });
    reader.refuseUnknown();
    std::sort(location.closedDates.begin(), location.closedDates.end());
    return site;
}

Tier readTier(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    Tier tier;
    reader.text("key", tier.key);
    reader.text("name", tier.name);
    reader.text("colour", tier.colour);
    reader.integer("advanceLimit", tier.advanceLimit);
    reader.refuseUnknown();
    return tier;
}

Role readRole(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    Role role;
    reader.text("key", role.key);
    reader.text("name", role.name);
    reader.texts("inherits", role.inherits);
    reader.texts("permissions", role.permissions);
    reader.integer("blockAhead", role.blockAhead);
    reader.refuseUnknown();
    return role;
}

Operator readOperator(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    Operator person;
    readId(reader, person.id);
    reader.text("name", person.name);
    reader.texts("roles", person.roles);
    reader.texts("tags", person.tags);
    reader.boolean("active", person.active);
    reader.refuseUnknown();
    return person;
}

BlockKind readBlockKind(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    BlockKind kind;
    reader.text("key", kind.key);
    reader.text("name", kind.name);
    reader.text("colour", kind.colour);
    reader.text("hatch", kind.hatch);
    reader.text("icon", kind.icon);
    reader.text("bookOver", kind.bookOver);
    reader.texts("creators", kind.creators);
    reader.texts("seenBy", kind.seenBy);
    reader.boolean("counted", kind.counted);
    reader.integer("length", kind.length);
    reader.refuseUnknown();
    if (!kind.hatch.empty() && kind.hatch != "diagonal" && kind.hatch != "cross"
        && kind.hatch != "none")
        reader.refuse("hatch", Phrase::tr("\"%1\" is none of diagonal, cross, none", kind.hatch));
    return kind;
}

Customer readCustomer(const PositionedJson &node, const std::string &what, Problem &problem)
{
    ObjectReader reader(node, what, problem);
    Customer customer;
    readId(reader, customer.id);
    reader.text("name", customer.name);
    reader.texts("phones", customer.phones);
    reader.text("email", customer.email);
    reader.text("tier", customer.tier);
    reader.texts("tags", customer.tags);
    reader.texts("entitlements", customer.entitlements);
    reader.texts("blocked", customer.blocked);
    reader.text("notes", customer.notes);
    reader.texts("channels", customer.channels);
    reader.text("hubSpot", customer.hubSpot);
    reader.refuseUnknown();
    return customer;
}

void readWeekStart(ObjectReader &reader, std::int64_t &weekStart)
{
    static constexpr const char *names[]
        = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    std::string word;
    reader.text("weekStart", word);
    const auto at = std::find(std::begin(names), std::end(names), word);
    if (at != std::end(names))
        weekStart = at - std::begin(names);
    else if (!word.empty())
        reader.refuse("weekStart", Phrase::tr("\"%1\" is not a day like \"monday\"", word));
}

/// The book stands in the file as it would in one of its own; its lines are the file's lines.
std::string readRuleBook(ObjectReader &reader, std::string_view json, Problem &problem)
{
    const PositionedJson *node = reader.any("ruleBook");
    if (node == nullptr)
        return {};
    if (node->type != Type::Object) {
        problem.set(node->line, Phrase::tr("%1 must be an object", std::string("ruleBook")));
        return {};
    }
    std::string book(json.substr(node->begin, node->end - node->begin));
    const auto parsed = RuleBook::parse(book);
    if (!parsed) {
        const auto &details = parsed.error().arguments;
        std::int64_t line = 1;
        if (!details.empty())
            std::from_chars(details[0].plain().data(),
                            details[0].plain().data() + details[0].plain().size(),
                            line);
        problem.set(node->line + line - 1,
                    Phrase::tr("%1: %2",
                               std::string("ruleBook"),
                               details.empty() ? Phrase() : details.back()));
    }
    return book;
}

ClubTemplate readClub(const PositionedJson &root, std::string_view json, Problem &problem)
{
    ObjectReader reader(root, {}, problem);
    ClubTemplate plan;
    std::string schema;
    reader.text("$schema", schema);
    reader.text("name", plan.settings.name);
    reader.text("bayWord", plan.settings.bayWord);
    reader.text("currency", plan.settings.currency);
    readWeekStart(reader, plan.settings.weekStart);
    reader.integer("step", plan.settings.step);
    reader.integer("signInHours", plan.settings.signInHours);
    reader.texts("switches", plan.settings.switches);
    reader.list("locations", [&](const PositionedJson &node, const std::string &what) {
        plan.sites.push_back(readSite(node, what, problem));
    });
    reader.list("tiers", [&](const PositionedJson &node, const std::string &what) {
        plan.tiers.push_back(readTier(node, what, problem));
    });
    reader.list("roles", [&](const PositionedJson &node, const std::string &what) {
        plan.roles.push_back(readRole(node, what, problem));
    });
    reader.list("operators", [&](const PositionedJson &node, const std::string &what) {
        plan.operators.push_back(readOperator(node, what, problem));
    });
    reader.list("blockKinds", [&](const PositionedJson &node, const std::string &what) {
        plan.blockKinds.push_back(readBlockKind(node, what, problem));
    });
    plan.ruleBook = readRuleBook(reader, json, problem);
    reader.list("customers", [&](const PositionedJson &node, const std::string &what) {
        plan.customers.push_back(readCustomer(node, what, problem));
    });
    reader.refuseUnknown();
    return plan;
}

/// "/locations/1/zone" → "locations[1].zone"
std::string spoken(std::string_view pointer)
{
    std::string words;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        const bool isIndex = !step.empty() && step[0] >= '0' && step[0] <= '9';
        if (isIndex)
            words += "[" + std::string(step) + "]";
        else
            words += (words.empty() ? "" : ".") + std::string(step);
        pointer.remove_prefix(step.size());
    }
    return words;
}

} // namespace

Result<ClubTemplate> parseClubFile(std::string_view json)
{
    const auto root = PositionedJson::parse(json);
    if (!root) {
        const auto &details = root.error().arguments;
        return fail(ErrorCode::InvalidClubFile,
                    details[0],
                    Phrase::tr("%1 (column %2)", details[2], details[1]));
    }
    Problem problem;
    ClubTemplate plan = readClub(*root, json, problem);
    if (problem.error)
        return tl::unexpected(*problem.error);
    if (const auto fault = findFault(plan))
        return fail(ErrorCode::InvalidClubFile,
                    std::to_string(static_cast<std::int64_t>(root->nearest(fault->where).line)
                                   + fault->line - 1),
                    Phrase::tr("%1 %2", spoken(fault->where), fault->reason));
    return plan;
}

} // namespace bayboard
