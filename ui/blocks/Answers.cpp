#include "ui/blocks/Answers.h"

#include "core/blocks/BlockFigures.h"

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
    const std::vector<bool> skipped = skippedBy(plan, answers);
    std::vector<bool> settled(plan.hits.size());
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        const auto &blocks = plan.hits[i].blocks;
        settled[i] = std::all_of(
            blocks.begin(), blocks.end(), [&](std::size_t block) { return skipped[block]; });
    }
    return settled;
}

bool isHitByStanding(const BlockPlan &plan, const BlockHit &hit)
{
    return std::all_of(hit.blocks.begin(), hit.blocks.end(), [&](std::size_t block) {
        const auto &before = plan.draft.blocks.at(block).before;
        return before && !before->withdrawn;
    });
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
    const std::vector<bool> skipped = skippedBy(plan, answers);
    totals.skipped = static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), true));
    return totals;
}

std::vector<AnswerFault> clashesAmong(const BlockPlan &plan,
                                      const std::vector<BlockAnswer> &answers)
{
    struct Wanted
    {
        BayId place; ///< the bay, or one that it is linked to
        Span span;
        std::size_t hit;
        BayId bay;
    };

    std::vector<Wanted> all;
    for (std::size_t i = 0; i < plan.hits.size(); ++i) {
        if (const auto slot = targetOf(plan.hits[i], answerAt(answers, i))) {
            for (const BayId bay : slot->bays) {
                all.push_back({bay, slot->span, i, bay});
                for (const BayId linked : plan.club->linkedTo(bay)) {
                    all.push_back({linked, slot->span, i, bay});
                }
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Wanted &one, const Wanted &other) {
        return std::tie(one.place, one.span) < std::tie(other.place, other.span);
    });
    const auto isReal = [](const Wanted &wanted) {
        return wanted.place == wanted.bay;
    };
    std::vector<AnswerFault> faults;
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (auto other = std::next(one); other != all.end() && other->place == one->place
             && other->span.start() < one->span.end();
             ++other) {
            // Two halves of one court are not in each other's way.
            if (one->hit == other->hit || (!isReal(*one) && !isReal(*other))) {
                continue;
            }
            for (const Wanted &wanted : {*one, *other}) {
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
        // Who has come since keeps the time.
        if (answerFor(hit, answer.kind).kind != answer.kind) {
            continue;
        }
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
    const BlockHit &hit = plan.hits[to];
    const BlockAnswer alike = answerFor(hit, answer.kind);
    if (from == to) {
        return answer;
    }
    if (answer.kind != Kind::Move || alike.kind != Kind::Move) {
        return alike;
    }
    const auto meant = targetOf(plan.hits[from], answer);
    if (!meant) {
        return {};
    }
    const bool sameTime = meant->span == plan.hits[from].hit.booking.slot.span;
    const auto way = std::find_if(hit.waysOut.begin(), hit.waysOut.end(), [&](const Slot &slot) {
        return (slot.span == hit.hit.booking.slot.span) == sameTime;
    });
    return {Kind::Move, way == hit.waysOut.end() ? hit.waysOut.front() : *way};
}

} // namespace bayboard
