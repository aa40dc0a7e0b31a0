#include "ui/board/BoardPlaces.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

bool isIn(const std::vector<LocationId> &list, LocationId location)
{
    return std::find(list.begin(), list.end(), location) != list.end();
}

} // namespace

QColor identityColour(const Club &club, LocationId location)
{
    static constexpr std::array<QRgb, 6> row{
        0xff0f766e, 0xff1d4ed8, 0xffb45309, 0xff7e22ce, 0xffbe123c, 0xff4d7c0f};
    std::size_t index = 0;
    for (const Location &candidate : club.locations()) {
        if (candidate.id == location) {
            const QColor own(QString::fromStdString(candidate.colour));
            return own.isValid() ? own : QColor::fromRgb(row.at(index % row.size()));
        }
        ++index;
    }
    return QColor::fromRgb(row.front());
}

bool shareClock(const Club &club, LocationId one, LocationId other)
{
    const Location *first = club.location(one);
    const Location *second = club.location(other);
    return first != nullptr && second != nullptr && !first->withdrawn && !second->withdrawn
        && first->zone == second->zone;
}

std::vector<LocationId>
placesShown(const Club &club, LocationId current, const std::vector<LocationId> &chosen)
{
    if (!isIn(chosen, current))
        return {current};
    std::vector<LocationId> shown;
    for (const Location &place : club.locations()) {
        const bool fits = place.id == current
            || (shareClock(club, current, place.id) && !club.baysOf(place.id).empty());
        if (fits && isIn(chosen, place.id))
            shown.push_back(place.id);
    }
    // The one that is looked at is never among those left out.
    while (shown.size() > mostPlaces)
        shown.erase(shown.back() == current ? shown.end() - 2 : shown.end() - 1);
    return shown;
}

LocationId locationOf(const Club &club, const std::vector<BayId> &bays, LocationId otherwise)
{
    const Bay *bay = bays.empty() ? nullptr : club.bay(bays.front());
    return bay != nullptr ? bay->location : otherwise;
}

std::vector<LocationId> withPlace(std::vector<LocationId> shown, LocationId other, bool beside)
{
    std::erase(shown, other);
    if (beside)
        shown.push_back(other);
    return shown.size() < 2 ? std::vector<LocationId>() : shown;
}

} // namespace bayboard
