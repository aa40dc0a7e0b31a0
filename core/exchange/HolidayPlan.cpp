#include "core/exchange/HolidayPlan.h"

#include <algorithm>
#include <map>
#include <set>

namespace bayboard {

HolidayPlan
planHolidays(const std::vector<Holiday> &holidays, const Location &location, HolidayMerge merge)
{
    HolidayPlan plan;
    std::map<LocalDate, std::string> dates;
    for (const std::string &text : location.closedDates) {
        const auto holiday = holidayOf(text);
        if (!holiday || !dates.emplace(holiday->date, holiday->name).second)
            plan.closedDates.push_back(text); // no date, or a second name for one: not lost
    }
    if (merge == HolidayMerge::Replace && !holidays.empty()) {
        std::set<LocalDate> kept;
        for (const Holiday &holiday : holidays)
            kept.insert(holiday.date);
        std::erase_if(dates, [&](const auto &date) {
            const bool goes = *kept.begin() < date.first && date.first < *kept.rbegin()
                && !kept.contains(date.first);
            if (goes)
                plan.removed.push_back({date.first, date.second});
            return goes;
        });
    }
    for (const Holiday &holiday : holidays) {
        const auto [at, isNew] = dates.emplace(holiday.date, holiday.name);
        const bool takesName = !holiday.name.empty() && at->second != holiday.name
            && (at->second.empty() || merge == HolidayMerge::Replace);
        if (isNew)
            plan.added.push_back(holiday);
        else if (takesName)
            plan.renamed.push_back(holiday);
        else
            ++plan.same;
        if (takesName)
            at->second = holiday.name;
    }
    for (const auto &[date, name] : dates)
        plan.closedDates.push_back(closedDateOf({date, name}));
    std::sort(plan.closedDates.begin(), plan.closedDates.end());
    return plan;
}

} // namespace bayboard
