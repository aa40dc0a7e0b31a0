#include "core/blocks/EditSketch.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Takes one date out, on some of its bays or on all. What runs is ended, and its date stays.
Result<BlockDraft> removeOne(const edit::Remove &edit, EditSketch sketch, const Block &taken)
{
    if (sketch.isOver(taken))
        return senseless("block", Phrase::tr("it is over"));
    std::unordered_set<BlockId> gone;
    std::set<BayId> left;
    for (const Block *block :
         edit.group ? sketch.groupOf(taken) : std::vector<const Block *>{&taken}) {
        const Block after = sketch.takenAway(*block);
        sketch.change(*block, after);
        if (after.withdrawn) {
            gone.insert(block->id);
            left.insert(block->slot.bays.front());
        }
    }
    if (const std::optional<Series> &before = sketch.state().series; before && !gone.empty()) {
        Series after = *before;
        bool dateStays = false;
        bool seriesStays = !after.recurrence.empty();
        for (const Block &other : sketch.state().blocks) {
            if (other.withdrawn || gone.contains(other.id))
                continue;
            seriesStays = true;
            dateStays = dateStays || other.recurrenceId == taken.recurrenceId;
        }
        std::set<BayId> bays;
        for (const BayId bay : after.slot.bays)
            if (!dateStays || left.contains(bay))
                bays.insert(bay);
        if (auto out = leaveOut(after, {{taken.recurrenceId, bays}}); !out)
            return tl::unexpected(out.error());
        after.withdrawn = !seriesStays;
        if (after.withdrawn)
            after.skipped = before->skipped;
        sketch.change(before, after);
    }
    return sketch.finish({LabelCode::RemoveBlock, {taken.kind, taken.title}});
}

/// Ends the series before a date. What is over stays, and so does a series that has some of it.
Result<BlockDraft> removeRest(const edit::Remove &edit, EditSketch sketch, const Block &taken)
{
    const Series &before = *sketch.state().series;
    const auto wall = wallOf(taken.recurrenceId);
    if (!wall)
        return fail(ErrorCode::Internal, "a block of a series without its date");
    const LocalTime from = edit.scope == EditScope::All ? LocalTime() : *wall;
    bool anyGoes = false;
    bool anyStays = false;
    for (const Block &block : sketch.state().blocks) {
        if (block.withdrawn)
            continue;
        const auto at = wallOf(block.recurrenceId);
        const bool goes = at && *at >= from && !sketch.isOver(block);
        anyGoes = anyGoes || goes;
        const Block after = goes ? sketch.takenAway(block) : block;
        sketch.change(block, after);
        anyStays = anyStays || !after.withdrawn;
    }
    if (!anyGoes)
        return senseless("block", Phrase::tr("all of it is over"));
    Series after = before;
    after.withdrawn = !anyStays;
    const LocalTime now = sketch.club().zone(before.location).toLocal(sketch.now());
    if (const auto next = followingFrom(before, std::max(from, now), sketch); anyStays && next) {
        auto first = firstPart(before, next->wall, sketch.club());
        if (!first)
            return tl::unexpected(first.error());
        after = std::move(*first);
    }
    sketch.change(sketch.state().series, after);
    return sketch.finish({LabelCode::RemoveSeries, {taken.kind, taken.title}});
}

} // namespace

Result<BlockDraft> removeDates(const edit::Remove &edit, EditSketch sketch)
{
    const Block *taken = sketch.live(edit.block);
    if (taken == nullptr)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), edit.block.toString());
    return edit.scope == EditScope::This || !sketch.state().series
        ? removeOne(edit, std::move(sketch), *taken)
        : removeRest(edit, std::move(sketch), *taken);
}

} // namespace bayboard
