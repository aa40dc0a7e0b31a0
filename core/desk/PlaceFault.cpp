#include "core/desk/PlaceFault.h"

#include "core/club/LineText.h"
#include "core/desk/ClubTemplate.h"
#include "core/desk/EntitiesAfter.h"
#include "core/desk/InvalidEntity.h"
#include "core/desk/NameKey.h"
#include "core/rules/RuleBook.h"
#include "core/rules/Season.h"

#include <algorithm>

namespace bayboard {

namespace {

using Fault = std::optional<Phrase>;

constexpr std::int64_t mostPeople = 1000; ///< in a bay
constexpr std::int64_t mostNotice = 525600; ///< minutes; a year
constexpr std::int64_t longestStep = 1440; ///< minutes

bool isShippedTier(std::string_view key)
{
    static const std::vector<Tier> shipped = defaultTiers();
    return std::any_of(
        shipped.begin(), shipped.end(), [&](const Tier &tier) { return tier.key == key; });
}

Fault nameFault(const std::string &name)
{
    return name.empty() ? Fault(Phrase::tr("a name is needed")) : lineFault(name);
}

Fault colourFault(const std::string &colour)
{
    return colour.empty() || isColourText(colour)
        ? std::nullopt
        : Fault(Phrase::tr("\"%1\" is not like \"#2563eb\"", colour));
}

Fault tagsFault(const std::vector<std::string> &tags)
{
    for (const std::string &tag : tags)
        if (auto fault = tag.empty() ? Phrase::tr("a tag is empty") : lineFault(tag))
            return fault;
    return std::nullopt;
}

Fault between(std::optional<std::int64_t> figure, std::int64_t least, std::int64_t most)
{
    return !figure || (*figure >= least && *figure <= most)
        ? std::nullopt
        : Fault(Phrase::tr("%1 is not between %2 and %3",
                           std::to_string(*figure),
                           std::to_string(least),
                           std::to_string(most)));
}

Fault faultOf(const Club &club, const Location &wanted)
{
    if (auto fault = nameFault(wanted.name))
        return fault;
    for (const Location &other : club.locations())
        if (other.id != wanted.id && !other.withdrawn && other.name == wanted.name)
            return Phrase::tr("there is a location called \"%1\" already", wanted.name);
    if (!Zone::load(wanted.zone))
        return Phrase::tr("\"%1\" is not a time zone", wanted.zone);
    if (!wanted.season.empty() && !Season::parse(wanted.season))
        return Phrase::tr("\"%1\" is not like \"05-01/10-31\"", wanted.season);
    if (wanted.deposit && wanted.deposit->cents < 0)
        return Phrase::tr("a deposit is 0 or more");
    if (auto fault = between(wanted.minimumNotice, 0, mostNotice))
        return fault;
    if (auto fault = between(wanted.advanceLimit, 0, mostDaysAhead))
        return fault;
    if (auto fault = tagsFault(wanted.tags))
        return fault;
    return colourFault(wanted.colour);
}

Fault linksFault(const Club &club, const Bay &wanted)
{
    for (const std::string &link : wanted.links) {
        const auto id = BayId::parse(link);
        const Bay *inside = id ? club.bay(*id) : nullptr;
        if (inside == nullptr || inside->location != wanted.location || inside->id == wanted.id)
            return Phrase::tr("\"%1\" is no other bay of this location", link);
    }
    return std::nullopt;
}

Fault faultOf(const Club &club, const Bay &wanted)
{
    const Location *place = club.location(wanted.location);
    if (place == nullptr || place->withdrawn)
        return Phrase::tr("its location is not there any more");
    if (auto fault = nameFault(wanted.name))
        return fault;
    for (const BayId id : club.baysOf(wanted.location))
        if (id != wanted.id && club.bay(id)->name == wanted.name)
            return Phrase::tr(
                "there is a bay called \"%1\" at %2 already", wanted.name, place->name);
    if (auto fault = between(wanted.capacity, 1, mostPeople))
        return fault;
    if (auto fault = tagsFault(wanted.tags))
        return fault;
    if (auto fault = linksFault(club, wanted))
        return fault;
    return colourFault(wanted.colour);
}

Fault faultOf(const Club &club, const Tier &wanted)
{
    if (!isKeyText(wanted.key))
        return Phrase::tr("its key is made of small letters, digits and _");
    if (wanted.name.empty() && !isShippedTier(wanted.key))
        return Phrase::tr("a name is needed");
    if (auto fault = lineFault(wanted.name))
        return fault;
    for (const Tier &other : club.tiers()) {
        if (other.id == wanted.id)
            continue;
        if (other.key == wanted.key)
            return Phrase::tr("there is a tier with the key \"%1\" already", wanted.key);
        if (!wanted.name.empty() && !other.withdrawn && other.name == wanted.name)
            return Phrase::tr("there is a tier called \"%1\" already", wanted.name);
    }
    if (auto fault = between(wanted.advanceLimit, 0, mostDaysAhead))
        return fault;
    return colourFault(wanted.colour);
}

Fault faultOf(const Settings &wanted)
{
    if (auto fault = nameFault(wanted.name))
        return fault;
    if (auto fault = lineFault(wanted.bayWord))
        return fault;
    const std::string &money = wanted.currency;
    if (money.size() != 3
        || !std::all_of(money.begin(), money.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return Phrase::tr("\"%1\" is not like \"CAD\"", money);
    if (wanted.weekStart < 0 || wanted.weekStart > 6)
        return Phrase::tr("the week starts on a day of the week");
    return between(wanted.step, 1, longestStep);
}

Settings settingsAfter(const Club &club, const std::vector<EntityChange> &changes)
{
    Settings settings = club.settings();
    for (const EntityChange &change : changes)
        if (change.entity.kind == EntityKind::Settings)
            if (Settings after; fromRecord(apply(toRecord(settings), change), after))
                settings = std::move(after);
    return settings;
}

const Tier *tierById(const Club &club, const Uuid &id)
{
    for (const Tier &tier : club.tiers())
        if (tier.id == id)
            return &tier;
    return nullptr;
}

template <typename Entity> Fault faultThere(const Club &club, const Entity *entity)
{
    return entity == nullptr || entity->withdrawn ? std::nullopt : faultOf(club, *entity);
}

/// Of the entity as the club has it; one that was taken out may be as it likes.
Fault faultIn(const Club &club, const EntityRef &entity)
{
    if (entity.kind == EntityKind::Location)
        return faultThere(club, club.location(LocationId{entity.id}));
    if (entity.kind == EntityKind::Bay)
        return faultThere(club, club.bay(BayId{entity.id}));
    if (entity.kind == EntityKind::Tier)
        return faultThere(club, tierById(club, entity.id));
    if (entity.kind == EntityKind::Settings)
        return faultOf(club.settings());
    return std::nullopt;
}

/// Bookings name bay and location, customers and rules the tier's key.
Fault namedFault(const EntityChange &change)
{
    for (const FieldChange &field : change.fields) {
        if (change.created)
            return std::nullopt;
        if (change.entity.kind == EntityKind::Bay && field.field == Field::Location)
            return Phrase::tr("a bay stays at its location");
        if (change.entity.kind == EntityKind::Tier && field.field == Field::Key)
            return Phrase::tr("its key stays: customers and rules name it");
    }
    return std::nullopt;
}

template <typename Entity> bool hasAny(const std::vector<Entity> &entities)
{
    return std::any_of(
        entities.begin(), entities.end(), [](const Entity &each) { return !each.withdrawn; });
}

bool hasBay(const Club &club)
{
    const auto &places = club.locations();
    return std::any_of(places.begin(), places.end(), [&](const Location &place) {
        return !place.withdrawn && !club.baysOf(place.id).empty();
    });
}

Fault lastFault(const Club &before, const Club &after)
{
    if (hasAny(before.locations()) && !hasAny(after.locations()))
        return Phrase::tr("it is the last location; a club needs one");
    if (hasBay(before) && !hasBay(after))
        return Phrase::tr("nothing would be left that can be booked; a club needs a bay");
    if (hasAny(before.tiers()) && !hasAny(after.tiers()))
        return Phrase::tr("it is the last tier; customers need one");
    return std::nullopt;
}

/// The rule book names a location or bay that would be called otherwise.
std::optional<Error> bookFault(const Club &club,
                               const Club &after,
                               const RuleBook &book,
                               const std::vector<EntityChange> &changes)
{
    const Status fits = book.fits(after);
    if (fits || !book.fits(club))
        return std::nullopt;
    const auto &details = fits.error().arguments; // line, reason
    return invalid(changes.front().entity.kind,
                   Phrase::tr("the rule book names it in line %1; change it there first (%2)",
                              details.front(),
                              details.back()));
}

} // namespace

bool changesPlaces(const std::vector<EntityChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const EntityChange &change) {
        return change.entity.kind == EntityKind::Location || change.entity.kind == EntityKind::Bay
            || change.entity.kind == EntityKind::Tier || change.entity.kind == EntityKind::Settings;
    });
}

Result<std::shared_ptr<const Club>> clubAfterChanges(const Club &club,
                                                     const std::vector<EntityChange> &changes)
{
    ZoneCache zones;
    return Club::make(
        settingsAfter(club, changes),
        entitiesAfter<Location, LocationId>(club.locations(), changes, EntityKind::Location),
        entitiesAfter<Bay, BayId>(club.bays(), changes, EntityKind::Bay),
        entitiesAfter<Tier, Uuid>(club.tiers(), changes, EntityKind::Tier),
        club.roles(),
        club.operators(),
        club.blockKinds(),
        zones);
}

std::optional<Error>
placeFault(const Club &club, const RuleBook &book, const std::vector<EntityChange> &changes)
{
    if (!changesPlaces(changes))
        return std::nullopt;
    const auto after = clubAfterChanges(club, changes);
    if (!after)
        return after.error();
    for (const EntityChange &change : changes) {
        Fault fault = namedFault(change);
        if (!fault && !faultIn(club, change.entity))
            fault = faultIn(**after, change.entity);
        if (fault)
            return invalid(change.entity.kind, std::move(*fault));
    }
    if (auto fault = lastFault(club, **after))
        return Error{ErrorCode::NotAllowed, {std::move(*fault)}};
    return bookFault(club, **after, book, changes);
}

Error heldError(const Club &club, BayId bay)
{
    const Bay *known = club.bay(bay);
    const Location *place = known == nullptr ? nullptr : club.location(known->location);
    return {
        ErrorCode::NotAllowed,
        {Phrase::tr("%1 at %2 cannot be taken out: bookings or blocks name it; let it be booked "
                    "no more instead",
                    known == nullptr ? std::string() : known->name,
                    place == nullptr ? std::string() : place->name)}};
}

std::string tierKeyFor(const Club &club, std::string_view name)
{
    return keyFor(name, "tier", [&](const std::string &key) { return club.tier(key) != nullptr; });
}

} // namespace bayboard
