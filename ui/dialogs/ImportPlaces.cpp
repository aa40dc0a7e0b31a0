#include "ui/dialogs/ImportPlaces.h"

#include <algorithm>
#include <map>

namespace bayboard {
namespace {

/// The next one to come is nearer than any that was.
bool isNearer(Instant candidate, Instant known, Instant now)
{
    if ((candidate >= now) != (known >= now)) {
        return candidate >= now;
    }
    return candidate >= now ? candidate < known : candidate > known;
}

} // namespace

std::vector<ImportPlace> placesOf(const ImportPlan &plan, const Club &club, Instant now)
{
    std::map<LocationId, ImportPlace> found;
    std::map<LocationId, std::string> names;
    for (const EntityChange &change : plan.changes) {
        Location location;
        Booking booking;
        if (!change.created) {
            continue;
        }
        if (change.entity.kind == EntityKind::Location && fromRecord(apply({}, change), location)) {
            names[LocationId{change.entity.id}] = location.name;
        } else if (change.entity.kind == EntityKind::Booking
                   && fromRecord(apply({}, change), booking)
                   && booking.state != BookingState::Cancelled) {
            const Instant start = booking.slot.span.start();
            const auto [place, fresh]
                = found.try_emplace(booking.location, ImportPlace{booking.location, {}, 0, start});
            ++place->second.bookings;
            if (!fresh && isNearer(start, place->second.at, now)) {
                place->second.at = start;
            }
        }
    }
    std::vector<ImportPlace> places;
    for (auto &[id, place] : found) {
        const Location *known = club.location(id);
        place.name = QString::fromStdString(known != nullptr ? known->name : names[id]);
        places.push_back(std::move(place));
    }
    std::stable_sort(places.begin(), places.end(), [](const ImportPlace &a, const ImportPlace &b) {
        return a.bookings > b.bookings;
    });
    return places;
}

} // namespace bayboard
