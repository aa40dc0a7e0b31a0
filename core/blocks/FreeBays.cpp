#include "core/blocks/FreeBays.h"

#include <algorithm>
#include <tuple>

namespace bayboard {

namespace {

/// Unused time on either side counts up to here: beyond it a gap is as good as any other.
constexpr seconds widestGap = hours(12);

bool isFree(
    const Club &club, const Schedule &schedule, BayId bay, const Span &span, const Uuid &holder)
{
    const auto free = [&](BayId on) {
        return schedule.firstOverlap(on, span, holder) == nullptr;
    };
    const auto &linked = club.linkedTo(bay);
    return free(bay) && std::all_of(linked.begin(), linked.end(), free);
}

/// Time left unused before and after the span on the bay.
seconds slack(const Schedule &schedule, BayId bay, const Span &span, const Uuid &holder)
{
    const Occupancy *before = schedule.before(bay, span.start(), holder);
    const Occupancy *after = schedule.after(bay, span.end(), holder);
    const seconds left = before != nullptr
        ? std::min<seconds>(span.start() - before->span.end(), widestGap)
        : widestGap;
    const seconds right = after != nullptr
        ? std::min<seconds>(after->span.start() - span.end(), widestGap)
        : widestGap;
    return left + right;
}

/// A bay that could be used, in the club's order.
struct Candidate
{
    BayId bay;
    std::ptrdiff_t place = 0;
    bool own = false;
    bool free = false;
    seconds slack{0};
};

struct Set
{
    std::vector<BayId> bays;
    std::size_t foreign = 0;
    seconds slack{0};
    std::ptrdiff_t away = 0;
};

bool isBetter(const Set &a, const Set &b)
{
    return std::tie(a.foreign, a.slack, a.away) < std::tie(b.foreign, b.slack, b.away);
}

std::vector<Candidate> candidatesOf(const Club &club,
                                    const Schedule &schedule,
                                    LocationId location,
                                    const std::vector<BayId> &own,
                                    const Span &span,
                                    const Uuid &holder)
{
    std::vector<Candidate> candidates;
    for (const BayId id : club.baysOf(location)) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || !bay->active)
            continue;
        Candidate candidate{id, static_cast<std::ptrdiff_t>(candidates.size())};
        candidate.own = std::binary_search(own.begin(), own.end(), id);
        candidate.free = isFree(club, schedule, id, span, holder);
        if (candidate.free)
            candidate.slack = slack(schedule, id, span, holder);
        candidates.push_back(candidate);
    }
    return candidates;
}

std::ptrdiff_t homeOf(const std::vector<Candidate> &candidates)
{
    const auto first = std::find_if(
        candidates.begin(), candidates.end(), [](const Candidate &c) { return c.own; });
    return first == candidates.end() ? 0 : first->place;
}

void add(Set &set, const Candidate &candidate)
{
    set.bays.push_back(candidate.bay);
    set.foreign += candidate.own ? 0U : 1U;
    set.slack += candidate.slack;
}

/// Every run of `size` free bays side by side.
std::vector<Set> runsOf(const std::vector<Candidate> &candidates, std::size_t size)
{
    std::vector<Set> sets;
    const std::ptrdiff_t home = homeOf(candidates);
    for (std::size_t from = 0; from + size <= candidates.size(); ++from) {
        Set set;
        set.away = std::abs(static_cast<std::ptrdiff_t>(from) - home);
        for (std::size_t i = from; i < from + size && candidates[i].free; ++i)
            add(set, candidates[i]);
        if (set.bays.size() == size)
            sets.push_back(std::move(set));
    }
    return sets;
}

/// What is free of its own bays, filled up with the nearest free ones.
std::optional<Set> scattered(std::vector<Candidate> candidates, std::size_t size)
{
    const std::ptrdiff_t home = homeOf(candidates);
    std::erase_if(candidates, [](const Candidate &c) { return !c.free; });
    if (candidates.size() < size)
        return std::nullopt;
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        return std::make_tuple(!a.own, std::abs(a.place - home), a.place)
            < std::make_tuple(!b.own, std::abs(b.place - home), b.place);
    });
    Set set;
    for (std::size_t i = 0; i < size; ++i)
        add(set, candidates[i]);
    return set;
}

} // namespace

std::vector<std::vector<BayId>> freeBaySets(const Club &club,
                                            const Schedule &schedule,
                                            LocationId location,
                                            const std::vector<BayId> &own,
                                            const Span &span,
                                            const Uuid &holder,
                                            std::size_t most)
{
    const auto candidates = candidatesOf(club, schedule, location, own, span, holder);
    std::vector<Set> sets = runsOf(candidates, own.size());
    std::stable_sort(sets.begin(), sets.end(), isBetter);
    if (sets.empty() && own.size() > 1)
        if (auto set = scattered(candidates, own.size()))
            sets.push_back(std::move(*set));
    std::vector<std::vector<BayId>> result;
    for (Set &set : sets) {
        if (result.size() == most)
            break;
        std::sort(set.bays.begin(), set.bays.end());
        if (set.bays != own)
            result.push_back(std::move(set.bays));
    }
    return result;
}

} // namespace bayboard
