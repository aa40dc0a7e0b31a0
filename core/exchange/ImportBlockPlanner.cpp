#include "core/exchange/ImportBlockPlanner.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What names a block within its series.
std::string plannedKeyOf(const Block &block)
{
    return block.recurrenceId + block.slot.bays.front().toString();
}

bool saysTheSame(const Block &a, const Block &b)
{
    return a.slot == b.slot && a.lifted == b.lifted && a.kind == b.kind && a.title == b.title
        && a.reason == b.reason;
}

/// Blocks that stand, by key.
std::map<std::string, const Block *> standing(const std::vector<Block> &blocks)
{
    std::map<std::string, const Block *> found;
    for (const Block &block : blocks)
        if (!block.withdrawn)
            found.emplace(plannedKeyOf(block), &block);
    return found;
}

/// Whether what is stored is what the file says, as far as it is laid.
bool isSame(const WantedBlocks &wanted)
{
    const auto stored = standing(wanted.known->state.blocks);
    std::string last;
    for (const auto &[key, block] : stored)
        last = std::max(last, block->recurrenceId);
    std::size_t found = 0;
    for (const Block &block : wanted.blocks) {
        const auto other = stored.find(plannedKeyOf(block));
        if (other == stored.end() && wanted.series && block.recurrenceId > last)
            continue;
        // A single block has no date in the file.
        if (other == stored.end() || !saysTheSame(block, *other->second))
            return false;
        ++found;
    }
    return found == stored.size();
}

} // namespace

ImportBlockPlanner::ImportBlockPlanner(ImportFile &file,
                                       const PlaceIds &ids,
                                       const Club &club,
                                       ImportSource &source,
                                       const PlanOptions &options,
                                       ImportPlan &plan)
    : m_file(file)
    , m_ids(ids)
    , m_club(club)
    , m_source(source)
    , m_options(options)
    , m_plan(plan)
{ }

void ImportBlockPlanner::hold(BayId bay, const Span &span, std::int64_t row, BookingId booking)
{
    m_held.hold(bay, span, {row, booking.value, HolderKind::Booking});
}

Status ImportBlockPlanner::make()
{
    if (m_file.blocks.empty())
        return {};
    if (auto done = readWanted(); !done)
        return done;
    if (auto done = readHeld(); !done)
        return done;
    for (auto &[index, wanted] : m_wanted)
        planOne(index, wanted);
    return writeNotices();
}

Status ImportBlockPlanner::readWanted()
{
    std::vector<RowIdentity> identities;
    std::map<std::pair<std::string, std::string>, std::int64_t> seen;
    std::vector<std::size_t> blocks;
    for (std::size_t i = 0; i < m_file.blocks.size(); ++i) {
        const ImportBlock &from = m_file.blocks[i];
        const auto [first, isNew] = seen.emplace(std::pair(from.source, from.reference), from.row);
        if (!isNew) {
            m_file.remark(
                from.row, from.line, Phrase::tr("the same row stands above; it counts once"));
            continue;
        }
        std::vector<Phrase> remarks;
        auto wanted = wantedBlocks(from, m_file, m_ids, m_club, m_options.now, remarks);
        for (Phrase &remark : remarks)
            m_file.remark(from.row, from.line, std::move(remark));
        if (!wanted) {
            m_file.unreadable.push_back({from.row, from.line, wanted.error()});
            continue;
        }
        ++m_plan.blocks.events;
        m_plan.blocks.series += wanted->series ? 1 : 0;
        m_wanted.emplace(i, std::move(*wanted));
        identities.push_back({from.source, from.reference});
        blocks.push_back(i);
    }
    auto known = m_source.findBlocks(identities);
    if (!known)
        return tl::unexpected(known.error());
    for (StoredBlocks &stored : *known) {
        WantedBlocks &wanted = m_wanted.at(blocks[stored.identity]);
        wanted.known = std::move(stored);
        if (!wanted.isReplanned() || m_file.blocks[blocks[wanted.known->identity]].ownExport)
            continue;
        if (wanted.known->state.series)
            m_replanned.insert(wanted.known->state.series->id.value);
        for (const Block &block : wanted.known->state.blocks)
            m_replanned.insert(block.id.value);
    }
    return {};
}

/// Who holds time where blocks are to lie, apart from what the import itself sets anew.
Status ImportBlockPlanner::readHeld()
{
    std::vector<BayId> bays;
    std::optional<Span> whole;
    for (const auto &[index, wanted] : m_wanted)
        for (const Block &block : wanted.blocks) {
            const BayId bay = block.slot.bays.front();
            if (std::find(bays.begin(), bays.end(), bay) == bays.end())
                bays.push_back(bay);
            const Span &span = block.slot.span;
            whole = whole
                ? Span(std::min(whole->start(), span.start()), std::max(whole->end(), span.end()))
                : span;
        }
    if (!whole)
        return {};
    auto held = m_source.findOccupancy(bays, *whole);
    if (!held)
        return tl::unexpected(held.error());
    for (const HeldBay &one : *held)
        if (!m_replanned.contains(one.occupancy.holder))
            m_held.hold(one.bay, one.occupancy.span, {0, one.occupancy.holder, one.occupancy.kind});
    return {};
}

void ImportBlockPlanner::planOne(std::size_t index, WantedBlocks &wanted)
{
    const ImportBlock &from = m_file.blocks[index];
    if (wanted.known && (!wanted.isReplanned() || from.ownExport))
        return keep(from, wanted);
    if (from.cancelled) {
        if (!wanted.known) {
            ++m_file.skipped;
            return;
        }
        wanted.blocks.clear();
        return takeBack(wanted);
    }
    if (wanted.known && wanted.known->state.series.has_value() != wanted.series.has_value()) {
        takeBack(wanted); // one block has become a series, or the other way round
        wanted.known.reset();
    }
    giveIds(wanted);
    for (Block &block : wanted.blocks)
        makeRoom(from, wanted, block);
    write(wanted);
}

/// Somebody's own since, or of our own export.
void ImportBlockPlanner::keep(const ImportBlock &from, const WantedBlocks &wanted)
{
    if (wanted.known->removed) {
        ++m_plan.blocks.kept;
        m_file.remark(from.row, from.line, Phrase::tr("somebody removed it since; it stays so"));
        return;
    }
    if (isSame(wanted)) {
        ++m_plan.blocks.same;
        return;
    }
    ++m_plan.blocks.kept;
    m_file.remark(from.row,
                  from.line,
                  from.ownExport
                      ? Phrase::tr("the blocks are otherwise since the export; they stay")
                      : Phrase::tr("an operator changed the blocks; theirs are kept"));
}

} // namespace bayboard
