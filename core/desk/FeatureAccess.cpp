#include "core/desk/FeatureAccess.h"

#include "core/access/Permission.h"
#include "core/club/EntityPlace.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isAtAPlace(const EntityChange &change)
{
    const EntityKind kind = change.entity.kind;
    return kind == EntityKind::Booking || kind == EntityKind::Block || kind == EntityKind::Series;
}

} // namespace

std::optional<Error> newBookingFeatureError(const Club &club, OperatorId who, LocationId where)
{
    const auto all = switchesOf(club.settings());
    const auto mayAllow = [](const Switch &one) {
        return one.feature == Feature::BookingNew && one.scope == SwitchScope::CustomerTag
            && one.on;
    };
    const auto off = whatSwitchesOff(club, Feature::BookingNew, {who, where});
    if (off && off->scope != SwitchScope::Stop && std::any_of(all.begin(), all.end(), mayAllow))
        return std::nullopt;
    return featureError(club, Feature::BookingNew, {who, where});
}

std::optional<Error> bookingFeatureError(const Club &club,
                                         OperatorId who,
                                         const Proposal &proposal,
                                         const std::vector<std::string> *customerTags)
{
    if (!proposal.isNew() || club.settings().switches.empty())
        return std::nullopt;
    const bool isMade = proposal.newCustomer.has_value();
    const FeatureUse use{
        who, proposal.after.location, isMade ? &proposal.newCustomer->tags : customerTags};
    const bool isKnown = use.customerTags != nullptr || proposal.after.customer.isNull();
    if (proposal.customerOpen || !isKnown)
        return newBookingFeatureError(club, who, proposal.after.location);
    if (auto off = featureError(club, Feature::BookingNew, use))
        return off;
    const bool isWalkIn = proposal.after.customer.isNull() && !isMade;
    return isWalkIn ? featureError(club, Feature::BookingWalkIn, use) : std::nullopt;
}

std::optional<Error> importFeatureError(const Club &club, OperatorId who)
{
    const auto all = switchesOf(club.settings());
    const auto mayAllow = [](const Switch &one) {
        return one.feature == Feature::DataImport && one.scope == SwitchScope::Location && one.on;
    };
    const auto off = whatSwitchesOff(club, Feature::DataImport, {who});
    if (off && off->scope == SwitchScope::Everybody
        && std::any_of(all.begin(), all.end(), mayAllow))
        return std::nullopt;
    return featureError(club, Feature::DataImport, {who});
}

std::optional<Error>
importFeatureError(const Club &club, OperatorId who, const std::vector<EntityChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), isAtAPlace)
        ? importFeatureError(club, who)
        : featureError(club, Feature::DataImport, {who});
}

std::optional<Error> importFeatureError(const Club &club,
                                        OperatorId who,
                                        const EntityChange &change,
                                        const Record &after)
{
    const EntityKind kind = change.entity.kind;
    if (!isAtAPlace(change) || club.settings().switches.empty())
        return std::nullopt;
    const FeatureUse use{who, placeOf(change.entity, after)};
    if (auto off = featureError(club, Feature::DataImport, use))
        return off;
    Proposal made;
    if (!change.created || kind != EntityKind::Booking || !fromRecord(after, made.after))
        return std::nullopt;
    return bookingFeatureError(club, who, made, nullptr);
}

std::optional<Error> remadeFeatureError(const Club &club, OperatorId who, const ChangeSet &step)
{
    if (club.settings().switches.empty())
        return std::nullopt;
    if (step.label.code == LabelCode::Import)
        if (auto off = importFeatureError(club, who, step.changes))
            return off;
    const auto blocks
        = std::count_if(step.changes.begin(), step.changes.end(), [](const EntityChange &change) {
              return change.created && change.entity.kind == EntityKind::Block;
          });
    for (const EntityChange &change : step.changes) {
        if (!change.created)
            continue;
        const Record made = apply(Record(), change);
        if (step.label.code == LabelCode::Import)
            if (auto off = importFeatureError(club, who, change, made))
                return off;
        Booking booking;
        Block block;
        std::optional<Error> off;
        if (change.entity.kind == EntityKind::Booking && fromRecord(made, booking))
            off = newBookingFeatureError(club, who, booking.location);
        else if (change.entity.kind == EntityKind::Block && blocks > 1 && fromRecord(made, block))
            off = featureError(club, Feature::BlockBulk, {who, block.location});
        if (off)
            return off;
    }
    return std::nullopt;
}

std::optional<Error> exportFeatureError(const Club &club, OperatorId who, LocationId where)
{
    for (const Location &place : club.locations()) {
        if ((!where.isNull() && place.id != where)
            || (!may(club, who, Permission::CustomerReadName, place.id)
                && !may(club, who, Permission::CustomerReadContact, place.id)))
            continue;
        if (auto off = featureError(club, Feature::ExportPersonal, {who, place.id}))
            return off;
    }
    return std::nullopt;
}

} // namespace bayboard
