#include "core/desk/ClubTemplate.h"

#include "core/access/Permission.h"
#include "core/rules/RuleBook.h"

namespace bayboard {

namespace {

/// Gives ids to what has none.
class Ids
{
public:
    Ids(Instant now, Random &random) : m_milliseconds(toUnix(now) * 1000), m_random(random) { }

    void give(Uuid &id)
    {
        if (id.isNull())
            id = makeUuidV7(m_milliseconds, m_random);
    }

    template <typename Tag> void give(Id<Tag> &id) { give(id.value); }

private:
    std::int64_t m_milliseconds;
    Random &m_random;
};

template <typename Entity> void completeList(std::vector<Entity> &entities, Ids &ids)
{
    std::int64_t order = 0;
    for (Entity &entity : entities) {
        ids.give(entity.id);
        entity.order = ++order;
    }
}

void completeSite(ClubTemplate::Site &site, Ids &ids)
{
    completeList(site.bays, ids);
    for (Bay &bay : site.bays) {
        bay.location = site.location.id;
        for (std::string &link : bay.links)
            for (const Bay &other : site.bays)
                if (other.name == link)
                    link = other.id.toString();
    }
}

template <typename Entity>
void create(ChangeSet &changes, EntityKind kind, const Uuid &id, const Entity &entity)
{
    changes.changes.push_back(creation({kind, id}, toRecord(entity)));
}

void createRuleBook(ChangeSet &changes, const std::string &text)
{
    Record record;
    record.set(Field::Text, text);
    record.set(Field::Version, std::int64_t{1});
    changes.changes.push_back(creation({EntityKind::RuleBook, ruleBookId()}, record));
}

Tier makeTier(const char *key, const char *colour, std::int64_t order, std::int64_t advance)
{
    // Named ids: two desks that start the same club agree on its shipped tiers.
    Tier tier;
    tier.id = makeNamedUuid(settingsId(), std::string("tier:") + key);
    tier.key = key;
    tier.colour = colour;
    tier.order = order;
    tier.advanceLimit = advance;
    return tier;
}

BlockKind
makeKind(const char *key, const char *colour, const char *hatch, bool counted, std::int64_t length)
{
    BlockKind kind;
    kind.id = makeNamedUuid(settingsId(), std::string("kind:") + key);
    kind.key = key;
    kind.colour = colour;
    kind.hatch = hatch;
    // An event is sold already, and what cannot be played on is not sold at all.
    const bool isOut = kind.key == "out_of_service" || kind.key == "closed";
    kind.bookOver = counted || isOut ? "" : "block.book_over";
    kind.counted = counted;
    kind.length = length;
    return kind;
}

} // namespace

ClubTemplate completed(ClubTemplate plan, Instant now, Random &random)
{
    Ids ids(now, random);
    if (plan.tiers.empty())
        plan.tiers = defaultTiers();
    if (plan.roles.empty())
        plan.roles = defaultRoles();
    if (plan.blockKinds.empty())
        plan.blockKinds = defaultBlockKinds();
    if (plan.ruleBook.empty())
        plan.ruleBook = RuleBook::defaultText();
    completeList(plan.tiers, ids);
    completeList(plan.roles, ids);
    completeList(plan.blockKinds, ids);
    std::int64_t order = 0;
    for (auto &site : plan.sites) {
        ids.give(site.location.id);
        site.location.order = ++order;
        completeSite(site, ids);
    }
    completeList(plan.operators, ids);
    for (Operator &person : plan.operators) {
        for (std::string &grant : person.roles) {
            const std::size_t mark = grant.find('@');
            const auto *site
                = mark == std::string::npos ? nullptr : findSite(plan, grant.substr(mark + 1));
            if (site != nullptr)
                grant = grant.substr(0, mark + 1) + site->location.id.toString();
        }
    }
    for (Customer &customer : plan.customers)
        ids.give(customer.id);
    return plan;
}

Result<ChangeSet> startClub(const ClubTemplate &plan, ChangeSet head, Random &random)
{
    if (const auto found = findFault(plan))
        return fail(ErrorCode::InvalidArgument, found->where, found->reason);
    const ClubTemplate whole = completed(plan, head.at, random);
    head.label = {LabelCode::StartClub, {whole.settings.name}};
    create(head, EntityKind::Settings, settingsId(), whole.settings);
    createRuleBook(head, whole.ruleBook);
    for (const Tier &tier : whole.tiers)
        create(head, EntityKind::Tier, tier.id, tier);
    for (const Role &role : whole.roles)
        create(head, EntityKind::Role, role.id, role);
    for (const BlockKind &kind : whole.blockKinds)
        create(head, EntityKind::BlockKind, kind.id, kind);
    for (const auto &site : whole.sites) {
        create(head, EntityKind::Location, site.location.id.value, site.location);
        for (const Bay &bay : site.bays)
            create(head, EntityKind::Bay, bay.id.value, bay);
    }
    for (const Operator &person : whole.operators)
        create(head, EntityKind::Operator, person.id.value, person);
    for (const Customer &customer : whole.customers)
        create(head, EntityKind::Customer, customer.id.value, customer);
    return head;
}

std::vector<Tier> defaultTiers()
{
    return {makeTier("new", "#2563eb", 1, 14),
            makeTier("member", "#a16207", 2, 30),
            makeTier("promo", "#15803d", 3, 30),
            makeTier("frequent", "#7e22ce", 4, 30)};
}

std::vector<BlockKind> defaultBlockKinds()
{
    return {
        makeKind("maintenance", "#64748b", "diagonal", false, 240),
        makeKind("cleaning", "#0e7490", "diagonal", false, 60),
        makeKind("repair", "#b45309", "diagonal", false, 120),
        makeKind("inspection", "#475569", "diagonal", false, 60),
        makeKind("out_of_service", "#b91c1c", "cross", false, 0),
        makeKind("private_event", "#be185d", "none", true, 180),
        makeKind("training", "#4338ca", "none", true, 120),
        makeKind("league", "#0f766e", "none", true, 180),
        makeKind("closed", "#334155", "cross", false, 0),
    };
}

} // namespace bayboard
