#include "core/schedule/Schedule.h"

#include <algorithm>

namespace bayboard {

namespace {

using Stretches = std::vector<Occupancy>;

/// First stretch that ends after `at`. Stretches are apart, so their ends are in order too.
Stretches::const_iterator firstEndingAfter(const Stretches &stretches, Instant at)
{
    return std::partition_point(stretches.begin(), stretches.end(), [at](const Occupancy &o) {
        return o.span.end() <= at;
    });
}

Stretches::const_iterator firstStartingFrom(const Stretches &stretches, Instant at)
{
    return std::partition_point(stretches.begin(), stretches.end(), [at](const Occupancy &o) {
        return o.span.start() < at;
    });
}

} // namespace

const Schedule::Lane *Schedule::lane(BayId bay) const
{
    const auto at = m_lanes.find(bay);
    return at == m_lanes.end() ? nullptr : &at->second;
}

bool Schedule::hold(BayId bay, const Occupancy &occupancy)
{
    Stretches &stretches = m_lanes[bay].stretches;
    const auto at = firstEndingAfter(stretches, occupancy.span.start());
    if (at != stretches.end() && at->span.start() < occupancy.span.end())
        return false;
    stretches.insert(at, occupancy);
    return true;
}

bool Schedule::fill(BayId bay, std::vector<Occupancy> stretches)
{
    const auto touching = std::adjacent_find(
        stretches.begin(), stretches.end(), [](const Occupancy &a, const Occupancy &b) {
            return a.span.end() > b.span.start();
        });
    Lane &lane = m_lanes[bay];
    if (touching != stretches.end() || !lane.stretches.empty())
        return false;
    lane.stretches = std::move(stretches);
    return true;
}

bool Schedule::release(BayId bay, Instant start, const Uuid &holder)
{
    const auto found = m_lanes.find(bay);
    if (found == m_lanes.end())
        return false;
    Stretches &stretches = found->second.stretches;
    const auto at = firstStartingFrom(stretches, start);
    if (at == stretches.end() || at->span.start() != start || at->holder != holder)
        return false;
    stretches.erase(at);
    return true;
}

void Schedule::drop(BayId bay, const Uuid &holder)
{
    const auto found = m_lanes.find(bay);
    if (found != m_lanes.end())
        std::erase_if(found->second.stretches,
                      [&](const Occupancy &o) { return o.holder == holder; });
}

void Schedule::forget(const std::vector<BayId> &bays, const Span &span)
{
    for (const BayId bay : bays) {
        const auto found = m_lanes.find(bay);
        if (found == m_lanes.end())
            continue;
        // A stretch that reaches out of the span takes the time that it held out there along: that
        // time is free in the lane now, but no longer known to be.
        Instant from = span.start();
        Instant to = span.end();
        for (const Occupancy &gone : on(bay, span)) {
            from = std::min(from, gone.span.start());
            to = std::max(to, gone.span.end());
        }
        std::erase_if(found->second.stretches,
                      [&](const Occupancy &o) { return o.span.overlaps(span); });
        std::vector<Span> known;
        for (const Span &part : found->second.known) {
            if (const auto left = Span::make(part.start(), std::min(part.end(), from)))
                known.push_back(*left);
            if (const auto right = Span::make(std::max(part.start(), to), part.end()))
                known.push_back(*right);
        }
        found->second.known = std::move(known);
    }
}

void Schedule::clear()
{
    m_lanes.clear();
}

std::span<const Occupancy> Schedule::on(BayId bay, const Span &span) const
{
    const Lane *found = lane(bay);
    if (found == nullptr)
        return {};
    const auto first = firstEndingAfter(found->stretches, span.start());
    const auto last = firstStartingFrom(found->stretches, span.end());
    return first < last ? std::span<const Occupancy>(first, last) : std::span<const Occupancy>();
}

const Occupancy *Schedule::firstOverlap(BayId bay, const Span &span, const Uuid &except) const
{
    for (const Occupancy &occupancy : on(bay, span))
        if (except.isNull() || occupancy.holder != except)
            return &occupancy;
    return nullptr;
}

const Occupancy *Schedule::before(BayId bay, Instant at, const Uuid &except) const
{
    const Lane *found = lane(bay);
    if (found == nullptr)
        return nullptr;
    auto next = firstEndingAfter(found->stretches, at);
    while (next != found->stretches.begin()) {
        --next;
        if (except.isNull() || next->holder != except)
            return &*next;
    }
    return nullptr;
}

const Occupancy *Schedule::after(BayId bay, Instant at, const Uuid &except) const
{
    const Lane *found = lane(bay);
    if (found == nullptr)
        return nullptr;
    for (auto next = firstStartingFrom(found->stretches, at); next != found->stretches.end();
         ++next)
        if (except.isNull() || next->holder != except)
            return &*next;
    return nullptr;
}

std::vector<Span> Schedule::freeSpans(BayId bay, const Span &within, const Uuid &except) const
{
    std::vector<Span> free;
    Instant from = within.start();
    for (const Occupancy &occupancy : on(bay, within)) {
        if (!except.isNull() && occupancy.holder == except)
            continue;
        if (const auto span = Span::make(from, occupancy.span.start()))
            free.push_back(*span);
        from = std::max(from, occupancy.span.end());
    }
    if (const auto span = Span::make(from, within.end()))
        free.push_back(*span);
    return free;
}

std::size_t
Schedule::peakUse(const std::vector<BayId> &bays, const Span &span, const Uuid &except) const
{
    std::vector<std::pair<Instant, int>> edges;
    for (const BayId bay : bays) {
        for (const Occupancy &occupancy : on(bay, span)) {
            if (occupancy.kind != HolderKind::Booking
                || (!except.isNull() && occupancy.holder == except))
                continue;
            edges.emplace_back(std::max(occupancy.span.start(), span.start()), 1);
            edges.emplace_back(occupancy.span.end(), -1);
        }
    }
    std::sort(edges.begin(), edges.end()); // ends (-1) before starts (+1) at the same instant
    int use = 0;
    int peak = 0;
    for (const auto &edge : edges)
        peak = std::max(peak, use += edge.second);
    return static_cast<std::size_t>(peak);
}

std::size_t Schedule::size() const
{
    std::size_t count = 0;
    for (const auto &entry : m_lanes)
        count += entry.second.stretches.size();
    return count;
}

void Schedule::setKnown(BayId bay, const Span &span)
{
    std::vector<Span> &known = m_lanes[bay].known;
    known.push_back(span);
    known = mergedSpans(std::move(known));
}

bool Schedule::isKnown(BayId bay, const Span &span) const
{
    const Lane *found = lane(bay);
    return found != nullptr
        && std::any_of(found->known.begin(), found->known.end(), [&](const Span &part) {
               return part.contains(span);
           });
}

bool Schedule::isSane() const
{
    for (const auto &entry : m_lanes) {
        const Stretches &stretches = entry.second.stretches;
        for (std::size_t i = 1; i < stretches.size(); ++i)
            if (stretches[i].span.start() < stretches[i - 1].span.end())
                return false;
    }
    return true;
}

} // namespace bayboard
