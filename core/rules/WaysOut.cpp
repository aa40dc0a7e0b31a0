#include "core/rules/WaysOut.h"

#include "core/rules/BaySearch.h"
#include "core/rules/Question.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr int mostTrials = 24; ///< verdicts in one direction
constexpr int mostSkips = 256; ///< holders passed over between two verdicts
constexpr int mostLengths = 16;
constexpr std::size_t mostNearby = 3; ///< on other bays at other times
constexpr days farthestLater(14);
constexpr days farthestEarlier(2);
constexpr days farthestBack(14); ///< from the last day that may be booked
constexpr days neighbours(1); ///< which rules look at around a slot

seconds awayFrom(const Span &asked, const Fix &fix)
{
    return std::chrono::abs(seconds(fix.slot.span.start() - asked.start()));
}

} // namespace

WaysOut::WaysOut(const RuleBook &book,
                 const Proposal &proposal,
                 const Facts &facts,
                 SlotTrial::How how)
    : m_trial(book, proposal, facts, how)
    , m_facts(facts)
    , m_zone(facts.club().zone(proposal.after.location))
    , m_location(proposal.after.location)
    , m_bays(proposal.after.slot.bays)
    , m_wanted(proposal.after.slot.span)
    , m_earliest(std::max(m_wanted.start() - farthestEarlier, facts.now()))
    , m_latest(m_wanted.start() + farthestLater)
    , m_movable((changesOf(proposal) & (change::created | change::anySlot | change::reopened)) != 0)
    , m_startStays(proposal.before
                   && (proposal.before->state == BookingState::CheckedIn
                       || (proposal.before->slot.span.start() == m_wanted.start()
                           && proposal.before->slot.bays == m_bays)))
{ }

std::vector<Fix> WaysOut::find(std::size_t limit)
{
    std::vector<Fix> fixes;
    const auto take = [&](std::optional<Fix> fix) {
        if (fix && std::none_of(fixes.begin(), fixes.end(), [&](const Fix &other) {
                return other.slot == fix->slot;
            }))
            fixes.push_back(std::move(*fix));
    };
    if (limit == 0 || !m_movable)
        return fixes;
    Verdict verdict = m_trial.judge(m_bays, m_wanted);
    if (m_trial.passes(verdict) || verdict.passes() || verdict.checking)
        return fixes;
    const Span asked = m_wanted;
    take(otherLength(verdict));
    std::optional<Fix> last;
    if (!m_startStays) {
        last = comeNearer(verdict);
        if (m_wanted.start() != asked.start() && m_trial.passes(verdict))
            take(Fix{Fix::Kind::SameBay, Slot{m_bays, m_wanted}});
        std::optional<Fix> later = nearest(Direction::Later, verdict);
        std::optional<Fix> earlier = nearest(Direction::Earlier, verdict);
        if (later && earlier && awayFrom(m_wanted, *earlier) < awayFrom(m_wanted, *later))
            std::swap(later, earlier);
        take(std::move(later));
        take(std::move(earlier));
    }
    // One on another bay, the shorter one, then more bays.
    std::vector<Fix> others = otherBays(limit);
    if (!others.empty() && !m_startStays)
        take(others.front());
    take(std::move(last));
    if (m_wanted == asked)
        take(shorter());
    for (const Fix &other : others)
        take(other);
    if (fixes.size() > limit)
        fixes.erase(fixes.begin() + static_cast<std::ptrdiff_t>(limit), fixes.end());
    return fixes;
}

std::vector<Span> WaysOut::reach()
{
    if (!m_movable || m_startStays)
        return {};
    const Verdict verdict = m_trial.judge(m_bays, m_wanted);
    if (m_trial.passes(verdict) || verdict.passes() || verdict.checking)
        return {};
    const seconds length
        = std::max(m_wanted.length(), m_trial.lengthAdvised(verdict).value_or(seconds(0)));
    const auto around = [&](Instant first, Instant last) {
        return Span(first - neighbours, last + length + neighbours);
    };
    std::vector<Span> spans{around(m_wanted.start() - farthestEarlier, m_latest)};
    if (const auto day = lastDayAllowed(verdict))
        spans.push_back(around(*day - farthestBack, *day + days(1)));
    return spans;
}

bool WaysOut::isNear(Instant start, Direction direction) const
{
    return direction == Direction::Later ? start <= m_latest : start >= m_earliest;
}

Instant WaysOut::skipHeld(Instant start, Direction direction) const
{
    for (int i = 0; i < mostSkips && isNear(start, direction); ++i) {
        const Occupancy *held = m_trial.blocker(m_bays, Span(start, m_wanted.length()));
        if (held == nullptr)
            break;
        start = m_trial.past(*held, m_wanted.length(), direction);
    }
    return start;
}

std::optional<Fix> WaysOut::nearest(Direction direction, Verdict verdict)
{
    Instant start = m_wanted.start();
    for (int i = 0; i < mostTrials; ++i) {
        const auto next = m_trial.chance(verdict, start, direction);
        if (!next)
            return std::nullopt;
        start = skipHeld(*next, direction);
        if (!isNear(start, direction))
            return std::nullopt;
        const Span span(start, m_wanted.length());
        verdict = m_trial.judge(m_bays, span);
        if (verdict.checking)
            return std::nullopt;
        if (m_trial.passes(verdict))
            return Fix{Fix::Kind::SameBay, Slot{m_bays, span}};
    }
    return std::nullopt;
}

std::optional<Instant> WaysOut::lastDayAllowed(const Verdict &verdict) const
{
    std::optional<Instant> last;
    for (const Violation &violation : verdict.violations) {
        const auto figure = violation.figure(hint::last);
        if (violation.code == RuleCode::AdvanceLimit && figure && m_trial.isInTheWay(violation))
            last = std::min(last.value_or(fromUnix(*figure)), fromUnix(*figure));
    }
    if (!last)
        return std::nullopt;
    const LocalTime wall = m_zone.toLocal(m_wanted.start());
    const LocalDate date = m_zone.dateAt(*last);
    const auto sameTimeOn = [&](LocalDate day) {
        return m_zone.toInstant(LocalTime(day) + (wall - LocalTime(dateOf(wall))));
    };
    const Instant at = sameTimeOn(date) <= *last ? sameTimeOn(date) : sameTimeOn(date - days(1));
    return at < m_facts.now() ? std::nullopt : std::optional(at);
}

std::optional<Fix> WaysOut::comeNearer(Verdict &verdict)
{
    const auto day = lastDayAllowed(verdict);
    if (!day)
        return std::nullopt;
    m_earliest = std::max(*day - farthestBack, m_facts.now());
    std::optional<Fix> last = nearest(Direction::Earlier, verdict);
    m_latest = *day + farthestLater;
    m_wanted = Span(*day, m_wanted.length());
    verdict = m_trial.judge(m_bays, m_wanted);
    return last;
}

std::optional<Fix> WaysOut::otherLength(Verdict &verdict)
{
    const auto advised = m_trial.lengthAdvised(verdict);
    if (!advised || *advised <= seconds(0) || *advised == m_wanted.length())
        return std::nullopt;
    const Fix::Kind kind = *advised < m_wanted.length() ? Fix::Kind::Shorter : Fix::Kind::Longer;
    m_wanted = Span(m_wanted.start(), *advised); // what follows looks for this length
    verdict = m_trial.judge(m_bays, m_wanted);
    if (!m_trial.passes(verdict))
        return std::nullopt;
    return Fix{kind, Slot{m_bays, m_wanted}};
}

std::optional<Fix> WaysOut::shorter()
{
    seconds length = m_wanted.length();
    for (const BayId bay : m_bays)
        if (const Occupancy *held = m_trial.blocker({bay}, m_wanted))
            length = std::min(length, seconds(held->span.start() - m_wanted.start()));
    const seconds step = minutes(std::max<std::int64_t>(m_facts.club().settings().step, 1));
    if (length == m_wanted.length())
        length -= step;
    for (int i = 0; i < mostLengths && length > seconds(0); ++i) {
        const Span span(m_wanted.start(), length);
        const Verdict verdict = m_trial.judge(m_bays, span);
        if (m_trial.passes(verdict))
            return Fix{Fix::Kind::Shorter, Slot{m_bays, span}};
        const auto advised = m_trial.lengthAdvised(verdict);
        if (advised && *advised > length)
            return std::nullopt; // as short as it may be already
        length = advised && *advised < length ? *advised : length - step;
    }
    return std::nullopt;
}

std::vector<Fix> WaysOut::otherBays(std::size_t limit)
{
    BaySearch search(m_trial, m_facts.club(), m_location, m_bays, m_wanted);
    std::vector<Fix> fixes = search.atThatTime(limit);
    if (fixes.empty() && !m_startStays)
        fixes = search.nearby(std::min(limit, mostNearby), m_earliest, m_latest);
    return fixes;
}

} // namespace bayboard
