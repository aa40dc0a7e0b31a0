#include "core/rules/BaySearch.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

namespace {

constexpr std::size_t mostVerdictsThen = 40; ///< at the wanted time
constexpr int mostVerdictsNearby = 24;
constexpr int mostStarts = 512; ///< looked at, most of them only for who holds them

} // namespace

bool BaySearch::Candidate::operator<(const Candidate &other) const
{
    return std::tie(other.away, other.set, other.direction) < std::tie(away, set, direction);
}

BaySearch::BaySearch(SlotTrial &trial,
                     const Club &club,
                     LocationId location,
                     const std::vector<BayId> &bays,
                     const Span &wanted)
    : m_trial(trial)
    , m_club(club)
    , m_location(location)
    , m_bays(bays)
    , m_wanted(wanted)
    , m_sets(setsOf(bays.size()))
{ }

std::vector<std::vector<BayId>> BaySearch::setsOf(std::size_t bayCount) const
{
    std::vector<BayId> usable;
    std::optional<std::ptrdiff_t> first; // of the wanted bays among the usable ones
    for (const BayId id : m_club.baysOf(m_location)) {
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

std::vector<BayId> BaySearch::mixedSet() const
{
    // What is free of the wanted bays, filled up with the free ones nearest in the club's order.
    const auto isFree = [&](BayId bay) {
        return m_trial.blocker({bay}, m_wanted) == nullptr;
    };
    std::vector<BayId> set;
    std::copy_if(m_bays.begin(), m_bays.end(), std::back_inserter(set), isFree);
    for (const std::vector<BayId> &single : setsOf(1)) {
        if (set.size() == m_bays.size())
            break;
        const bool taken = std::find(set.begin(), set.end(), single.front()) != set.end();
        if (!taken && isFree(single.front()))
            set.push_back(single.front());
    }
    std::sort(set.begin(), set.end());
    return set;
}

void BaySearch::add(std::size_t set, Direction direction, Instant start)
{
    const seconds away = std::chrono::abs(seconds(start - m_wanted.start()));
    m_candidates.push_back({away, set, direction, start});
}

void BaySearch::goOn(const Verdict &verdict, std::size_t set, Direction direction, Instant from)
{
    if (verdict.checking)
        return;
    if (const auto next = m_trial.chance(verdict, from, direction))
        add(set, direction, *next);
}

std::optional<Fix> BaySearch::tryThen(const std::vector<BayId> &set, std::size_t index)
{
    const Verdict verdict = m_trial.judge(set, m_wanted);
    if (m_trial.passes(verdict))
        return Fix{Fix::Kind::OtherBay, Slot{set, m_wanted}};
    for (const Direction direction : {Direction::Later, Direction::Earlier})
        goOn(verdict, index, direction, m_wanted.start());
    return std::nullopt;
}

std::vector<Fix> BaySearch::atThatTime(std::size_t limit)
{
    std::vector<Fix> fixes;
    std::size_t verdicts = 0;
    m_candidates.clear();
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (fixes.size() == limit || verdicts == mostVerdictsThen)
            return fixes;
        if (const Occupancy *held = m_trial.blocker(m_sets[i], m_wanted)) {
            for (const Direction direction : {Direction::Later, Direction::Earlier})
                add(i, direction, m_trial.past(*held, m_wanted.length(), direction));
            continue;
        }
        ++verdicts;
        if (auto fix = tryThen(m_sets[i], i))
            fixes.push_back(std::move(*fix));
    }
    if (!fixes.empty() || m_bays.size() == 1)
        return fixes;
    const std::vector<BayId> mixed = mixedSet();
    if (mixed.size() == m_bays.size() && mixed != m_bays
        && m_trial.passes(m_trial.judge(mixed, m_wanted)))
        fixes.push_back(Fix{Fix::Kind::OtherBay, Slot{mixed, m_wanted}});
    return fixes;
}

std::vector<Fix> BaySearch::nearby(std::size_t limit, Instant first, Instant last)
{
    std::vector<Fix> fixes;
    int verdicts = 0;
    std::make_heap(m_candidates.begin(), m_candidates.end());
    for (int i = 0; i < mostStarts && !m_candidates.empty(); ++i) {
        std::pop_heap(m_candidates.begin(), m_candidates.end());
        const Candidate tried = m_candidates.back();
        m_candidates.pop_back();
        const bool later = tried.direction == Direction::Later;
        if (later ? tried.start > last : tried.start < first)
            continue;
        const std::vector<BayId> &set = m_sets[tried.set];
        const Span span(tried.start, m_wanted.length());
        const std::size_t left = m_candidates.size();
        if (const Occupancy *held = m_trial.blocker(set, span)) {
            add(tried.set, tried.direction, m_trial.past(*held, span.length(), tried.direction));
        } else if (++verdicts > mostVerdictsNearby) {
            break;
        } else {
            const Verdict verdict = m_trial.judge(set, span);
            if (m_trial.passes(verdict))
                fixes.push_back(Fix{Fix::Kind::OtherBay, Slot{set, span}});
            else
                goOn(verdict, tried.set, tried.direction, tried.start);
        }
        if (fixes.size() == limit)
            break;
        if (m_candidates.size() > left)
            std::push_heap(m_candidates.begin(), m_candidates.end());
    }
    return fixes;
}

} // namespace bayboard
