#include "core/recurrence/RuleValidity.h"

#include "core/recurrence/BasicTime.h"

#include <cstdlib>

namespace bayboard {

namespace {

using Code = RuleFaultCode;

/// The table of RFC 5545, page 44: which part means nothing beside which frequency.
std::optional<RuleFault> faultOfTable(const RepeatRule &rule)
{
    const Frequency frequency = rule.frequency;
    const auto not_ = [&](const char *part) {
        return RuleFault{Code::NotWithFrequency, part, nameOf(frequency)};
    };
    if (!rule.weekNumbers.empty() && frequency != Frequency::Yearly)
        return not_("BYWEEKNO");
    if (!rule.yearDays.empty()
        && (frequency == Frequency::Daily || frequency == Frequency::Weekly
            || frequency == Frequency::Monthly))
        return not_("BYYEARDAY");
    if (!rule.monthDays.empty() && frequency == Frequency::Weekly)
        return not_("BYMONTHDAY");
    return std::nullopt;
}

std::string textOf(const RuleDay &day)
{
    return std::to_string(day.nth) + nameOf(day.day);
}

std::optional<RuleFault> faultOfDays(const RepeatRule &rule)
{
    const bool inMonth = rule.frequency == Frequency::Monthly || !rule.months.empty();
    for (const RuleDay &day : rule.days) {
        if (day.nth == 0)
            continue;
        if (rule.frequency != Frequency::Monthly && rule.frequency != Frequency::Yearly)
            return RuleFault{Code::NumberedDay, "BYDAY", textOf(day)};
        if (!rule.weekNumbers.empty())
            return RuleFault{Code::NumberedDayInWeek, "BYDAY", textOf(day)};
        if (inMonth && std::abs(day.nth) > 5)
            return RuleFault{Code::OutOfRange, "BYDAY", textOf(day), -5, 5};
    }
    return std::nullopt;
}

std::optional<RuleFault> faultOfEnd(const RepeatRule &rule, bool dateOnly)
{
    if (!rule.until)
        return std::nullopt;
    if (rule.count)
        return RuleFault{Code::CountAndUntil, "UNTIL", {}};
    const bool isDate = rule.until->kind == RuleUntil::Kind::Date;
    if (isDate == dateOnly)
        return std::nullopt;
    return RuleFault{dateOnly ? Code::UntilNeedsDate : Code::UntilNeedsTime,
                     "UNTIL",
                     basicText(rule.until->at, isDate)
                         + (rule.until->kind == RuleUntil::Kind::Utc ? "Z" : "")};
}

std::optional<RuleFault> faultOfTimes(const RepeatRule &rule, bool dateOnly)
{
    if (!dateOnly)
        return std::nullopt;
    const auto time = [](const char *part) {
        return RuleFault{Code::TimeOfDateOnly, part, {}};
    };
    if (rule.isFinerThanDaily())
        return time("FREQ");
    if (!rule.hours.empty())
        return time("BYHOUR");
    if (!rule.minutes.empty())
        return time("BYMINUTE");
    if (!rule.seconds.empty())
        return time("BYSECOND");
    return std::nullopt;
}

} // namespace

std::optional<RuleFault> faultOf(const RepeatRule &rule, bool dateOnly)
{
    if (auto fault = faultOfTable(rule))
        return fault;
    if (auto fault = faultOfDays(rule))
        return fault;
    if (auto fault = faultOfEnd(rule, dateOnly))
        return fault;
    if (auto fault = faultOfTimes(rule, dateOnly))
        return fault;
    if (!rule.positions.empty() && rule.months.empty() && !rule.choosesDays()
        && !rule.choosesTimes())
        return RuleFault{Code::PositionAlone, "BYSETPOS", {}};
    return std::nullopt;
}

} // namespace bayboard
