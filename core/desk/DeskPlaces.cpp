#include "core/desk/DeskPlaces.h"

#include "core/desk/EntityPart.h"
#include "core/desk/PlaceFault.h"
#include "core/desk/ProposalAccess.h"
#include "core/desk/Refuse.h"

#include <algorithm>

namespace bayboard {

namespace {

/// One that can change places with others.
struct Listed
{
    EntityRef entity;
    std::vector<std::string> names; ///< what a step calls it; a tier by its key too
    Record record;
};

const char *movedPart(EntityKind kind)
{
    if (kind == EntityKind::Location)
        return "location.move";
    return kind == EntityKind::Bay ? "bay.move" : "tier.move";
}

template <typename Entity>
void list(std::vector<Listed> &all, EntityKind kind, const Uuid &id, const Entity &entity)
{
    if (!entity.withdrawn)
        all.push_back({{kind, id}, {entity.name, movedPart(kind)}, toRecord(entity)});
}

/// In the club's order; of bays those at the same location.
std::vector<Listed> siblingsOf(const Club &club, const EntityRef &which)
{
    std::vector<Listed> all;
    if (which.kind == EntityKind::Location)
        for (const Location &place : club.locations())
            list(all, which.kind, place.id.value, place);
    if (which.kind == EntityKind::Tier)
        for (const Tier &tier : club.tiers()) {
            list(all, which.kind, tier.id, tier);
            if (!tier.withdrawn)
                all.back().names.push_back(tier.key);
        }
    const Bay *bay = which.kind == EntityKind::Bay ? club.bay(BayId{which.id}) : nullptr;
    if (bay != nullptr)
        for (const BayId id : club.baysOf(bay->location))
            list(all, which.kind, id.value, *club.bay(id));
    return all;
}

} // namespace

std::optional<Error> DeskPlaces::obstacle(const std::vector<EntityChange> &changes) const
{
    if (m_desk.isReadOnly())
        return Error{ErrorCode::StoreReadOnly, {m_desk.path().string()}};
    if (!m_desk.may(Permission::ClubEdit))
        return notPermitted(m_desk.club(), m_desk.actor(), Permission::ClubEdit);
    return placeFault(m_desk.club(), m_desk.ruleBook(), changes);
}

std::optional<Error> DeskPlaces::faultOf(const EntityChange &change) const
{
    return obstacle({change});
}

void DeskPlaces::make(const std::vector<Made> &made, Label label, Done done) const
{
    std::vector<EntityChange> changes;
    std::vector<Desk::ClubEdit> edits;
    for (const Made &each : made) {
        changes.push_back(creation(each.entity, each.record));
        edits.push_back({each.entity, Record(), each.record});
    }
    if (auto wrong = obstacle(changes)) {
        done(refuse(std::move(*wrong)));
        return;
    }
    m_desk.editClub(edits,
                    std::move(label),
                    [id = made.front().entity.id, done = std::move(done)](Outcome outcome) {
                        if (outcome)
                            outcome->entity = id;
                        done(std::move(outcome));
                    });
}

void DeskPlaces::change(
    EntityRef entity, const Record &before, const Record &after, Label label, Done done) const
{
    const EntityChange wanted = difference(entity, before, after);
    if (wanted.fields.empty()) {
        done(Committed{{}, entity.id, {}});
        return;
    }
    if (auto wrong = obstacle({wanted})) {
        done(refuse(std::move(*wrong)));
        return;
    }
    m_desk.editClub({{entity, before, after}}, std::move(label), std::move(done));
}

void DeskPlaces::addLocation(Location location, std::vector<Bay> bays, Done done) const
{
    location.id = LocationId{m_desk.blankChangeSet({}).id.value}; // nobody else's
    location.withdrawn = false;
    location.order = lastOf(m_desk.club().locations());
    std::vector<Made> made{{{EntityKind::Location, location.id.value}, toRecord(location)}};
    std::int64_t order = 0;
    for (Bay &bay : bays) {
        bay.id = BayId{m_desk.blankChangeSet({}).id.value};
        bay.location = location.id;
        bay.order = ++order;
        made.push_back({{EntityKind::Bay, bay.id.value}, toRecord(bay)});
    }
    make(made, {LabelCode::EditClub, {location.name, "location.add"}}, std::move(done));
}

void DeskPlaces::addBay(Bay bay, Done done) const
{
    bay.id = BayId{m_desk.blankChangeSet({}).id.value};
    bay.withdrawn = false;
    bay.order = lastOf(m_desk.club().bays());
    make({{{EntityKind::Bay, bay.id.value}, toRecord(bay)}},
         {LabelCode::EditClub, {bay.name, "bay.add"}},
         std::move(done));
}

void DeskPlaces::addTier(Tier tier, Done done) const
{
    tier.id = m_desk.blankChangeSet({}).id.value;
    tier.withdrawn = false;
    if (tier.key.empty())
        tier.key = tierKeyFor(m_desk.club(), tier.name);
    tier.order = lastOf(m_desk.club().tiers());
    make({{{EntityKind::Tier, tier.id}, toRecord(tier)}},
         {LabelCode::EditClub, {tier.name, "tier.add", tier.key}},
         std::move(done));
}

void DeskPlaces::editLocation(const Location &drafted, const Location &wanted, Done done) const
{
    const EntityRef entity{EntityKind::Location, drafted.id.value};
    Label label{LabelCode::EditClub, {wanted.name, partOf("location", drafted, wanted)}};
    if (drafted.withdrawn || !wanted.withdrawn) {
        change(entity, toRecord(drafted), toRecord(wanted), std::move(label), std::move(done));
        return;
    }
    // Bays first: nothing may lean on what goes.
    std::vector<Desk::ClubEdit> edits;
    const std::vector<BayId> bays = m_desk.club().baysOf(drafted.id);
    for (const BayId id : bays) {
        Bay gone = *m_desk.club().bay(id);
        const Record before = toRecord(gone);
        gone.withdrawn = true;
        edits.push_back({{EntityKind::Bay, id.value}, before, toRecord(gone)});
    }
    edits.push_back({entity, toRecord(drafted), toRecord(wanted)});
    takeOut(bays, std::move(edits), std::move(label), std::move(done));
}

void DeskPlaces::editBay(const Bay &drafted, const Bay &wanted, Done done) const
{
    const EntityRef entity{EntityKind::Bay, drafted.id.value};
    Label label{LabelCode::EditClub, {wanted.name, partOf("bay", drafted, wanted)}};
    if (drafted.withdrawn || !wanted.withdrawn)
        change(entity, toRecord(drafted), toRecord(wanted), std::move(label), std::move(done));
    else
        takeOut({drafted.id},
                {{entity, toRecord(drafted), toRecord(wanted)}},
                std::move(label),
                std::move(done));
}

/// Asked first for the sake of the sentence; whoever books meanwhile is seen by the store.
void DeskPlaces::takeOut(std::vector<BayId> bays,
                         std::vector<Desk::ClubEdit> edits,
                         Label label,
                         Done done) const
{
    std::vector<EntityChange> changes;
    for (const Desk::ClubEdit &edit : edits)
        changes.push_back(difference(edit.entity, edit.before, edit.after));
    if (auto wrong = obstacle(changes)) {
        done(refuse(std::move(*wrong)));
        return;
    }
    m_desk.read<std::optional<BayId>>(
        [bays = std::move(bays)](Store &store) { return heldBay(store, bays); },
        [&desk = m_desk,
         edits = std::move(edits),
         label = std::move(label),
         done = std::move(done)](const Result<std::optional<BayId>> &held) {
            if (!held)
                done(refuse(held.error()));
            else if (*held)
                done(refuse(heldError(desk.club(), **held)));
            else
                desk.editClub(edits, label, done);
        });
}

void DeskPlaces::editTier(const Tier &drafted, const Tier &wanted, Done done) const
{
    change({EntityKind::Tier, drafted.id},
           toRecord(drafted),
           toRecord(wanted),
           {LabelCode::EditClub, {wanted.name, partOf("tier", drafted, wanted), wanted.key}},
           std::move(done));
}

void DeskPlaces::editSettings(const Settings &drafted, const Settings &wanted, Done done) const
{
    change({EntityKind::Settings, settingsId()},
           toRecord(drafted),
           toRecord(wanted),
           {LabelCode::EditClub, {wanted.name, "club.edit"}},
           std::move(done));
}

void DeskPlaces::move(const EntityRef &which, int by, Done done) const
{
    std::vector<Listed> all = siblingsOf(m_desk.club(), which);
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const std::ptrdiff_t from
        = std::find_if(
              all.begin(), all.end(), [&](const Listed &each) { return each.entity == which; })
        - all.begin();
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + by, 0, count - 1);
    if (from == count || to == from) {
        done(Committed{{}, which.id, {}});
        return;
    }
    if (auto wrong = obstacle({})) {
        done(refuse(std::move(*wrong)));
        return;
    }
    Listed moved = std::move(all[static_cast<std::size_t>(from)]);
    Label label{LabelCode::EditClub, moved.names};
    all.erase(all.begin() + from);
    all.insert(all.begin() + to, std::move(moved));
    std::vector<Desk::ClubEdit> edits;
    std::int64_t order = 0;
    for (const Listed &each : all) {
        Record after = each.record;
        after.set(Field::Order, ++order);
        edits.push_back({each.entity, each.record, std::move(after)});
    }
    m_desk.editClub(edits, std::move(label), std::move(done));
}

void DeskPlaces::ask(std::function<Result<LeftOutside>(Store &)> question,
                     LocationId where,
                     Left done) const
{
    const bool mayKnow = m_desk.may(Permission::CustomerReadName, where);
    m_desk.read<LeftOutside>(
        [question = std::move(question), mayKnow](Store &store) {
            auto left = question(store);
            if (left && !mayKnow)
                for (BookingRow &row : left->next)
                    row.customerName = row.booking.guestName = row.booking.title = {};
            return left;
        },
        std::move(done));
}

void DeskPlaces::findLeft(const Location &before, const Location &wanted, Left done) const
{
    ask([before, wanted, bays = m_desk.club().baysOf(before.id), now = m_desk.now()](
            Store &store) { return leftOutside(store, before, wanted, bays, now); },
        before.id,
        std::move(done));
}

void DeskPlaces::findLeft(const Bay &before, const Bay &wanted, Left done) const
{
    ask([before, wanted, now = m_desk.now()](
            Store &store) { return leftOutside(store, before, wanted, now); },
        before.location,
        std::move(done));
}

} // namespace bayboard
