#include "core/exchange/RuleWalls.h"

#include "core/exchange/IcalTime.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <memory>

namespace bayboard {

namespace {

/// libical's rule with its memory.
class Rule
{
public:
    explicit Rule(const std::string &text)
        : m_rule(icalrecurrencetype_from_string(text.c_str())) { }

    ~Rule() { icalrecurrencetype_clear(&m_rule); }

    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    [[nodiscard]] icalrecurrencetype &get() { return m_rule; }

private:
    icalrecurrencetype m_rule;
};

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

bool given(short first)
{
    return first != ICAL_RECURRENCE_ARRAY_MAX;
}

bool hasTimeParts(const icalrecurrencetype &rule)
{
    return given(rule.by_second[0]) || given(rule.by_minute[0]) || given(rule.by_hour[0]);
}

bool isTooFine(const icalrecurrencetype &rule)
{
    const bool fine = rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE
        || rule.freq == ICAL_HOURLY_RECURRENCE;
    return fine
        && (hasTimeParts(rule) || given(rule.by_day[0]) || given(rule.by_month_day[0])
            || given(rule.by_year_day[0]) || given(rule.by_week_no[0]) || given(rule.by_month[0])
            || given(rule.by_set_pos[0]));
}

/// The rule without the parts that choose times of a day and positions, and without its end.
std::string daysOnly(const std::string &rule)
{
    std::string kept;
    std::size_t begin = 0;
    while (begin < rule.size()) {
        const std::size_t end = std::min(rule.find(';', begin), rule.size());
        const std::string part = rule.substr(begin, end - begin);
        const std::string name = lowered(part.substr(0, part.find('=')));
        if (name != "byhour" && name != "byminute" && name != "bysecond" && name != "bysetpos"
            && name != "until" && name != "count")
            kept += (kept.empty() ? "" : ";") + part;
        begin = end + 1;
    }
    return kept;
}

/// Whether the rule names any day at all. libical looks for one until the year 2582; with times of
/// day in the rule it would look at each of them on each of these days.
bool namesAnyDay(const RuleRequest &request)
{
    Rule rule(daysOnly(request.rule));
    const Iterator iterator(
        icalrecur_iterator_new(rule.get(), toIcalTime(request.start, request.dateOnly)));
    return iterator && !icaltime_is_null_time(icalrecur_iterator_next(iterator.get()));
}

/// UNTIL as wall time of the event, inclusive.
void setUntil(icalrecurrencetype &rule, const RuleRequest &request)
{
    const auto until = fromIcalTime(rule.until);
    if (icaltime_is_null_time(rule.until) || !until)
        return;
    LocalTime wall = *until;
    if (rule.until.is_date)
        wall += days(1) - seconds(1);
    else if (icaltime_is_utc(rule.until) && !request.dateOnly)
        wall = request.toLocal(Instant(until->time_since_epoch()));
    rule.until = toIcalTime(request.dateOnly ? LocalTime(dateOf(wall)) : wall, request.dateOnly);
}

} // namespace

bool isRule(const std::string &text)
{
    Rule rule(text);
    return rule.get().freq != ICAL_NO_RECURRENCE;
}

RuleWalls followRule(const RuleRequest &request)
{
    RuleWalls result;
    Rule rule(request.rule);
    if (isTooFine(rule.get())) {
        result.end = RuleWalls::End::TooFine;
        return result;
    }
    if (!namesAnyDay(request)) {
        result.end = RuleWalls::End::Barren;
        return result;
    }
    setUntil(rule.get(), request);
    const Iterator iterator(
        icalrecur_iterator_new(rule.get(), toIcalTime(request.start, request.dateOnly)));
    while (iterator) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const auto wall = icaltime_is_null_time(next) ? std::nullopt : fromIcalTime(next);
        if (!wall)
            break;
        if (*wall >= request.horizon) {
            result.end = RuleWalls::End::Beyond;
            break;
        }
        if (result.walls.size() == request.limit) {
            result.end = RuleWalls::End::TooMany;
            break;
        }
        result.walls.push_back(*wall);
    }
    return result;
}

} // namespace bayboard
