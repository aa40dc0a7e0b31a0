#include "core/recurrence/RepeatForm.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace bayboard {

namespace {

using Unit = RepeatForm::Unit;

Frequency frequencyOf(Unit unit)
{
    switch (unit) {
    case Unit::Days:
        return Frequency::Daily;
    case Unit::Weeks:
        return Frequency::Weekly;
    case Unit::Months:
        return Frequency::Monthly;
    case Unit::Years:
        break;
    }
    return Frequency::Yearly;
}

template <typename T> void sortOnce(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
}

/// "The second Tuesday" may be written as a position among Tuesdays.
std::optional<std::vector<RuleDay>> nthDaysOf(const RepeatRule &rule)
{
    std::vector<RuleDay> days = rule.days;
    if (!rule.positions.empty()) {
        if (days.size() != 1 || days.front().nth != 0 || !rule.monthDays.empty())
            return std::nullopt;
        const auto weekday = days.front().day;
        days.clear();
        for (const int position : rule.positions)
            days.push_back({position, weekday});
    }
    const bool sayable = std::all_of(days.begin(), days.end(), [](const RuleDay &day) {
        return day.nth == -1 || (day.nth >= 1 && day.nth <= 5);
    });
    return sayable ? std::optional(days) : std::nullopt;
}

/// Days of months: by number or by weekday, not both.
bool takeMonthDays(const RepeatRule &rule, RepeatForm &form)
{
    const auto nthDays = nthDaysOf(rule);
    const bool sayable = std::all_of(
        rule.monthDays.begin(), rule.monthDays.end(), [](int day) { return day >= -1; });
    if (!nthDays || !sayable || (!nthDays->empty() && !rule.monthDays.empty()))
        return false;
    form.nthDays = *nthDays;
    form.monthDays = rule.monthDays;
    return true;
}

bool takeWeekdays(const RepeatRule &rule, RepeatForm &form)
{
    for (const RuleDay &day : rule.days) {
        if (day.nth != 0)
            return false;
        form.weekdays.set(day.day.c_encoding());
    }
    return true;
}

bool takeDays(const RepeatRule &rule, RepeatForm &form)
{
    switch (rule.frequency) {
    case Frequency::Daily:
        form.unit = Unit::Days;
        if (rule.days.empty())
            return rule.monthDays.empty() && rule.months.empty();
        // Each day of certain weekdays is a week of them.
        form.unit = Unit::Weeks;
        return rule.interval == 1 && rule.monthDays.empty() && rule.months.empty()
            && takeWeekdays(rule, form);
    case Frequency::Weekly:
        form.unit = Unit::Weeks;
        return rule.months.empty() && rule.monthDays.empty() && takeWeekdays(rule, form);
    case Frequency::Monthly:
        form.unit = Unit::Months;
        return rule.months.empty() && takeMonthDays(rule, form);
    case Frequency::Yearly:
        form.unit = Unit::Years;
        form.months = rule.months;
        // Of a whole year the nth weekday is another thing than of its months.
        return (rule.days.empty() || !rule.months.empty())
            && (rule.positions.empty() || rule.months.size() == 1) && takeMonthDays(rule, form);
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
        break;
    }
    return false;
}

void takeEnd(
    const RepeatRule &rule, LocalTime start, bool dateOnly, const Zone &zone, RepeatForm &form)
{
    if (rule.count) {
        form.end = RepeatForm::End::Count;
        form.count = *rule.count;
    }
    if (!rule.until)
        return;
    form.end = RepeatForm::End::Until;
    LocalTime last = rule.until->at;
    if (rule.until->kind == RuleUntil::Kind::Utc && !dateOnly)
        last = zone.toLocal(Instant(last.time_since_epoch()));
    form.until = dateOf(last);
    // An end before the time of day is the end of the day before.
    if (rule.until->kind != RuleUntil::Kind::Date && !dateOnly
        && last - dateOf(last) < start - dateOf(start))
        form.until -= days(1);
}

} // namespace

RepeatRule ruleOf(const RepeatForm &form, bool dateOnly, const Zone &zone)
{
    BAYBOARD_ASSERT(form.every > 0 && form.count > 0);
    RepeatRule rule;
    rule.frequency = frequencyOf(form.unit);
    rule.interval = form.every;
    if (form.unit == Unit::Weeks)
        for (unsigned day = 1; day <= 7; ++day) // Monday first
            if (form.weekdays[day % 7])
                rule.days.push_back({0, std::chrono::weekday(day)});
    if (form.unit == Unit::Months || form.unit == Unit::Years) {
        rule.days = form.nthDays;
        std::sort(rule.days.begin(), rule.days.end(), [](const RuleDay &a, const RuleDay &b) {
            return std::pair(a.day.iso_encoding(), a.nth) < std::pair(b.day.iso_encoding(), b.nth);
        });
        if (form.nthDays.empty())
            rule.monthDays = form.monthDays;
        sortOnce(rule.monthDays);
    }
    if (form.unit == Unit::Years)
        rule.months = form.months;
    sortOnce(rule.months);
    if (form.end == RepeatForm::End::Count)
        rule.count = form.count;
    if (form.end == RepeatForm::End::Until) {
        const Instant last = zone.startOfDay(form.until + days(1)) - seconds(1);
        rule.until = dateOnly ? RuleUntil{RuleUntil::Kind::Date, form.until}
                              : RuleUntil{RuleUntil::Kind::Utc, LocalTime(last.time_since_epoch())};
    }
    return rule;
}

std::optional<RepeatForm>
formOf(const RepeatRule &rule, LocalTime start, bool dateOnly, const Zone &zone)
{
    if (!rule.weekNumbers.empty() || !rule.yearDays.empty() || rule.choosesTimes())
        return std::nullopt;
    const bool ofMonths
        = rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly;
    if (!rule.positions.empty() && !ofMonths)
        return std::nullopt;
    // Only where several days of a week are taken every other week does its first day matter.
    if (rule.weekStart != std::chrono::Monday && rule.frequency == Frequency::Weekly
        && rule.interval > 1 && rule.days.size() > 1)
        return std::nullopt;
    RepeatForm form;
    form.every = rule.interval;
    if (!takeDays(rule, form))
        return std::nullopt;
    takeEnd(rule, start, dateOnly, zone, form);
    return form;
}

} // namespace bayboard
