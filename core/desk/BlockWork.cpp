#include "core/desk/BlockWork.h"

#include <algorithm>

namespace bayboard {

namespace {

/// When it was drafted is no part of what a preview promises.
template <typename Drafted> bool isSame(const Drafted &a, const Drafted &b)
{
    auto after = b.after;
    after.made = a.after.made;
    return a.before == b.before && a.after == after;
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
    const CustomerId customer = hit.booking.customer;
    if (!hit.phone.empty() || customer.isNull()
        || !may(*m_club, m_who, Permission::CustomerReadContact, where))
        return hit;
    const auto record = store.loadRecord({EntityKind::Customer, customer.value});
    if (!record)
        return tl::unexpected(record.error());
    if (const auto *email = std::get_if<std::string>(&record->get(Field::Email)))
        hit.email = *email;
    return hit;
}

Standing BlockWork::standing(Store &store) const
{
    Standing standing{m_club, m_book, m_now, {}, {}};
    standing.occupancy = [&store](const std::vector<BayId> &bays, const Span &span) {
        return store.loadOccupancy(bays, span);
    };
    standing.booking = [this, &store](BookingId id) {
        return look(store, id);
    };
    return standing;
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
    auto planned = planOn(standing(store), std::move(*drafted), first);
    if (!planned)
        return tl::unexpected(planned.error());
    return std::make_shared<const BlockPreview>(
        BlockPreview{ask, first, std::move(*planned), *basis, seed, m_who});
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

BlockWork BlockWork::asOf(Instant then) const
{
    BlockWork work = *this;
    work.m_now = then;
    return work;
}

tl::unexpected<LayRefusal>
BlockWork::askAgain(Store &store, const BlockPreview &preview, LayRefusal refusal) const
{
    auto fresh = this->preview(store, preview.ask, preview.first, preview.seed);
    if (fresh)
        refusal.fresh = std::move(*fresh);
    else
        refusal.error = fresh.error();
    return tl::unexpected(std::move(refusal));
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
    std::shared_ptr<const BlockPreview> again;
    if (*last != preview.basis) {
        auto made = asOf(preview.plan.at).preview(store, preview.ask, preview.first, preview.seed);
        if (!made) {
            refusal.error = made.error();
            return tl::unexpected(std::move(refusal));
        }
        again = std::move(*made);
        refusal.changes = changesBetween(preview.plan, again->plan);
        refusal.draftChanged = !isSame(preview.plan.draft, again->plan.draft);
        if (!refusal.changes.empty() || refusal.draftChanged)
            return askAgain(store, preview, std::move(refusal));
    }
    const BlockPlan &plan = again ? again->plan : preview.plan;
    auto result = resultOf(plan, answers, reason, idsFrom(newIds));
    if (!result) {
        refusal.faults = std::move(result.error());
        refusal.fresh = std::move(again); // the same hits, with the ways out that are left
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
    return rolledSet(standing(store), std::move(*draft), std::move(head), newIds);
}

} // namespace bayboard
