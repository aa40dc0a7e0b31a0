#include "core/rules/WaysOut.h"

#include "core/rules/Question.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr int mostTrials = 24; ///< verdicts in one direction
constexpr int mostSkips = 256; ///< holders passed over between two verdicts
constexpr int mostLengths = 16;
constexpr std::size_t mostBaySets = 40;
constexpr days farthestLater(14);
constexpr days farthestEarlier(2);

bool inTheWay(const Violation &violation)
{
    return violation.severity != Severity::Warn;
}

/// Where the violations say that the next chance is; nothing when one of them no time can mend.
std::optional<Instant> chance(const Verdict &verdict, bool later)
{
    std::optional<Instant> best;
    for (const Violation &violation : verdict.violations) {
        if (!inTheWay(violation))
            continue;
        const auto figure = violation.figure(later ? hint::next : hint::last);
        if (!figure)
            return std::nullopt;
        const Instant at = fromUnix(*figure);
        if (!best || (later ? at > *best : at < *best))
            best = at;
    }
    return best;
}

seconds awayFrom(const Span &asked, const Fix &fix)
{
    return std::chrono::abs(seconds(fix.slot.span.start() - asked.start()));
}

std::optional<seconds> lengthAdvised(const Verdict &verdict)
{
    for (const Violation &violation : verdict.violations)
        if (const auto figure = violation.figure(hint::length); figure && inTheWay(violation))
            return minutes(*figure);
    return std::nullopt;
}

} // namespace

WaysOut::WaysOut(const RuleBook &book,
                 const Proposal &proposal,
                 const Facts &facts,
                 bool rulesSetStarts)
    : m_book(book)
    , m_facts(facts)
    , m_club(facts.club())
    , m_zone(m_club.zone(proposal.after.location))
    , m_trial(proposal)
    , m_bays(proposal.after.slot.bays)
    , m_wanted(proposal.after.slot.span)
    , m_startStays(proposal.before
                   && (proposal.before->state == BookingState::CheckedIn
                       || (proposal.before->slot.span.start() == m_wanted.start()
                           && proposal.before->slot.bays == m_bays)))
    , m_rulesSetStarts(rulesSetStarts)
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
    const Changes movable = change::created | change::anySlot | change::reopened;
    Verdict verdict = judgeAt(m_bays, m_wanted);
    if (verdict.passes() || verdict.checking || limit == 0 || (changesOf(m_trial) & movable) == 0)
        return fixes;
    const Span asked = m_wanted;
    take(otherLength(verdict));
    if (!m_startStays) {
        std::optional<Fix> later = nearest(Direction::Later, verdict);
        std::optional<Fix> earlier = nearest(Direction::Earlier, verdict);
        if (later && earlier && awayFrom(asked, *earlier) < awayFrom(asked, *later))
            std::swap(later, earlier);
        take(std::move(later));
        take(std::move(earlier));
    }
    // One on another bay, the shorter one, then more bays.
    std::vector<Fix> others = otherBays(limit);
    if (!others.empty() && !m_startStays)
        take(others.front());
    if (m_wanted == asked)
        take(shorter());
    for (const Fix &other : others)
        take(other);
    if (fixes.size() > limit)
        fixes.erase(fixes.begin() + static_cast<std::ptrdiff_t>(limit), fixes.end());
    return fixes;
}

Verdict WaysOut::judgeAt(const std::vector<BayId> &bays, const Span &span)
{
    m_trial.after.slot.bays = bays;
    m_trial.after.slot.span = span;
    return m_book.judge(m_trial, m_facts);
}

const Occupancy *WaysOut::blocker(BayId bay, const Span &span) const
{
    const auto holds = [&](const Occupancy &other) {
        if (other.holder == m_trial.after.id.value)
            return false;
        if (other.kind == HolderKind::Booking)
            return true;
        const BlockKind *kind = m_club.blockKind(m_facts.blockKind(other.holder));
        return kind == nullptr || !m_facts.mayBookOver(*kind);
    };
    const auto look = [&](BayId on) -> const Occupancy * {
        for (const Occupancy &other : m_facts.schedule().on(on, span))
            if (holds(other))
                return &other;
        return nullptr;
    };
    if (const Occupancy *found = look(bay))
        return found;
    for (const BayId linked : m_club.linkedTo(bay))
        if (const Occupancy *found = look(linked))
            return found;
    return nullptr;
}

bool WaysOut::isFree(const std::vector<BayId> &bays, const Span &span) const
{
    return std::all_of(
        bays.begin(), bays.end(), [&](BayId bay) { return blocker(bay, span) == nullptr; });
}

Instant WaysOut::toGrid(Instant at, Direction direction) const
{
    if (m_rulesSetStarts)
        return at;
    const StartGrid grid{minutes(std::max<std::int64_t>(m_club.settings().step, 1)), minutes(0)};
    return direction == Direction::Later ? grid.roundUp(at, m_zone) : grid.roundDown(at, m_zone);
}

Instant WaysOut::skipHeld(Instant start, Direction direction) const
{
    for (int i = 0; i < mostSkips; ++i) {
        const Occupancy *held = nullptr;
        for (std::size_t bay = 0; held == nullptr && bay < m_bays.size(); ++bay)
            held = blocker(m_bays[bay], Span(start, m_wanted.length()));
        if (held == nullptr)
            break;
        start = direction == Direction::Later
            ? toGrid(held->span.end(), direction)
            : toGrid(held->span.start() - m_wanted.length(), direction);
    }
    return start;
}

std::optional<Fix> WaysOut::nearest(Direction direction, Verdict verdict)
{
    const bool later = direction == Direction::Later;
    Instant start = m_wanted.start();
    for (int i = 0; i < mostTrials; ++i) {
        const auto next = chance(verdict, later);
        if (!next || (later ? *next <= start : *next >= start))
            return std::nullopt;
        start = skipHeld(toGrid(*next, direction), direction);
        const bool tooFar = later
            ? start > m_wanted.start() + farthestLater
            : start < m_wanted.start() - farthestEarlier || start < m_facts.now();
        if (tooFar)
            return std::nullopt;
        const Span span(start, m_wanted.length());
        verdict = judgeAt(m_bays, span);
        if (verdict.checking)
            return std::nullopt;
        if (verdict.passes())
            return Fix{Fix::Kind::SameBay, Slot{m_bays, span}};
    }
    return std::nullopt;
}

std::optional<Fix> WaysOut::otherLength(Verdict &verdict)
{
    const auto advised = lengthAdvised(verdict);
    if (!advised || *advised <= seconds(0) || *advised == m_wanted.length())
        return std::nullopt;
    const Fix::Kind kind = *advised < m_wanted.length() ? Fix::Kind::Shorter : Fix::Kind::Longer;
    m_wanted = Span(m_wanted.start(), *advised); // what follows looks for this length
    verdict = judgeAt(m_bays, m_wanted);
    if (!verdict.passes())
        return std::nullopt;
    return Fix{kind, Slot{m_bays, m_wanted}};
}

std::optional<Fix> WaysOut::shorter()
{
    seconds length = m_wanted.length();
    for (const BayId bay : m_bays)
        if (const Occupancy *held = blocker(bay, m_wanted))
            length = std::min(length, seconds(held->span.start() - m_wanted.start()));
    const seconds step = minutes(std::max<std::int64_t>(m_club.settings().step, 1));
    if (length == m_wanted.length())
        length -= step;
    for (int i = 0; i < mostLengths && length > seconds(0); ++i) {
        const Span span(m_wanted.start(), length);
        const Verdict verdict = judgeAt(m_bays, span);
        if (verdict.passes())
            return Fix{Fix::Kind::Shorter, Slot{m_bays, span}};
        const auto advised = lengthAdvised(verdict);
        if (advised && *advised > length)
            return std::nullopt; // as short as it may be already
        length = advised && *advised < length ? *advised : length - step;
    }
    return std::nullopt;
}

std::vector<std::vector<BayId>> WaysOut::baySets(std::size_t bayCount) const
{
    std::vector<BayId> usable;
    std::optional<std::ptrdiff_t> first; // of the asked bays among the usable ones
    for (const BayId id : m_club.baysOf(m_trial.after.location)) {
        const Bay *bay = m_club.bay(id);
        if (bay == nullptr || !bay->active)
            continue;
        if (!first && std::binary_search(m_bays.begin(), m_bays.end(), id))
            first = static_cast<std::ptrdiff_t>(usable.size());
        usable.push_back(id);
    }
    const std::ptrdiff_t home = first.value_or(0);
    const auto size = static_cast<std::ptrdiff_t>(bayCount);
    const auto count = static_cast<std::ptrdiff_t>(usable.size());
    std::vector<std::vector<BayId>> sets;
    for (std::ptrdiff_t away = 1; away < count; ++away)
        for (const std::ptrdiff_t from : {home + away, home - away})
            if (from >= 0 && from + size <= count) {
                std::vector<BayId> set(usable.begin() + from, usable.begin() + from + size);
                std::sort(set.begin(), set.end());
                if (set != m_bays)
                    sets.push_back(std::move(set));
            }
    return sets;
}

std::vector<BayId> WaysOut::mixedSet() const
{
    // What is free of the asked bays, filled up with the free ones nearest in the club's order.
    std::vector<BayId> set;
    for (const BayId bay : m_bays)
        if (blocker(bay, m_wanted) == nullptr)
            set.push_back(bay);
    for (const std::vector<BayId> &single : baySets(1)) {
        if (set.size() == m_bays.size())
            break;
        const bool taken = std::find(set.begin(), set.end(), single.front()) != set.end();
        if (!taken && blocker(single.front(), m_wanted) == nullptr)
            set.push_back(single.front());
    }
    std::sort(set.begin(), set.end());
    return set;
}

std::vector<Fix> WaysOut::otherBays(std::size_t limit)
{
    std::vector<Fix> fixes;
    std::size_t judged = 0;
    const auto attempt = [&](const std::vector<BayId> &set) {
        if (!isFree(set, m_wanted))
            return;
        ++judged;
        if (judgeAt(set, m_wanted).passes())
            fixes.push_back(Fix{Fix::Kind::OtherBay, Slot{set, m_wanted}});
    };
    for (const std::vector<BayId> &set : baySets(m_bays.size())) {
        if (fixes.size() == limit || judged == mostBaySets)
            return fixes;
        attempt(set);
    }
    if (fixes.empty() && m_bays.size() > 1) {
        const std::vector<BayId> set = mixedSet();
        if (set.size() == m_bays.size() && set != m_bays)
            attempt(set);
    }
    return fixes;
}

} // namespace bayboard
