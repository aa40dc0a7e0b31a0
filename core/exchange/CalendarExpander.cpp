#include "core/exchange/CalendarExpander.h"

#include "core/recurrence/RuleWalk.h"

#include <algorithm>
#include <functional>
#include <set>

namespace bayboard {

namespace {

/// Looks for a rule's first time that the rules of a file may cost together.
constexpr std::int64_t patienceWithFile = 5'000'000;

/// UNTIL as wall time of the event, inclusive.
LocalTime
lastWall(const RuleUntil &until, bool dateOnly, const std::function<LocalTime(Instant)> &toLocal)
{
    if (until.kind == RuleUntil::Kind::Date)
        return until.at + days(1) - seconds(1);
    if (until.kind == RuleUntil::Kind::Utc && !dateOnly)
        return toLocal(Instant(until.at.time_since_epoch()));
    return until.at;
}

} // namespace

std::string basicUtc(Instant instant)
{
    std::string text = formatUtc(instant);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

CalendarExpander::CalendarExpander(const std::vector<CalendarPart> &zones,
                                   const CalendarOptions &options)
    : m_zones(zones)
    , m_options(options)
    , m_patience(patienceWithFile)
{ }

void CalendarExpander::begin(std::shared_ptr<const CalendarZone> zone)
{
    m_fallback = std::move(zone);
    m_remarks.clear();
}

const CalendarZone &CalendarExpander::zoneOf(const Moment &moment)
{
    if (moment.tzid.empty())
        return *m_fallback;
    if (const auto zone = m_zones.find(moment.tzid))
        return *zone; // kept by m_zones
    const Phrase remark
        = Phrase::tr("the time zone \"%1\" is not known; read in the location's", moment.tzid);
    if (std::find(m_remarks.begin(), m_remarks.end(), remark) == m_remarks.end())
        m_remarks.push_back(remark);
    return *m_fallback;
}

Instant CalendarExpander::instantOf(const Moment &moment)
{
    if (moment.utc)
        return Instant(moment.wall.time_since_epoch());
    return zoneOf(moment).toInstant(moment.wall, m_remarks);
}

tl::expected<seconds, Phrase> CalendarExpander::length(const CalendarEvent &event)
{
    if (event.end) {
        const Instant from = instantOf(*event.start);
        const Instant to = instantOf(*event.end);
        if (to < from)
            return tl::unexpected(Phrase::tr("it ends before it starts"));
        if (to == from && !event.end->dateOnly)
            return tl::unexpected(Phrase::tr("it starts and ends at the same time"));
        return to == from ? seconds(days(1)) : to - from;
    }
    if (event.duration)
        return *event.duration;
    if (event.start->dateOnly)
        return seconds(days(1));
    return tl::unexpected(Phrase::tr("there is no end and no duration"));
}

std::vector<EventOccurrence> CalendarExpander::expand(const CalendarEvent &event, seconds usual)
{
    std::vector<EventOccurrence> found;
    if (!event.rule)
        add(found, *event.start, usual);
    else
        follow(found, event, usual);
    if (!event.rule && event.extra.empty()) {
        found.front().id.clear();
        return found;
    }
    for (const auto &[moment, own] : event.extra)
        add(found, moment, own.value_or(usual));
    removeExcluded(found, event);
    std::sort(found.begin(), found.end(), [](const EventOccurrence &a, const EventOccurrence &b) {
        return a.start < b.start;
    });
    const auto same = [](const EventOccurrence &a, const EventOccurrence &b) {
        return a.start == b.start;
    };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

void CalendarExpander::add(std::vector<EventOccurrence> &found,
                           const Moment &moment,
                           seconds length)
{
    const Instant start = instantOf(moment);
    // An event of whole days is as long as those local days.
    if (moment.dateOnly && length >= seconds(hours(23))) {
        const auto count = std::chrono::round<days>(length);
        std::vector<Phrase> unsaid;
        length
            = (moment.utc ? start + count : zoneOf(moment).toInstant(moment.wall + count, unsaid))
            - start;
    }
    found.push_back({start, length, basicUtc(start)});
}

/// The rule is followed in wall time; only its ends need the zone.
void CalendarExpander::follow(std::vector<EventOccurrence> &found,
                              const CalendarEvent &event,
                              seconds usual)
{
    const Moment &start = *event.start;
    const auto toLocal = [&](Instant instant) {
        return start.utc ? LocalTime(instant.time_since_epoch()) : zoneOf(start).toLocal(instant);
    };
    WalkBounds bounds;
    bounds.horizon = toLocal(m_options.until);
    bounds.patience = std::min(bounds.patience, m_patience);
    if (event.rule->until)
        bounds.last = lastWall(*event.rule->until, start.dateOnly, toLocal);
    RuleWalk walk(*event.rule, start.wall, start.dateOnly, bounds);
    std::size_t count = 0;
    auto wall = walk.next();
    for (; wall && count < m_options.maxPerEvent; wall = walk.next(), ++count) {
        Moment moment = start;
        moment.wall = *wall;
        add(found, moment, usual);
    }
    m_patience -= walk.looks();
    if (count == 0) {
        m_remarks.push_back(
            m_patience > 0 ? Phrase::tr("the rule gives no time at all; only the first is taken")
                           : Phrase::tr("too many rules of the file give no time; only the first "
                                        "of this one is taken"));
        add(found, start, usual);
    } else if (wall) {
        m_remarks.push_back(Phrase::tr("repeats more than %n times; the rest is left out",
                                       "",
                                       static_cast<std::int64_t>(m_options.maxPerEvent)));
    } else if (walk.end() == RuleWalk::End::Beyond) {
        m_remarks.push_back(
            Phrase::tr("repeats beyond %1; the rest is left out", formatUtc(m_options.until)));
    } else if (walk.end() == RuleWalk::End::TooCostly) {
        m_remarks.push_back(Phrase::tr("the rule gives a time too seldom; the rest is left out"));
    }
}

void CalendarExpander::removeExcluded(std::vector<EventOccurrence> &found,
                                      const CalendarEvent &event)
{
    std::set<Instant> instants;
    std::set<LocalDate> dates;
    for (const Moment &moment : event.excluded) {
        if (moment.dateOnly && !event.start->dateOnly) {
            dates.insert(dateOf(moment.wall));
            continue;
        }
        // An EXDATE without zone means the event's wall time.
        Moment meant = moment;
        if (meant.tzid.empty() && !meant.utc)
            meant.tzid = event.start->tzid;
        instants.insert(instantOf(meant));
    }
    std::erase_if(found, [&](const EventOccurrence &occurrence) {
        return instants.contains(occurrence.start)
            || (!dates.empty()
                && dates.contains(dateOf(zoneOf(*event.start).toLocal(occurrence.start))));
    });
}

} // namespace bayboard
