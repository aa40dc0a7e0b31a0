#include "ui/panes/LeftOutDates.h"

#include "core/blocks/SeriesDates.h"

#include <map>

namespace bayboard {

std::vector<LeftOutDate> leftOutDates(const Series &series, const Club &club, Instant now)
{
    std::vector<LeftOutDate> left;
    const auto recurrence = recurrenceOf(series);
    const auto to = laidTo(series, club, now);
    if (!recurrence || !to) {
        return left;
    }
    // One that runs can be laid for the rest of its time; what does not repeat has its one date.
    const Instant from = *recurrence ? now - series.slot.span.length() - days(1) : Instant::min();
    const auto dates = datesOf(series, club, *to, from);
    std::map<LocalDate, int> onDay;
    for (const SeriesDate &date : dates.value_or(std::vector<SeriesDate>())) {
        const LocalDate day = dateOf(date.occurrence.local);
        ++onDay[day];
        if (date.occurrence.span.end() <= now) {
            continue;
        }
        LeftOutDate one{date.id, date.occurrence.span.start(), day, {}, date.holiday, false};
        if (date.left != SeriesDate::Left::No) {
            left.push_back(std::move(one));
            continue;
        }
        for (const BayId bay : series.slot.bays) {
            if (isSkipped(series, date.id, bay)) {
                one.bay = bay;
                left.push_back(one);
            }
        }
    }
    for (LeftOutDate &date : left) {
        date.isOneOfMany = onDay[date.day] > 1;
    }
    return left;
}

} // namespace bayboard
