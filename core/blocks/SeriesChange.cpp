#include "core/blocks/EditSketch.h"
#include "core/blocks/SeriesReconciliation.h"
#include "core/blocks/SeriesWish.h"

#include <algorithm>

namespace bayboard {

namespace {

/// A series of one date, for a block that is to be more than that.
Series promoted(const Block &block, const EditSketch &sketch)
{
    Series series;
    series.id = SeriesId{sketch.newId()};
    series.location = block.location;
    series.slot = block.slot;
    series.kind = block.kind;
    series.title = block.title;
    series.reason = block.reason;
    series.made = sketch.now();
    return series;
}

/// Which series the edit is about, and what stays behind.
struct Part
{
    std::optional<Series> before; ///< nothing: it is a series of its own from now on
    Series base; ///< what was said of its dates until now
    LocalTime from; ///< its blocks are those of this date and later ones
};

Result<Part> partOf(const edit::Change &edit, const Block &taken, EditSketch &sketch)
{
    const std::optional<Series> &series = sketch.state().series;
    if (!series)
        return Part{std::nullopt, promoted(taken, sketch), LocalTime::min()};
    const auto wall = wallOf(taken.recurrenceId);
    if (!wall)
        return fail(ErrorCode::Internal, "a block of a series without its date");
    if (edit.scope == EditScope::All)
        return Part{*series, *series, LocalTime::min()};
    const auto from = followingFrom(*series, *wall, sketch);
    if (!from)
        return tl::unexpected(from.error());
    if (from->isFirst)
        return Part{*series, *series, LocalTime::min()};
    auto first = firstPart(*series, from->wall, sketch.club());
    if (!first)
        return tl::unexpected(first.error());
    auto rest = secondPart(*series, from->wall, sketch.club());
    if (!rest)
        return tl::unexpected(rest.error());
    sketch.change(series, *first);
    rest->id = SeriesId{sketch.newId()};
    rest->made = sketch.now();
    rest->externalSource.clear();
    rest->externalReference.clear();
    return Part{std::nullopt, std::move(*rest), from->wall};
}

} // namespace

Result<BlockDraft> changeSeries(const edit::Change &edit, EditSketch sketch)
{
    const Block *taken = sketch.live(edit.block);
    if (taken == nullptr)
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Block), edit.block.toString());
    auto part = partOf(edit, *taken, sketch);
    if (!part)
        return tl::unexpected(part.error());
    Reconciliation reconciliation(sketch, part->base, part->from, !part->before);
    const auto read = reconciliation.readDates();
    if (!read)
        return tl::unexpected(read.error());
    const auto wished = wishedSeries(
        part->base, edit.wish, *taken, reconciliation.dateOf(*taken), sketch.club(), sketch.now());
    if (!wished)
        return tl::unexpected(wished.error());
    if (auto done = reconciliation.apply(*wished, edit.wish, *taken); !done)
        return tl::unexpected(done.error());
    sketch.change(part->before, wished->series);
    return sketch.finish({LabelCode::EditSeries, {taken->kind, taken->title}});
}

} // namespace bayboard
