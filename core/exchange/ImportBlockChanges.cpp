// The second half of planning blocks: ids, room among what is there, and the changes.

#include "core/club/Notice.h"
#include "core/exchange/ClubJson.h"
#include "core/exchange/ImportBlockPlanner.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What names a block within its series.
std::string keyOf(const Block &block)
{
    return block.recurrenceId + block.slot.bays.front().toString();
}

} // namespace

template <typename Entity>
bool ImportBlockPlanner::change(EntityKind kind, const Entity *before, const Entity &after)
{
    const EntityRef entity{kind, after.id.value};
    EntityChange made = before == nullptr ? creation(entity, toRecord(after))
                                          : difference(entity, toRecord(*before), toRecord(after));
    if (!made.created && made.fields.empty())
        return false;
    m_plan.changes.push_back(std::move(made));
    return true;
}

/// What is still to come goes, what runs ends now, what is over stays.
void ImportBlockPlanner::takeBack(WantedBlocks &wanted)
{
    bool stays = false;
    bool changed = false;
    for (const Block &block : wanted.known->state.blocks) {
        if (block.withdrawn)
            continue;
        Block after = block;
        if (block.slot.span.start() >= m_options.now)
            after.withdrawn = true;
        else if (block.slot.span.end() > m_options.now)
            after.lifted
                = withLifted(std::move(after.lifted), Span(m_options.now, block.slot.span.end()));
        stays = stays || !after.withdrawn;
        m_plan.blocks.removed += after.withdrawn ? 1 : 0;
        changed = change(EntityKind::Block, &block, after) || changed;
    }
    if (const std::optional<Series> &series = wanted.known->state.series; series && !stays) {
        Series after = *series;
        after.withdrawn = true;
        changed = change(EntityKind::Series, &*series, after) || changed;
    }
    ++(changed ? m_plan.blocks.changed : m_plan.blocks.same);
}

/// Those of an earlier import stay; else new ones, which every desk would give alike.
void ImportBlockPlanner::giveIds(WantedBlocks &wanted)
{
    const auto newId = [this] {
        return makeUuidV7(toUnix(m_options.now) * 1000, *m_options.random);
    };
    if (!wanted.series) {
        Block &block = wanted.blocks.front();
        block.id = wanted.known ? wanted.known->state.blocks.front().id : BlockId{newId()};
        block.made = wanted.known ? wanted.known->state.blocks.front().made
                                  : std::optional(block.made.value_or(m_options.now));
        return;
    }
    Series &series = *wanted.series;
    series.id = wanted.known ? wanted.known->state.series->id : SeriesId{newId()};
    series.made = wanted.known ? wanted.known->state.series->made
                               : std::optional(series.made.value_or(m_options.now));
    std::map<std::string, const Block *> known;
    std::unordered_set<BlockId> taken;
    if (wanted.known)
        for (const Block &block : wanted.known->state.blocks) {
            const auto [at, isNew] = known.emplace(keyOf(block), &block);
            if (!isNew && at->second->withdrawn)
                at->second = &block;
            taken.insert(block.id);
        }
    for (Block &block : wanted.blocks) {
        block.series = series.id.toString();
        if (const auto stored = known.extract(keyOf(block))) {
            block.id = stored.mapped()->id;
            block.made = stored.mapped()->made;
            continue;
        }
        block.id = blockIdOf(series.id, block.recurrenceId, block.slot.bays.front());
        while (!taken.insert(block.id).second)
            block.id = BlockId{makeNamedUuid(block.id.value, block.recurrenceId)};
        block.made = m_options.now;
    }
}

ImportClash ImportBlockPlanner::clashOf(const ImportBlock &from,
                                        const Block &block,
                                        const Span &other,
                                        const HeldTime::Holder &holder) const
{
    ImportClash clash;
    clash.row = from.row;
    clash.withRow = holder.row;
    if (holder.row == 0)
        clash.withHolder = holder.id;
    clash.bay = m_club.bay(block.slot.bays.front())->name;
    clash.path = bayText(m_club, block.slot.bays.front());
    clash.location = block.location;
    clash.isBlock = true;
    clash.other = other;
    if (holder.row == 0 && holder.kind == HolderKind::Block)
        clash.block = std::make_shared<const Block>();
    return clash;
}

/// Leaves out what others hold, and reports it.
void ImportBlockPlanner::makeRoom(const ImportBlock &from, WantedBlocks &wanted, Block &block)
{
    const BayId bay = block.slot.bays.front();
    const bool lays = !heldSpans(block).empty();
    bool shortened = false;
    for (const Span &span : heldSpans(block))
        for (const auto &[other, holder] : m_held.on(bay, span)) {
            const auto part = block.slot.span.intersection(other);
            if (!part)
                continue;
            shortened = true;
            block.lifted = withLifted(std::move(block.lifted), *part);
            if (m_plan.clashes.size() < ImportPlan::maxClashes)
                m_plan.clashes.push_back(clashOf(from, block, other, holder));
            if (holder.row == 0 && holder.kind == HolderKind::Booking
                && other.end() > m_options.now)
                m_hits[block.id].push_back(BookingId{holder.id});
        }
    const auto held = heldSpans(block);
    if (lays && held.empty()) {
        ++m_plan.blocks.leftOut;
        block.withdrawn = true;
        if (wanted.series)
            static_cast<void>(leaveOut(*wanted.series, {{block.recurrenceId, {bay}}}));
    } else if (shortened) {
        ++m_plan.blocks.shortened;
    }
    for (const Span &span : held)
        m_held.hold(bay, span, {from.row, block.id.value, HolderKind::Block});
}

void ImportBlockPlanner::write(WantedBlocks &wanted)
{
    std::map<Uuid, const Block *> stored;
    const std::vector<Block> none;
    for (const Block &block : wanted.known ? wanted.known->state.blocks : none)
        stored.emplace(block.id.value, &block);
    const bool all = std::all_of(wanted.blocks.begin(),
                                 wanted.blocks.end(),
                                 [](const Block &block) { return block.withdrawn; });
    if (!wanted.known && all)
        return; // nothing of it can be laid
    bool changed = wanted.series
        && change(EntityKind::Series,
                  wanted.known ? &*wanted.known->state.series : nullptr,
                  *wanted.series);
    for (const Block &block : wanted.blocks) {
        const auto at = stored.find(block.id.value);
        const Block *before = at == stored.end() ? nullptr : at->second;
        if (before != nullptr)
            stored.erase(at);
        if (before == nullptr ? block.withdrawn : before->withdrawn && block.withdrawn) {
            if (!wanted.known)
                tell(block);
            continue;
        }
        if (wanted.known && block.slot.span.end() <= m_options.now)
            continue; // what is over is history
        if (change(EntityKind::Block, before, block)) {
            changed = true;
            ++(block.withdrawn ? m_plan.blocks.removed : m_plan.blocks.laid);
            tell(block);
        }
    }
    for (const auto &[id, block] : stored) {
        if (block->withdrawn || block->slot.span.start() < m_options.now)
            continue;
        Block after = *block;
        after.withdrawn = true;
        changed = change(EntityKind::Block, block, after) || changed;
        ++m_plan.blocks.removed;
    }
    if (!wanted.known)
        ++m_plan.blocks.created;
    else
        ++(changed ? m_plan.blocks.changed : m_plan.blocks.same);
}

/// Who has booked where a block is to lie keeps the time; a person has to decide.
void ImportBlockPlanner::tell(const Block &block)
{
    const BlockKind *kind = m_club.blockKind(block.kind);
    std::string why = block.reason.empty() ? block.title : block.reason;
    if (kind != nullptr && !kind->seenBy.empty())
        why.clear(); // the list is read by who may not see it, too
    for (const BookingId booking : m_hits[block.id])
        m_noticed.try_emplace(booking, why);
}

Status ImportBlockPlanner::writeNotices()
{
    for (const auto &[id, reason] : m_noticed) {
        const auto booking = m_source.loadBooking(id);
        if (!booking)
            return tl::unexpected(booking.error());
        Notice notice;
        notice.id = NoticeId{makeUuidV7(toUnix(m_options.now) * 1000, *m_options.random)};
        notice.kind = NoticeKind::Clash;
        notice.location = booking->location;
        notice.booking = id;
        notice.customer = booking->customer;
        notice.slot = booking->slot;
        notice.reason = reason;
        notice.made = m_options.now;
        static_cast<void>(change<Notice>(EntityKind::Notice, nullptr, notice));
    }
    return {};
}

} // namespace bayboard
