#include "ui/blocks/Answers.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {
namespace {

using Kind = BlockAnswer::Kind;

const BlockAnswer &answerAt(const std::vector<BlockAnswer> &answers, std::size_t index)
{
    static const BlockAnswer open;
    return index < answers.size() ? answers[index] : open;
}

std::vector<bool> skippedBlocks(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    std::vector<bool> skipped(plan.draft.blocks.size(), false);
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        if (answerAt(answers, i).kind == Kind::Skip) {
            for (const std::size_t block : plan.hits[i].blocks) {
                skipped[block] = true;
            }
        }
    }
    return skipped;
}

std::optional<Slot> targetOf(const BlockHit &hit, const BlockAnswer &answer)
{
    if (answer.kind != Kind::Move) {
        return std::nullopt;
    }
    if (answer.to) {
        return answer.to;
    }
    return hit.waysOut.empty() ? std::nullopt : std::optional(hit.waysOut.front());
}

bool isSamePerson(const HitBooking &one, const HitBooking &other)
{
    const bool known = !one.booking.customer.isNull() || !other.booking.customer.isNull();
    return known ? one.booking.customer == other.booking.customer
                 : one.booking.guestName == other.booking.guestName
            && one.booking.guestPhone == other.booking.guestPhone;
}

} // namespace

std::vector<bool> settledBySkips(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    const std::vector<bool> skipped = skippedBlocks(plan, answers);
    std::vector<bool> settled(plan.hits.size());
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        const auto &blocks = plan.hits[i].blocks;
        settled[i] = std::all_of(
            blocks.begin(), blocks.end(), [&](std::size_t block) { return skipped[block]; });
    }
    return settled;
}

AnswerTotals totalsOf(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    AnswerTotals totals;
    const std::vector<bool> settled = settledBySkips(plan, answers);
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        if (settled[i]) {
            continue;
        }
        const Slot &slot = plan.hits[i].hit.booking.slot;
        switch (answerAt(answers, i).kind) {
        case Kind::Open:
        case Kind::Skip:
            ++totals.open;
            break;
        case Kind::Move:
            ++totals.moved;
            break;
        case Kind::Shorten:
            ++totals.shortened;
            break;
        case Kind::Cancel:
            ++totals.cancelled;
            totals.lost += slot.span.length() * static_cast<std::int64_t>(slot.bays.size());
            break;
        }
    }
    const std::vector<bool> skipped = skippedBlocks(plan, answers);
    totals.skipped = static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), true));
    return totals;
}

std::vector<AnswerFault> clashesAmong(const BlockPlan &plan,
                                      const std::vector<BlockAnswer> &answers)
{
    struct Wanted
    {
        BayId bay;
        Span span;
        std::size_t hit;
    };

    std::vector<Wanted> all;
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        if (const auto slot = targetOf(plan.hits[i], answerAt(answers, i))) {
            for (const BayId bay : slot->bays) {
                all.push_back({bay, slot->span, i});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Wanted &one, const Wanted &other) {
        return std::tie(one.bay, one.span) < std::tie(other.bay, other.span);
    });
    std::vector<AnswerFault> faults;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Wanted &one = all[i - 1];
        const Wanted &other = all[i];
        if (one.bay == other.bay && one.hit != other.hit && one.span.overlaps(other.span)) {
            for (const Wanted &wanted : {one, other}) {
                faults.push_back({AnswerFault::Kind::NotFree, wanted.hit, wanted.bay, wanted.span});
            }
        }
    }
    return faults;
}

std::vector<BlockAnswer>
carriedOver(const BlockPlan &old, const std::vector<BlockAnswer> &answers, const BlockPlan &fresh)
{
    std::unordered_map<BookingId, std::size_t> before;
    for (std::size_t i = 0; i < old.hits.size(); ++i) {
        before.emplace(old.hits[i].hit.booking.id, i);
    }
    std::vector<BlockAnswer> carried(fresh.hits.size());
    for (std::size_t i = 0; i < fresh.hits.size(); ++i) {
        const BlockHit &hit = fresh.hits[i];
        const auto at = before.find(hit.hit.booking.id);
        if (at == before.end() || old.hits[at->second].hit.booking.slot != hit.hit.booking.slot) {
            continue;
        }
        const BlockAnswer &answer = answerAt(answers, at->second);
        const auto slot = targetOf(old.hits[at->second], answer);
        const bool isThere = answer.kind != Kind::Move
            || (slot
                && std::find(hit.waysOut.begin(), hit.waysOut.end(), *slot) != hit.waysOut.end());
        if (isThere) {
            carried[i] = {answer.kind, slot};
        }
    }
    return carried;
}

std::vector<std::size_t> alikeTo(const BlockPlan &plan, std::size_t hit)
{
    std::vector<std::size_t> alike;
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        if (i == hit || isSamePerson(plan.hits[hit].hit, plan.hits[i].hit)) {
            alike.push_back(i);
        }
    }
    return alike;
}

BlockAnswer
sameFor(const BlockPlan &plan, const BlockAnswer &answer, std::size_t from, std::size_t to)
{
    if (answer.kind != Kind::Move || from == to) {
        return answer;
    }
    const BlockHit &hit = plan.hits[to];
    const auto meant = targetOf(plan.hits[from], answer);
    if (hit.waysOut.empty() || !meant) {
        return {};
    }
    const bool sameTime = meant->span == plan.hits[from].hit.booking.slot.span;
    const auto way = std::find_if(hit.waysOut.begin(), hit.waysOut.end(), [&](const Slot &slot) {
        return (slot.span == hit.hit.booking.slot.span) == sameTime;
    });
    return {Kind::Move, way == hit.waysOut.end() ? hit.waysOut.front() : *way};
}

} // namespace bayboard
