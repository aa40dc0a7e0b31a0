#include "core/exchange/WallReading.h"

#include <cstdio>

namespace bayboard {

Instant readWallTime(LocalTime wall, const Zone &zone, std::vector<Phrase> &remarks)
{
    // Far from any change of the offset there is nothing to decide.
    const Instant naive(wall.time_since_epoch());
    const seconds early = zone.offsetAt(naive - days(1));
    if (early == zone.offsetAt(naive + days(1)))
        return naive - early;
    const auto found = zone.instantsOf(wall);
    const Instant instant = zone.toInstant(wall);
    if (found.size() > 1)
        remarks.push_back(Phrase::tr("%1 happens twice in %2; the first is taken (%3)",
                                     formatWall(wall),
                                     zone.id(),
                                     zone.format(instant)));
    else if (found.empty())
        remarks.push_back(Phrase::tr("%1 does not exist in %2; read as %3",
                                     formatWall(wall),
                                     zone.id(),
                                     zone.format(instant)));
    return instant;
}

std::string formatWall(LocalTime wall)
{
    const auto inMinutes = std::chrono::duration_cast<minutes>(wall - dateOf(wall)).count();
    char buffer[16];
    std::snprintf(buffer,
                  sizeof buffer,
                  " %02d:%02d",
                  static_cast<int>(inMinutes / 60),
                  static_cast<int>(inMinutes % 60));
    return formatDate(dateOf(wall)) + buffer;
}

} // namespace bayboard
