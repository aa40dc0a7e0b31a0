#include "core/desk/BlockWork.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Ids that follow from a seed, so that a plan made again names the same things the same.
NewId idsFrom(const Uuid &seed)
{
    return [seed, count = 0]() mutable {
        return makeNamedUuid(seed, std::to_string(++count));
    };
}

Result<std::shared_ptr<const Schedule>> loadSchedule(Store &store, const BlockReach &reach)
{
    auto rows = store.loadOccupancy(reach.bays, reach.span);
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

bool isSame(const DraftedBlock &a, const DraftedBlock &b)
{
    return a.before == b.before && a.after == b.after;
}

bool isSame(const DraftedSeries &a, const DraftedSeries &b)
{
    return a.before == b.before && a.after == b.after;
}

template <typename Drafted>
bool isSameList(const std::vector<Drafted> &a, const std::vector<Drafted> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const Drafted &x, const Drafted &y) {
            return isSame(x, y);
        });
}

bool isSame(const BlockDraft &a, const BlockDraft &b)
{
    return isSameList(a.series, b.series) && isSameList(a.blocks, b.blocks);
}

Result<SeriesState> stateOf(Store &store, const Block &block)
{
    SeriesState state;
    const auto id = SeriesId::parse(block.series);
    if (!id) {
        state.blocks.push_back(block);
        return state;
    }
    auto series = store.loadSeries(*id);
    auto blocks = store.listSeriesBlocks(*id);
    if (!series || !blocks)
        return tl::unexpected(series ? blocks.error() : series.error());
    state.series = std::move(*series);
    state.blocks = std::move(*blocks);
    return state;
}

Result<SeriesState> stateFor(Store &store, const SeriesEdit &edit)
{
    if (const auto *restore = std::get_if<edit::Restore>(&edit)) {
        SeriesState state;
        auto series = store.loadSeries(restore->series);
        auto blocks = store.listSeriesBlocks(restore->series);
        if (!series || !blocks)
            return tl::unexpected(series ? blocks.error() : series.error());
        state.series = std::move(*series);
        state.blocks = std::move(*blocks);
        return state;
    }
    const BlockId id = std::visit(
        [](const auto &each) {
            if constexpr (requires { each.block; })
                return each.block;
            else
                return BlockId{};
        },
        edit);
    auto block = store.loadBlock(id);
    if (!block)
        return tl::unexpected(block.error());
    if (block->withdrawn)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), id.toString());
    return stateOf(store, *block);
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
    notice.reason = plan.draft.blocks[hit.blocks.front()].after.title;
    if (!hit.waysOut.empty())
        notice.offer = hit.waysOut.front();
    return creation({EntityKind::Notice, notice.id.value}, toRecord(notice));
}

} // namespace

BlockWork::BlockWork(std::shared_ptr<const Club> club,
                     std::shared_ptr<const RuleBook> book,
                     Instant now,
                     OperatorId who)
    : m_club(std::move(club))
    , m_book(std::move(book))
    , m_now(now)
    , m_who(who)
{ }

Result<BlockDraft> BlockWork::draft(Store &store, const BlockAsk &ask, const Uuid &seed) const
{
    const NewId newId = idsFrom(seed);
    if (const auto *request = std::get_if<BlockRequest>(&ask))
        return draftOf(*request, *m_club, m_now, newId);
    const SeriesEdit &edit = std::get<SeriesEdit>(ask);
    auto state = stateFor(store, edit);
    if (!state)
        return tl::unexpected(state.error());
    return draftOf(edit, *state, *m_club, m_now, newId);
}

Result<HitBooking> BlockWork::look(Store &store, BookingId id) const
{
    auto row = store.loadBooking(id);
    if (!row)
        return tl::unexpected(row.error());
    const LocationId where = row->booking.location;
    HitBooking hit{std::move(row->booking), {}, {}, std::move(row->tier)};
    if (may(*m_club, m_who, Permission::CustomerReadName, where))
        hit.name = !row->customerName.empty() ? row->customerName
            : !hit.booking.guestName.empty()  ? hit.booking.guestName
                                              : hit.booking.title;
    if (may(*m_club, m_who, Permission::CustomerReadContact, where))
        hit.phone = row->customerPhone.empty() ? hit.booking.guestPhone : row->customerPhone;
    return hit;
}

Result<BlockPlan> BlockWork::plan(Store &store, BlockDraft draft, WayFirst first) const
{
    BlockWorld world{m_club, m_book, std::make_shared<const Schedule>(), m_now, {}};
    if (const auto reach = reachOf(draft, *m_club)) {
        auto schedule = loadSchedule(store, *reach);
        if (!schedule)
            return tl::unexpected(schedule.error());
        world.schedule = std::move(*schedule);
    }
    world.booking = [&](BookingId id) {
        return look(store, id);
    };
    return planOf(std::move(draft), world, first);
}

Result<std::shared_ptr<const BlockPreview>>
BlockWork::preview(Store &store, const BlockAsk &ask, WayFirst first, const Uuid &seed) const
{
    // Before anything is read: what is committed in between makes the preview older than it is,
    // never newer.
    const auto basis = store.lastSequence();
    if (!basis)
        return tl::unexpected(basis.error());
    auto drafted = draft(store, ask, seed);
    if (!drafted)
        return tl::unexpected(drafted.error());
    auto planned = plan(store, std::move(*drafted), first);
    if (!planned)
        return tl::unexpected(planned.error());
    return std::make_shared<const BlockPreview>(
        BlockPreview{ask, first, std::move(*planned), *basis, seed});
}

std::vector<PreviewChange> changesBetween(const BlockPlan &old, const BlockPlan &now)
{
    std::vector<PreviewChange> changes;
    std::unordered_map<BookingId, const BlockHit *> before;
    for (const BlockHit &hit : old.hits)
        before[hit.hit.booking.id] = &hit;
    for (const BlockHit &hit : now.hits) {
        const auto known = before.find(hit.hit.booking.id);
        if (known == before.end())
            changes.push_back({PreviewChange::Kind::Appeared, hit.hit});
        else if (known->second->hit.booking != hit.hit.booking
                 || known->second->blocks != hit.blocks)
            changes.push_back({PreviewChange::Kind::Changed, hit.hit});
        if (known != before.end())
            before.erase(known);
    }
    for (const BlockHit &hit : old.hits)
        if (before.contains(hit.hit.booking.id))
            changes.push_back({PreviewChange::Kind::Gone, hit.hit});
    return changes;
}

LayOutcome BlockWork::resolve(Store &store,
                              const BlockPreview &preview,
                              const std::vector<BlockAnswer> &answers,
                              const std::string &reason,
                              const Uuid &newIds,
                              ChangeSet &set) const
{
    LayRefusal refusal;
    const auto last = store.lastSequence();
    if (!last) {
        refusal.error = last.error();
        return tl::unexpected(std::move(refusal));
    }
    std::shared_ptr<const BlockPreview> fresh;
    if (*last != preview.basis) {
        auto made = this->preview(store, preview.ask, preview.first, preview.seed);
        if (!made) {
            refusal.error = made.error();
            return tl::unexpected(std::move(refusal));
        }
        fresh = std::move(*made);
        refusal.changes = changesBetween(preview.plan, fresh->plan);
        refusal.draftChanged = !isSame(preview.plan.draft, fresh->plan.draft);
        if (!refusal.changes.empty() || refusal.draftChanged) {
            refusal.fresh = std::move(fresh);
            return tl::unexpected(std::move(refusal));
        }
    }
    const BlockPlan &plan = fresh ? fresh->plan : preview.plan;
    auto result = resultOf(plan, answers, reason, idsFrom(newIds));
    if (!result) {
        refusal.faults = std::move(result.error());
        refusal.fresh = std::move(fresh);
        return tl::unexpected(std::move(refusal));
    }
    set.label = plan.draft.label;
    set.reason = reason;
    set.changes = std::move(result->changes);
    Laid laid;
    if (!set.changes.empty())
        laid.entity = set.changes.front().entity.id;
    laid.result = std::move(*result);
    return laid;
}

Result<std::vector<Series>> BlockWork::repeating(Store &store)
{
    auto all = store.listSeries();
    if (all)
        std::erase_if(*all, [](const Series &series) { return series.recurrence.empty(); });
    return all;
}

Result<ChangeSet>
BlockWork::roll(Store &store, const Series &series, ChangeSet head, const Uuid &newIds) const
{
    auto blocks = store.listSeriesBlocks(series.id);
    if (!blocks)
        return tl::unexpected(blocks.error());
    auto draft = draftRoll({series, std::move(*blocks)}, *m_club, m_now);
    if (!draft)
        return tl::unexpected(draft.error());
    if (draft->blocks.empty())
        return head;
    std::size_t inTheWay = 0;
    const auto laid = addRound(store, std::move(*draft), newIds, head, inTheWay);
    if (!laid)
        return tl::unexpected(laid.error());
    head.label = {LabelCode::RollSeries, {std::to_string(*laid)}};
    return head;
}

/// Who has booked keeps the time; a person decides, and the list of notices says so.
Result<std::size_t> BlockWork::addRound(
    Store &store, BlockDraft draft, const Uuid &newIds, ChangeSet &set, std::size_t &inTheWay) const
{
    const auto planned = plan(store, std::move(draft), WayFirst::OtherBay);
    if (!planned)
        return tl::unexpected(planned.error());
    const NewId newId = idsFrom(newIds);
    auto result = resultOf(*planned, answerAll(*planned, BlockAnswer::Kind::Shorten), {}, newId);
    if (!result)
        return fail(ErrorCode::Internal, Phrase::tr("a series cannot be laid on"));
    std::move(result->changes.begin(), result->changes.end(), std::back_inserter(set.changes));
    for (const BlockHit &hit : planned->hits)
        set.changes.push_back(clashNotice(hit, *planned, newId));
    inTheWay = planned->hits.size();
    return result->laid;
}

} // namespace bayboard
