#include "core/blocks/HolidayDates.h"

#include "core/blocks/DraftOrder.h"
#include "core/blocks/EditSketch.h"
#include "core/blocks/LaidDates.h"

namespace bayboard {

namespace {

using Left = SeriesDate::Left;

/// The blocks of one date that are as the series said, taken away.
void clearDate(const SeriesDate &date, const SeriesState &state, EditSketch &sketch)
{
    for (const Block &block : state.blocks) {
        if (block.withdrawn || block.recurrenceId != date.id || sketch.isOver(block))
            continue;
        const Block said = blockOf(*state.series, date, block.slot.bays.front());
        if (block.slot == said.slot)
            sketch.change(block, sketch.takenAway(block));
    }
}

} // namespace

Result<BlockDraft>
draftHolidays(const SeriesState &state, const Club &before, const Club &after, Instant now)
{
    if (!state.series || state.series->withdrawn || !state.series->skipHolidays
        || state.series->recurrence.empty())
        return BlockDraft{};
    const Series &series = *state.series;
    const auto to = laidTo(series, after, now);
    if (!to)
        return tl::unexpected(to.error());
    // What is over stays; from the beginning it might be more dates than a series may have at once.
    const Instant from = now - series.slot.span.length();
    const auto were = datesOf(series, before, *to, from);
    const auto are = datesOf(series, after, *to, from);
    if (!were || !are)
        return tl::unexpected(were ? are.error() : were.error());
    const NewId none = [] {
        return Uuid();
    };
    EditSketch sketch(state, after, now, none);
    const LaidDates laid(state.blocks);
    // Beyond what is laid of a series that goes on for ever, rolling on lays the dates.
    const bool forEver = *to != Instant::max();
    std::vector<DraftedBlock> back;
    for (std::size_t i = 0; i < were->size(); ++i) {
        // Closed dates leave dates out; they neither add nor move any.
        const SeriesDate &date = (*are)[i];
        if ((*were)[i].left == Left::No && date.left == Left::Holiday)
            clearDate((*were)[i], state, sketch);
        if ((*were)[i].left != Left::Holiday || date.left != Left::No
            || date.occurrence.span.start() < now
            || (forEver && (!laid.last() || date.occurrence.id > *laid.last())))
            continue;
        for (const BayId bay : series.slot.bays)
            if (!isSkipped(series, date.id, bay) && laid.standing(date.id, bay) == nullptr) {
                back.push_back(laid.drafted(blockOf(series, date, bay)));
                if (!back.back().before)
                    back.back().after.made = now;
            }
    }
    auto draft = sketch.finish({LabelCode::EditClub, {}});
    if (!draft)
        return draft;
    std::move(back.begin(), back.end(), std::back_inserter(draft->blocks));
    if (draft->blocks.size() > mostBlocksInStep)
        return tooManyBlocks();
    setInOrder(*draft, after);
    return draft;
}

} // namespace bayboard
