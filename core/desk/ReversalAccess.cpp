#include "core/desk/ReversalAccess.h"

#include "core/desk/FeatureAccess.h"
#include "core/desk/PeopleFault.h"
#include "core/desk/PlaceFault.h"
#include "core/desk/ProposalAccess.h"
#include "core/rules/RuleBook.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Whether somebody whose roles hold at some places only may reverse a step there.
Result<bool> mayThere(
    const Club &club, OperatorId who, Permission verb, LabelCode label, const StepReading &reading)
{
    if (label == LabelCode::CreateCustomer || label == LabelCode::EditCustomer)
        return mayAnywhere(club, who, verb); // customers belong to the whole club
    if (!mayAnywhere(club, who, verb))
        return false;
    const auto whole = reading.whole();
    if (!whole)
        return tl::unexpected(whole.error());
    const auto places = placesOf(*whole, reading.load);
    if (!places)
        return tl::unexpected(places.error());
    return !places->empty() && std::all_of(places->begin(), places->end(), [&](LocationId place) {
        return may(club, who, verb, place);
    });
}

} // namespace

bool isStepOfTheClub(LabelCode label)
{
    return permissionFor(label) == Permission::ClubEdit;
}

Result<std::vector<LocationId>> placesOf(const ChangeSet &step,
                                         const std::function<Result<Record>(EntityRef)> &load)
{
    std::vector<LocationId> places;
    const auto add = [&](const Value &value) {
        const auto *text = std::get_if<std::string>(&value);
        const auto place = text == nullptr ? std::nullopt : LocationId::parse(*text);
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    };
    for (const EntityChange &change : step.changes) {
        if (change.entity.kind != EntityKind::Booking && change.entity.kind != EntityKind::Block)
            continue;
        const auto now = load(change.entity);
        if (!now)
            return tl::unexpected(now.error());
        add(now->get(Field::Location));
        for (const FieldChange &field : change.fields)
            if (field.field == Field::Location) {
                add(field.before);
                add(field.after);
            }
    }
    return places;
}

Status mayReverse(
    const Club &club, OperatorId who, const ChangeSet &step, bool undo, const StepReading &reading)
{
    std::vector<Permission> needed{permissionFor(step.label.code)};
    if (isStepOfTheClub(step.label.code)) {
        const auto found = reading.whole();
        if (!found)
            return tl::unexpected(found.error());
        const auto changes = undo ? inverse(found->changes) : again(found->changes);
        if (changesPeople(changes)) {
            needed.front() = Permission::OperatorEdit;
            if (auto wrong = peopleFault(club, who, changes))
                return tl::unexpected(std::move(*wrong));
        }
        if (changesPlaces(changes)) {
            const auto book = reading.book();
            if (!book)
                return tl::unexpected(book.error());
            if (auto wrong = placeFault(club, **book, changes))
                return tl::unexpected(std::move(*wrong));
        }
    }
    if (!undo && !club.settings().switches.empty()) {
        const auto found = reading.whole();
        if (!found)
            return tl::unexpected(found.error());
        if (auto off = remadeFeatureError(club, who, *found))
            return tl::unexpected(std::move(*off));
    }
    if (step.actor != who)
        needed.push_back(Permission::UndoOther);
    for (const Permission permission : needed) {
        // Who may move anybody's booking may move his own; a step of another's moved whose it was.
        const bool others = permission == Permission::BookingMove
            && (step.actor != who || mayAnywhere(club, who, Permission::BookingMoveOther));
        const Permission verb = others ? Permission::BookingMoveOther : permission;
        if (may(club, who, verb))
            continue;
        const auto there = mayThere(club, who, verb, step.label.code, reading);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return tl::unexpected(notPermitted(club, who, verb));
    }
    return {};
}

Status mayGiveUp(const Club &club,
                 OperatorId who,
                 const ChangeSet &refused,
                 const std::function<Result<Record>(EntityRef)> &load)
{
    if (refused.actor == who)
        return {};
    const Permission named = permissionFor(refused.label.code);
    const Permission verb = changesPeople(refused.changes) ? Permission::OperatorEdit
        : named == Permission::BookingMove                 ? Permission::BookingMoveOther
                                                           : named;
    if (may(club, who, verb))
        return {};
    const auto there = mayThere(club,
                                who,
                                verb,
                                refused.label.code,
                                {[&] { return Result<ChangeSet>(refused); }, load, {}});
    if (!there)
        return tl::unexpected(there.error());
    return *there ? Status() : tl::unexpected(notPermitted(club, who, verb));
}

} // namespace bayboard
