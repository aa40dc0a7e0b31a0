#include "core/rules/Scope.h"

#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) {
        return lower(x) == lower(y);
    });
}

bool holds(const std::vector<std::string> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool meet(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const std::string &word) { return holds(b, word); });
}

/// "club+|2026-01-01|2026-12-31": name, first and last day; days may be empty.
bool isInForce(const std::string &entitlement,
               const std::vector<std::string> &names,
               LocalDate date)
{
    const std::string_view text = entitlement;
    const std::size_t bar = text.find('|');
    if (!holds(names, text.substr(0, bar)))
        return false;
    if (bar == std::string_view::npos)
        return true;
    const std::string_view dates = text.substr(bar + 1);
    const std::size_t second = dates.find('|');
    const auto from = parseDate(dates.substr(0, second));
    const auto until
        = second == std::string_view::npos ? std::nullopt : parseDate(dates.substr(second + 1));
    return (!from || *from <= date) && (!until || date <= *until);
}

bool hasShape(const Question &question, BookingShape shape)
{
    switch (shape) {
    case BookingShape::Single:
        return question.slot().bays.size() == 1;
    case BookingShape::Group:
        return question.slot().bays.size() > 1;
    case BookingShape::Recurring:
        return question.proposal.recurring;
    case BookingShape::WalkIn:
        return question.booking().customer.isNull();
    }
    BAYBOARD_ASSERT(false);
    return false;
}

} // namespace

bool isPlace(const Scope::Place &place, const Location &location)
{
    return place.id.isNull() ? sameName(place.name, location.name) : place.id == location.id.value;
}

bool isPlace(const Scope::Place &place, const Bay &bay, const Club &club)
{
    if (!place.id.isNull())
        return place.id == bay.id.value;
    if (!sameName(place.name, bay.name))
        return false;
    if (place.location.empty())
        return true;
    const Location *location = club.location(bay.location);
    return location != nullptr && sameName(place.location, location->name);
}

void Scope::seal()
{
    m_everything = locations.empty() && bays.empty() && tiers.empty() && tags.empty()
        && entitlements.empty() && sources.empty() && shapes.empty() && parties.empty()
        && weekTimes.isAlwaysOpen();
}

bool Scope::needsCustomer() const
{
    return !tiers.empty() || !tags.empty() || !entitlements.empty();
}

bool Scope::matches(const Question &question) const
{
    return m_everything
        || (matchesBooking(question) && matchesPlace(question) && matchesCustomer(question)
            && touches(weekTimes, question.span(), question.zone));
}

bool Scope::matchesBooking(const Question &question) const
{
    if (!parties.empty()
        && std::find(parties.begin(), parties.end(), question.proposal.by) == parties.end())
        return false;
    if (!sources.empty() && !holds(sources, question.booking().source))
        return false;
    return shapes.empty() || std::any_of(shapes.begin(), shapes.end(), [&](BookingShape shape) {
               return hasShape(question, shape);
           });
}

bool Scope::matchesPlace(const Question &question) const
{
    if (!locations.empty() && !covers(question.booking().location, question.club))
        return false;
    if (bays.empty())
        return true;
    const std::vector<BayId> &wanted = question.slot().bays;
    return std::any_of(
        wanted.begin(), wanted.end(), [&](BayId bay) { return covers(bay, question.club); });
}

bool Scope::matchesCustomer(const Question &question) const
{
    if (question.customerPending && needsCustomer())
        return false;
    if (!tiers.empty() && !holds(tiers, question.tier))
        return false;
    const CustomerFacts *facts = question.customer;
    if (!entitlements.empty()) {
        if (facts == nullptr)
            return false;
        const auto &held = facts->customer.entitlements;
        if (std::none_of(held.begin(), held.end(), [&](const std::string &entitlement) {
                return isInForce(entitlement, entitlements, question.date());
            }))
            return false;
    }
    if (tags.empty())
        return true;
    if (meet(tags, question.booking().tags)
        || (facts != nullptr && meet(tags, facts->customer.tags))
        || (question.location != nullptr && meet(tags, question.location->tags)))
        return true;
    const std::vector<BayId> &wanted = question.slot().bays;
    return std::any_of(wanted.begin(), wanted.end(), [&](BayId id) {
        const Bay *bay = question.club.bay(id);
        return bay != nullptr && meet(tags, bay->tags);
    });
}

bool Scope::covers(BayId id, const Club &club) const
{
    if (bays.empty())
        return true;
    const Bay *bay = club.bay(id);
    return bay != nullptr && std::any_of(bays.begin(), bays.end(), [&](const Place &place) {
               return isPlace(place, *bay, club);
           });
}

bool Scope::covers(LocationId id, const Club &club) const
{
    if (locations.empty())
        return true;
    const Location *location = club.location(id);
    return location != nullptr
        && std::any_of(locations.begin(), locations.end(), [&](const Place &place) {
               return isPlace(place, *location);
           });
}

bool Scope::operator==(const Scope &other) const
{
    const auto samePlaces = [](const std::vector<Place> &a, const std::vector<Place> &b) {
        return std::equal(
            a.begin(), a.end(), b.begin(), b.end(), [](const Place &x, const Place &y) {
                return x.text == y.text;
            });
    };
    return samePlaces(locations, other.locations) && samePlaces(bays, other.bays)
        && tiers == other.tiers && tags == other.tags && entitlements == other.entitlements
        && sources == other.sources && shapes == other.shapes && parties == other.parties
        && weekTimes == other.weekTimes;
}

} // namespace bayboard
