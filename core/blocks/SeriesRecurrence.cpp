#include "core/blocks/SeriesRecurrence.h"

#include "core/recurrence/Expansion.h"

#include <algorithm>

namespace bayboard {

namespace {

LocalTime asFigures(Instant at)
{
    return LocalTime(at.time_since_epoch());
}

/// Numbers of days in a month, moved; false where a month may lack one.
bool moveMonthDays(std::vector<int> &monthDays, std::int64_t by)
{
    for (int &day : monthDays) {
        const std::int64_t moved = day + by;
        const bool fits
            = day > 0 ? moved >= 1 && moved <= 28 && day <= 28 : moved <= -1 && moved >= -28;
        if (!fits)
            return false;
        day = static_cast<int>(moved);
    }
    return true;
}

bool moveDays(RepeatRule &rule, std::int64_t by)
{
    const bool numbered = std::any_of(
        rule.days.begin(), rule.days.end(), [](const RuleDay &day) { return day.nth != 0; });
    if (!rule.weekNumbers.empty() || !rule.yearDays.empty() || numbered
        || (!rule.positions.empty() && rule.frequency != Frequency::Weekly)
        || !moveMonthDays(rule.monthDays, by))
        return false;
    for (RuleDay &day : rule.days)
        day.day += days(by);
    std::sort(rule.days.begin(), rule.days.end(), [](const RuleDay &a, const RuleDay &b) {
        return a.day.iso_encoding() < b.day.iso_encoding();
    });
    if (rule.frequency == Frequency::Weekly)
        rule.weekStart += days(by);
    return true;
}

bool moveTimes(RepeatRule &rule, seconds by)
{
    if (!rule.choosesTimes() || by == seconds(0))
        return true;
    if (!rule.minutes.empty() || !rule.seconds.empty() || by % hours(1) != seconds(0))
        return false;
    for (int &hour : rule.hours) {
        hour += static_cast<int>(by / hours(1));
        if (hour < 0 || hour > 23)
            return false;
    }
    return true;
}

} // namespace

Recurrence spelledOut(Recurrence recurrence, const Zone &zone)
{
    if (recurrence.excludedDays.empty())
        return recurrence;
    Recurrence all = recurrence;
    all.excluded.clear();
    all.excludedDays.clear();
    for (const LocalDate day : recurrence.excludedDays) {
        ExpansionRequest request;
        request.from = zone.startOfDay(day);
        request.to = zone.startOfDay(day + days(2));
        for (const Occurrence &found : expand(all, borrowed(zone), request).occurrences)
            if (dateOf(found.id) == day)
                recurrence.excluded.push_back(found.id);
    }
    recurrence.excludedDays.clear();
    std::sort(recurrence.excluded.begin(), recurrence.excluded.end());
    recurrence.excluded.erase(std::unique(recurrence.excluded.begin(), recurrence.excluded.end()),
                              recurrence.excluded.end());
    return recurrence;
}

Recurrence endedBefore(Recurrence recurrence, LocalTime at, const Zone &zone)
{
    recurrence = spelledOut(std::move(recurrence), zone);
    if (recurrence.rule) {
        RuleUntil end{RuleUntil::Kind::Utc, asFigures(zone.toInstant(at) - seconds(1))};
        if (recurrence.rule->until && recurrence.rule->until->kind == RuleUntil::Kind::Utc)
            end.at = std::min(end.at, recurrence.rule->until->at);
        recurrence.rule->count.reset();
        recurrence.rule->until = end;
    }
    const auto later = [&](LocalTime time) {
        return time >= at;
    };
    std::erase_if(recurrence.extra, later);
    std::erase_if(recurrence.excluded, later);
    return recurrence;
}

Recurrence continuedFrom(Recurrence recurrence, LocalTime at, const Zone &zone)
{
    recurrence = spelledOut(std::move(recurrence), zone);
    const auto earlier = [&](LocalTime time) {
        return time < at;
    };
    if (recurrence.rule) {
        std::int64_t past = 0;
        RuleWalk walk(*recurrence.rule, recurrence.start, false);
        auto next = walk.next();
        for (; next && *next < at; next = walk.next())
            ++past;
        if (!next)
            recurrence.rule.reset(); // only dates beside it are left
        else if (recurrence.rule->count)
            recurrence.rule->count = *recurrence.rule->count - past;
        recurrence.start = next.value_or(at);
    } else
        recurrence.start = at;
    std::erase_if(recurrence.extra, earlier);
    std::erase_if(recurrence.excluded, earlier);
    return recurrence;
}

std::optional<Recurrence> shifted(Recurrence recurrence, seconds by, const Zone &zone)
{
    recurrence = spelledOut(std::move(recurrence), zone);
    const LocalTime start = recurrence.start + by;
    const days ofDays = dateOf(start) - dateOf(recurrence.start);
    recurrence.start = start;
    for (std::vector<LocalTime> *times : {&recurrence.extra, &recurrence.excluded})
        for (LocalTime &time : *times)
            time += by;
    if (!recurrence.rule)
        return recurrence;
    RepeatRule &rule = *recurrence.rule;
    if (ofDays.count() != 0 && !moveDays(rule, ofDays.count()))
        return std::nullopt;
    if (!moveTimes(rule, by - ofDays))
        return std::nullopt;
    if (rule.until && rule.until->kind == RuleUntil::Kind::Utc) {
        const LocalTime wall = zone.toLocal(Instant(rule.until->at.time_since_epoch())) + by;
        rule.until->at = asFigures(zone.toInstant(wall));
    } else if (rule.until)
        rule.until->at += by;
    return recurrence;
}

} // namespace bayboard
