#include "core/desk/LayRound.h"

#include "core/club/Notice.h"

namespace bayboard {

namespace {

Result<std::shared_ptr<const Schedule>> loadSchedule(const Standing &standing,
                                                     const BlockReach &reach)
{
    auto rows = standing.occupancy(reach.bays, reach.span);
    if (!rows)
        return tl::unexpected(rows.error());
    auto schedule = std::make_shared<Schedule>();
    std::vector<Occupancy> lane;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        lane.push_back((*rows)[i].occupancy);
        const bool last = i + 1 == rows->size() || (*rows)[i + 1].bay != (*rows)[i].bay;
        if (last && !schedule->fill((*rows)[i].bay, std::exchange(lane, {})))
            return fail(ErrorCode::Internal, Phrase::tr("two holders at once on a bay"));
    }
    return std::shared_ptr<const Schedule>(std::move(schedule));
}

/// A series reached a date on which somebody had booked: a person has to decide.
EntityChange clashNotice(const BlockHit &hit, const BlockPlan &plan, const NewId &newId)
{
    const Booking &booking = hit.hit.booking;
    Notice notice;
    notice.id = NoticeId{newId()};
    notice.kind = NoticeKind::Clash;
    notice.location = booking.location;
    notice.booking = booking.id;
    notice.customer = booking.customer;
    notice.slot = booking.slot;
    notice.made = plan.at;
    const Block &block = plan.draft.blocks[hit.blocks.front()].after;
    const BlockKind *kind = plan.club->blockKind(block.kind);
    if (kind == nullptr || kind->seenBy.empty()) // the list is read by who may not see it, too
        notice.reason = block.title;
    if (!hit.waysOut.empty())
        notice.offer = hit.waysOut.front();
    return creation({EntityKind::Notice, notice.id.value}, toRecord(notice));
}

} // namespace

NewId idsFrom(const Uuid &seed)
{
    return [seed, count = 0]() mutable {
        return makeNamedUuid(seed, std::to_string(++count));
    };
}

Result<BlockPlan> planOn(const Standing &standing, BlockDraft draft, WayFirst first)
{
    BlockWorld world{standing.club,
                     standing.book,
                     std::make_shared<const Schedule>(),
                     standing.now,
                     standing.booking};
    if (const auto reach = reachOf(draft, *standing.club)) {
        auto schedule = loadSchedule(standing, *reach);
        if (!schedule)
            return tl::unexpected(schedule.error());
        world.schedule = std::move(*schedule);
    }
    return planOf(std::move(draft), world, first);
}

Result<LaidRound>
layRound(const Standing &standing, BlockDraft draft, const Uuid &newIds, ChangeSet &set)
{
    const auto planned = planOn(standing, std::move(draft), WayFirst::OtherBay);
    if (!planned)
        return tl::unexpected(planned.error());
    const NewId newId = idsFrom(newIds);
    auto result = resultOf(*planned, answerAll(*planned, BlockAnswer::Kind::Shorten), {}, newId);
    if (!result)
        return fail(ErrorCode::Internal, Phrase::tr("a series cannot be laid on"));
    std::move(result->changes.begin(), result->changes.end(), std::back_inserter(set.changes));
    for (const BlockHit &hit : planned->hits)
        set.changes.push_back(clashNotice(hit, *planned, newId));
    return LaidRound{result->laid, planned->hits.size()};
}

Result<ChangeSet>
rolledSet(const Standing &standing, BlockDraft draft, ChangeSet head, const Uuid &newIds)
{
    if (draft.blocks.empty())
        return head;
    const std::size_t touched = draft.blocks.size();
    const auto laid = layRound(standing, std::move(draft), newIds, head);
    if (!laid)
        return tl::unexpected(laid.error());
    const std::size_t count = laid->blocks > 0 ? laid->blocks : touched; // all were taken away
    head.label = {LabelCode::RollSeries, {std::to_string(count)}};
    return head;
}

} // namespace bayboard
