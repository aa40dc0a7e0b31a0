#include "core/blocks/SeriesEdit.h"

#include "core/blocks/EditSketch.h"

#include <algorithm>

namespace bayboard {

namespace {

/// `whole` less `part`.
std::vector<Span> without(const std::vector<Span> &spans, const Span &part)
{
    std::vector<Span> left;
    for (const Span &span : spans) {
        if (const auto before = Span::make(span.start(), std::min(span.end(), part.start())))
            left.push_back(*before);
        if (const auto after = Span::make(std::max(span.start(), part.end()), span.end()))
            left.push_back(*after);
    }
    return left;
}

/// Changes the lifted parts of the block or of its group: `change` says what becomes of them.
template <typename Edit, typename Lifted>
Result<BlockDraft> changeLifted(const Edit &edit, EditSketch sketch, LabelCode code, Lifted lifted)
{
    const Block *taken = sketch.live(edit.block);
    if (taken == nullptr)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), edit.block.toString());
    if (taken->slot.span.end() <= sketch.now())
        return senseless("block", Phrase::tr("it is over"));
    bool touched = false;
    for (const Block &block : sketch.state().blocks) {
        // One that was ended early is of its date too: it may be closed again.
        const bool goesAlong = edit.group && !taken->series.empty() && !block.withdrawn
            && block.recurrenceId == taken->recurrenceId && block.slot.span.end() > sketch.now();
        if (block.id != taken->id && !goesAlong)
            continue;
        Block after = block;
        after.lifted = lifted(block);
        touched = touched || after.lifted != block.lifted;
        sketch.change(block, after);
    }
    if (!touched)
        return senseless("block",
                         code == LabelCode::LiftBlock
                             ? Phrase::tr("it holds nothing of that time")
                             : Phrase::tr("nothing of that time is given free"));
    return sketch.finish({code, {taken->kind, taken->title}});
}

Result<BlockDraft> lift(const edit::Lift &edit, EditSketch sketch)
{
    return changeLifted(edit, std::move(sketch), LabelCode::LiftBlock, [&](const Block &block) {
        const auto part = block.slot.span.intersection(edit.part);
        return part ? withLifted(block.lifted, *part) : block.lifted;
    });
}

Result<BlockDraft> unlift(const edit::Unlift &edit, EditSketch sketch)
{
    return changeLifted(edit, std::move(sketch), LabelCode::UnliftBlock, [&](const Block &block) {
        return edit.part ? without(block.lifted, *edit.part) : std::vector<Span>();
    });
}

/// A block that stands alone is changed alone, unless it is to repeat or to stand on several bays.
Result<BlockDraft> change(const edit::Change &edit, EditSketch sketch)
{
    const BlockWish &wish = edit.wish;
    const bool grows = wish.recurrence || wish.skipHolidays || (wish.bays && wish.bays->size() > 1);
    const bool alone = edit.scope == EditScope::This || (!sketch.state().series && !grows);
    if (wish.kind)
        if (auto known = checkKind(*wish.kind, sketch.club()); !known)
            return tl::unexpected(known.error());
    if (wish.bay && wish.bays)
        return senseless("block", Phrase::tr("one bay is replaced, or all of them"));
    return alone ? changeAlone(edit, std::move(sketch)) : changeSeries(edit, std::move(sketch));
}

} // namespace

Result<BlockDraft> draftOf(const SeriesEdit &edit,
                           const SeriesState &state,
                           const Club &club,
                           Instant now,
                           const NewId &newId)
{
    EditSketch sketch(state, club, now, newId);
    if (const auto *changed = std::get_if<edit::Change>(&edit))
        return change(*changed, std::move(sketch));
    if (const auto *removed = std::get_if<edit::Remove>(&edit))
        return removeDates(*removed, std::move(sketch));
    if (const auto *restored = std::get_if<edit::Restore>(&edit))
        return restoreDate(*restored, std::move(sketch));
    if (const auto *lifted = std::get_if<edit::Lift>(&edit))
        return lift(*lifted, std::move(sketch));
    return unlift(std::get<edit::Unlift>(edit), std::move(sketch));
}

} // namespace bayboard
