// How the repetition of an event becomes that of a series: on the wall of its location.

#include "core/exchange/CalendarBlocks.h"
#include "core/exchange/Words.h"
#include "core/exchange/ZoneNames.h"
#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"
#include "core/recurrence/RuleValidity.h"
#include "core/text/RepeatSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

template <typename Time> void setInOrder(std::vector<Time> &times)
{
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
}

/// The starts that a recurrence gives, as far as those of the event were followed.
std::vector<Instant>
startsOf(const Recurrence &recurrence, const Zone &zone, Instant until, std::size_t most)
{
    ExpansionRequest request;
    request.to = until;
    request.limit = most;
    std::vector<Instant> starts;
    for (const Occurrence &found : expand(recurrence, borrowed(zone), request).occurrences)
        starts.push_back(found.span.start());
    return starts;
}

} // namespace

/// The wall time at the location. One that the location's clock skips is kept as it is written.
LocalTime CalendarBlocks::wallOf(const Moment &moment)
{
    const Instant instant = m_expander.instantOf(moment);
    return !moment.utc && m_zone->toInstant(moment.wall) == instant ? moment.wall
                                                                    : m_zone->toLocal(instant);
}

/// The event's own rule and dates on the wall of the location, as if its zone were the same.
Recurrence CalendarBlocks::sameWall(const CalendarEvent &event)
{
    Recurrence made;
    made.start = wallOf(*event.start);
    made.rule = event.rule;
    if (made.rule && made.rule->until && made.rule->until->kind != RuleUntil::Kind::Utc) {
        Moment last = *event.start;
        last.dateOnly = false;
        last.wall = made.rule->until->kind == RuleUntil::Kind::Date
            ? made.rule->until->at + days(1) - seconds(1)
            : made.rule->until->at;
        made.rule->until
            = {RuleUntil::Kind::Utc, LocalTime(m_expander.instantOf(last).time_since_epoch())};
    }
    for (const auto &[moment, length] : event.extra)
        made.extra.push_back(wallOf(moment));
    for (Moment moment : event.excluded) {
        if (moment.dateOnly && !event.start->dateOnly) {
            made.excludedDays.push_back(dateOf(moment.wall));
            continue;
        }
        if (moment.tzid.empty() && !moment.utc) // means the event's wall time
            moment.tzid = event.start->tzid;
        made.excluded.push_back(wallOf(moment));
    }
    setInOrder(made.extra);
    setInOrder(made.excluded);
    setInOrder(made.excludedDays);
    return made;
}

tl::expected<void, Phrase> CalendarBlocks::readRecurrence(const CalendarEvent &event,
                                                          ImportBlock &block)
{
    const auto broken = [](const RuleFault &fault) {
        return Reason(
            Phrase::tr("its rule cannot be followed: %1", text::sentence(fault).toStdString()));
    };
    if (event.ruleFault)
        return broken(*event.ruleFault);
    if (block.said.slot.isOpen())
        return Reason(Phrase::tr("what lasts until lifted cannot repeat"));
    if (event.start->dateOnly) // a usual day; those of a clock change are told apart
        block.said.slot
            = Span(block.said.slot.start(), std::chrono::round<days>(block.said.slot.length()));
    block.recurrence = sameWall(event);
    if (block.recurrence->rule)
        if (const auto fault = faultOf(*block.recurrence->rule, false))
            return broken(*fault);
    const Moment &start = *event.start;
    const bool sameZone = !start.utc && !start.dateOnly
        && (start.tzid.empty() || lowered(ianaZoneFor(start.tzid)) == lowered(m_zone->id()));
    if (sameZone)
        addLengths(event, block);
    else
        followElsewhere(event, block);
    for (const std::string &text : event.ownTexts("HOLIDAY"))
        if (const auto wall = parseBasicTime(text))
            block.holidays.push_back(wall->at);
    setInOrder(block.holidays);
    return {};
}

/// Dates beside the rule that say how long they are.
void CalendarBlocks::addLengths(const CalendarEvent &event, ImportBlock &block)
{
    for (const auto &[moment, length] : event.extra) {
        if (!length || *length == block.said.slot.length())
            continue;
        ImportBlockDate date = block.said;
        date.date = wallOf(moment);
        date.slot = Span(m_expander.instantOf(moment), *length);
        block.dates.push_back(std::move(date));
    }
}

/// Times of another zone. Where the location's wall shows the same ones by the same rule, that is
/// the rule; else the dates are taken one by one, as far as repeated events are followed.
void CalendarBlocks::followElsewhere(const CalendarEvent &event, ImportBlock &block)
{
    // As said, for an event of whole days is as long as those local days.
    const auto usual = m_expander.length(event).value_or(block.said.slot.length());
    const std::size_t before = m_expander.remarks().size();
    const auto found = m_expander.expand(event, usual);
    const auto starts = startsOf(
        *block.recurrence, *m_zone, m_options.until, std::max<std::size_t>(found.size(), 1));
    const bool same = std::equal(
        found.begin(), found.end(), starts.begin(), starts.end(), [](const auto &a, Instant b) {
            return a.start == b;
        });
    if (same)
        m_expander.forgetRemarks(before); // about how far it was followed
    else
        block.recurrence = Recurrence{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const EventOccurrence &one = found[i];
        const LocalTime wall = m_zone->toLocal(one.start);
        if (!same)
            (i == 0 ? block.recurrence->start : block.recurrence->extra.emplace_back()) = wall;
        if (one.length == block.said.slot.length() && m_zone->toInstant(wall) == one.start)
            continue;
        ImportBlockDate date = block.said;
        date.date = wall;
        date.slot = Span(one.start, one.length);
        block.dates.push_back(std::move(date));
    }
    if (same || found.empty())
        return;
    setInOrder(block.recurrence->extra);
    block.said.slot = Span(found.front().start, block.said.slot.length());
    remark(event,
           Phrase::tr("its times are those of another time zone; %n date(s) are taken one by one",
                      "",
                      static_cast<std::int64_t>(found.size())));
}

} // namespace bayboard
