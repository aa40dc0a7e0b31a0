#include "core/rules/Night.h"

#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

constexpr hours goesHome(5); ///< where nobody is sent home
constexpr hours latestClosing(8); ///< what closes later than this was open for the next day

} // namespace

std::optional<LocalDate> nightOf(const WeekHours &week, const Zone &zone, Instant at)
{
    const LocalDate date = zone.dateAt(at);
    const seconds ofDay = zone.toLocal(at) - LocalTime(date);
    if (ofDay >= latestClosing)
        return std::nullopt;
    const LocalDate evening = date - days(1);
    if (week.isAlwaysOpen())
        return ofDay < goesHome ? std::optional(evening) : std::nullopt;
    const Instant midnight = zone.startOfDay(date);
    const auto open = openAt(week, midnight - seconds(1), zone);
    if (!open || open->start() >= midnight || !open->contains(at))
        return std::nullopt;
    const LocalTime closes = zone.toLocal(open->end());
    if (closes - LocalTime(date) > latestClosing && ofDay >= goesHome)
        return std::nullopt;
    return evening;
}

} // namespace bayboard
