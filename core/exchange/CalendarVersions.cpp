#include "core/exchange/CalendarReader.h"
#include "core/exchange/WallReading.h"

#include <unordered_map>

namespace bayboard {

std::unordered_set<const CalendarEvent *> outdatedEvents(const Calendar &calendar)
{
    std::unordered_map<std::string, const CalendarEvent *> newest;
    std::unordered_set<const CalendarEvent *> old;
    for (const CalendarEvent &event : calendar.events) {
        if (event.uid.empty())
            continue;
        std::string key = event.uid;
        if (event.recurrenceId)
            key += "\x1F" + formatWall(event.recurrenceId->wall) + event.recurrenceId->tzid;
        const auto [at, isNew] = newest.emplace(std::move(key), &event);
        if (isNew || at->second->sequence == event.sequence)
            continue;
        if (at->second->sequence < event.sequence)
            old.insert(std::exchange(at->second, &event));
        else
            old.insert(&event);
    }
    return old;
}

} // namespace bayboard
