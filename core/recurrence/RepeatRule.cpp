#include "core/recurrence/RepeatRule.h"

#include "core/recurrence/BasicTime.h"

#include <array>

namespace bayboard {

namespace {

void append(std::string &text, const char *part, const std::vector<int> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i == 0 ? std::string(";") + part + "=" : ",") + std::to_string(values[i]);
}

} // namespace

const char *nameOf(Frequency frequency)
{
    static constexpr std::array names{
        "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    return names[static_cast<std::size_t>(frequency)];
}

const char *nameOf(std::chrono::weekday day)
{
    static constexpr std::array names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return names[day.c_encoding()];
}

std::string RepeatRule::toText() const
{
    std::string text = std::string("FREQ=") + nameOf(frequency);
    if (interval != 1)
        text += ";INTERVAL=" + std::to_string(interval);
    append(text, "BYMONTH", months);
    append(text, "BYWEEKNO", weekNumbers);
    append(text, "BYYEARDAY", yearDays);
    append(text, "BYMONTHDAY", monthDays);
    for (std::size_t i = 0; i < days.size(); ++i) {
        text += i == 0 ? ";BYDAY=" : ",";
        text += (days[i].nth == 0 ? "" : std::to_string(days[i].nth)) + nameOf(days[i].day);
    }
    append(text, "BYHOUR", hours);
    append(text, "BYMINUTE", minutes);
    append(text, "BYSECOND", seconds);
    append(text, "BYSETPOS", positions);
    if (weekStart != std::chrono::Monday)
        text += std::string(";WKST=") + nameOf(weekStart);
    if (count)
        text += ";COUNT=" + std::to_string(*count);
    if (until)
        text += ";UNTIL=" + basicText(until->at, until->kind == RuleUntil::Kind::Date)
            + (until->kind == RuleUntil::Kind::Utc ? "Z" : "");
    return text;
}

} // namespace bayboard
