#include "core/blocks/DraftOrder.h"
#include "core/blocks/LaidDates.h"
#include "core/blocks/SeriesEdit.h"

namespace bayboard {

Result<BlockDraft> draftRoll(const SeriesState &state, const Club &club, Instant now)
{
    BlockDraft draft;
    if (!state.series || state.series->withdrawn)
        return draft;
    const Series &series = *state.series;
    const auto to = laidTo(series, club, now);
    if (!to)
        return tl::unexpected(to.error());
    const LaidDates known(state.blocks);
    const bool repeats = !series.recurrence.empty();
    const Instant from = repeats ? now - series.slot.span.length() : Instant::min();
    const auto dates = datesOf(series, club, *to, from);
    if (!dates)
        return tl::unexpected(dates.error());
    for (const SeriesDate &date : *dates) {
        if (date.left != SeriesDate::Left::No
            || (known.last() && date.occurrence.id <= *known.last())
            || date.occurrence.span.end() <= now)
            continue;
        for (const BayId bay : series.slot.bays)
            if (!isSkipped(series, date.id, bay)) {
                Block block = blockOf(series, date, bay);
                block.made = now;
                draft.blocks.push_back(known.drafted(std::move(block)));
            }
        if (draft.blocks.size() > mostBlocksInStep)
            return tooManyBlocks();
    }
    setInOrder(draft, club);
    draft.label = {LabelCode::RollSeries, {std::to_string(draft.blocks.size())}};
    return draft;
}

} // namespace bayboard
