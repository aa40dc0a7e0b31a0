#include "core/recurrence/Expansion.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Wall time and UTC are never further apart, and no gap is longer.
constexpr seconds widest = hours(26);

/// Kept where a day more or less can still be counted with.
Instant withinCalendar(Instant at)
{
    constexpr Instant first{std::chrono::sys_days(std::chrono::year(1) / 2 / 1)};
    constexpr Instant last{std::chrono::sys_days(std::chrono::year(9999) / 12 / 31)};
    return std::clamp(at, first, last);
}

/// UNTIL as wall time, inclusive; of UTC generously, for it is compared as an instant.
LocalTime lastWall(const RuleUntil &until, bool dateOnly, const Zone &zone)
{
    if (dateOnly)
        return LocalTime(dateOf(until.at));
    switch (until.kind) {
    case RuleUntil::Kind::Date:
        return until.at + days(1) - seconds(1);
    case RuleUntil::Kind::Wall:
        break;
    case RuleUntil::Kind::Utc:
        return zone.toLocal(withinCalendar(Instant(until.at.time_since_epoch()))) + widest;
    }
    return until.at;
}

} // namespace

Expansion::Expansion(Recurrence recurrence,
                     std::shared_ptr<const Zone> zone,
                     const ExpansionRequest &request)
    : m_recurrence(std::move(recurrence))
    , m_zone(std::move(zone))
    , m_request(request)
{
    BAYBOARD_ASSERT(m_request.length > seconds(0) && m_request.days > 0);
    if (!m_recurrence.rule) {
        if (!m_recurrence.isExcluded(m_recurrence.start))
            m_recurrence.add(m_recurrence.start);
        return;
    }
    const RepeatRule &rule = *m_recurrence.rule;
    WalkBounds bounds;
    bounds.from = m_zone->toLocal(withinCalendar(m_request.from)) - widest;
    bounds.horizon = m_zone->toLocal(withinCalendar(m_request.to)) + widest;
    bounds.patience = m_request.patience;
    if (rule.until) {
        bounds.last = lastWall(*rule.until, m_recurrence.dateOnly, *m_zone);
        if (rule.until->kind == RuleUntil::Kind::Utc && !m_recurrence.dateOnly)
            m_until = Instant(rule.until->at.time_since_epoch());
    }
    m_walk.emplace(rule, m_recurrence.start, m_recurrence.dateOnly, bounds);
}

std::optional<Occurrence> Expansion::next()
{
    while (m_end == End::None) {
        auto found = nextInOrder();
        if (!found)
            m_end = m_ruleEnd;
        else if (found->span.start() >= m_request.to)
            m_end = End::Window;
        else if (found->span.start() < m_request.from)
            continue;
        else if (m_given == m_request.limit)
            m_end = End::Limit;
        else {
            ++m_given;
            return found;
        }
    }
    return std::nullopt;
}

std::vector<Occurrence> Expansion::batch(std::size_t most)
{
    std::vector<Occurrence> found;
    while (found.size() < most) {
        const auto one = next();
        if (!one)
            break;
        found.push_back(*one);
    }
    return found;
}

std::optional<Occurrence> Expansion::nextInOrder()
{
    while (!m_ahead) {
        const auto wall = nextWall();
        if (!wall)
            break;
        if (m_recurrence.isExcluded(*wall))
            continue;
        const auto placed = place(*wall);
        if (!placed)
            continue;
        if (placed->local == placed->id || m_recurrence.dateOnly)
            m_ahead = placed;
        else
            m_shifted.push_back(*placed);
    }
    // What a gap has moved on waits for its turn; where it falls on another, that one stays.
    if (!m_shifted.empty() && m_ahead && m_shifted.front().span.start() == m_ahead->span.start())
        m_shifted.erase(m_shifted.begin());
    if (!m_shifted.empty()
        && (!m_ahead || m_shifted.front().span.start() < m_ahead->span.start())) {
        const Occurrence first = m_shifted.front();
        m_shifted.erase(m_shifted.begin());
        return first;
    }
    return std::exchange(m_ahead, std::nullopt);
}

/// The rule's times and the dates beside it, in order of the wall, each once.
std::optional<LocalTime> Expansion::nextWall()
{
    if (!m_ruleWall && m_walk) {
        m_ruleWall = m_walk->next();
        if (m_ruleWall && m_until && m_zone->toInstant(*m_ruleWall) > *m_until)
            m_ruleWall.reset();
        if (!m_ruleWall) {
            if (m_walk->end() == RuleWalk::End::Beyond)
                m_ruleEnd = End::Window;
            else if (m_walk->end() == RuleWalk::End::TooCostly)
                m_ruleEnd = End::TooCostly;
            m_walk.reset();
        }
    }
    const std::vector<LocalTime> &extra = m_recurrence.extra;
    if (m_extra == extra.size() || (m_ruleWall && *m_ruleWall < extra[m_extra]))
        return std::exchange(m_ruleWall, std::nullopt);
    if (m_ruleWall == extra[m_extra])
        m_ruleWall.reset();
    return extra[m_extra++];
}

std::optional<Occurrence> Expansion::place(LocalTime wall) const
{
    if (!m_recurrence.dateOnly) {
        const Instant start = m_zone->toInstant(wall);
        return Occurrence{Span(start, m_request.length), m_zone->toLocal(start), wall};
    }
    const LocalDate date = dateOf(wall);
    const Instant start = m_zone->startOfDay(date);
    if (m_zone->dateAt(start) != date)
        return std::nullopt; // the zone has no such day
    return Occurrence{
        Span(start, m_zone->startOfDay(date + days(m_request.days))), m_zone->toLocal(start), wall};
}

Expanded expand(const Recurrence &recurrence,
                const std::shared_ptr<const Zone> &zone,
                const ExpansionRequest &request)
{
    Expansion expansion(recurrence, zone, request);
    Expanded result;
    while (auto found = expansion.next())
        result.occurrences.push_back(*found);
    result.end = expansion.end();
    return result;
}

} // namespace bayboard
