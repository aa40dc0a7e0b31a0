#include "core/exchange/ClashFinder.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

ClashFinder::ClashFinder(std::size_t bayCount) : m_claims(bayCount), m_links(bayCount) { }

void ClashFinder::link(std::size_t bay, std::size_t other)
{
    // Kept at the lower one, so that each pair of bays is walked once.
    m_links[std::min(bay, other)].push_back(std::max(bay, other));
}

void ClashFinder::claim(std::size_t item, std::size_t bay, const Span &span)
{
    m_claims[bay].push_back({span, item, bay});
}

std::vector<ClashFinder::Claim> ClashFinder::laneOf(std::size_t bay) const
{
    std::vector<Claim> lane = m_claims[bay];
    for (const std::size_t other : m_links[bay])
        lane.insert(lane.end(), m_claims[other].begin(), m_claims[other].end());
    std::sort(lane.begin(), lane.end(), [](const Claim &a, const Claim &b) {
        return std::tie(a.span, a.item, a.bay) < std::tie(b.span, b.item, b.bay);
    });
    return lane;
}

std::vector<ClashFinder::Pair> ClashFinder::pairs(std::size_t limit) const
{
    std::vector<Pair> found;
    // Claims that have begun and may not be over at the sweep's place. Each look at one gives a
    // pair or drops it, so the work is in step with what is found.
    std::vector<const Claim *> own;
    std::vector<const Claim *> linked;
    const auto meet = [&](std::vector<const Claim *> &open, const Claim &claim) {
        std::erase_if(open, [&](const Claim *other) {
            if (other->span.end() <= claim.span.start())
                return true;
            if (other->item != claim.item && found.size() < limit) {
                const bool inOrder = other->item < claim.item;
                found.push_back({std::min(other->item, claim.item),
                                 std::max(other->item, claim.item),
                                 inOrder ? claim.bay : other->bay});
            }
            return false;
        });
    };
    for (std::size_t bay = 0; bay < m_claims.size(); ++bay) {
        own.clear();
        linked.clear();
        for (const Claim &claim : laneOf(bay)) {
            if (found.size() == limit)
                break;
            meet(own, claim);
            // Two claims of linked bays meet in a lane of their own.
            if (claim.bay == bay)
                meet(linked, claim);
            (claim.bay == bay ? own : linked).push_back(&claim);
        }
    }
    std::sort(found.begin(), found.end(), [](const Pair &a, const Pair &b) {
        return std::tie(a.second, a.first, a.bay) < std::tie(b.second, b.first, b.bay);
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

GrantedTime::GrantedTime(std::size_t bayCount) : m_stretches(bayCount), m_links(bayCount) { }

void GrantedTime::link(std::size_t bay, std::size_t other)
{
    m_links[bay].push_back(other);
    m_links[other].push_back(bay);
}

const GrantedTime::Stretch *GrantedTime::overlap(std::size_t bay, const Span &span) const
{
    // Apart from each other: only the last one that begins before the end can reach in.
    const auto &lane = m_stretches[bay];
    const auto after = std::lower_bound(
        lane.begin(), lane.end(), span.end(), [](const Stretch &stretch, Instant end) {
            return stretch.span.start() < end;
        });
    if (after == lane.begin())
        return nullptr;
    const Stretch &last = *std::prev(after);
    return last.span.overlaps(span) ? &last : nullptr;
}

std::optional<std::size_t> GrantedTime::holderIn(std::size_t bay, const Span &span) const
{
    if (const Stretch *held = overlap(bay, span))
        return held->item;
    for (const std::size_t other : m_links[bay])
        if (const Stretch *held = overlap(other, span))
            return held->item;
    return std::nullopt;
}

void GrantedTime::grant(std::size_t item, std::size_t bay, const Span &span)
{
    auto &lane = m_stretches[bay];
    // Files are mostly in order of time, so most stretches go to the end.
    if (lane.empty() || lane.back().span.start() < span.start()) {
        lane.push_back({span, item});
        return;
    }
    const auto at = std::lower_bound(
        lane.begin(), lane.end(), span.start(), [](const Stretch &stretch, Instant start) {
            return stretch.span.start() < start;
        });
    lane.insert(at, {span, item});
}

} // namespace bayboard
