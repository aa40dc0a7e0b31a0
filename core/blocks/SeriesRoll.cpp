#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesEdit.h"

#include <unordered_map>

namespace bayboard {

Result<BlockDraft> draftRoll(const SeriesState &state, const Club &club, Instant now)
{
    BlockDraft draft;
    if (!state.series || state.series->withdrawn)
        return draft;
    const Series &series = *state.series;
    const auto recurrence = recurrenceOf(series);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    if (!*recurrence || !repeatsForEver(**recurrence))
        return draft;
    std::string last = recurrenceIdOf(club.zone(series.location).toLocal(now));
    bool laid = false;
    std::unordered_map<BlockId, const Block *> withdrawn;
    for (const Block &row : state.blocks) {
        if (row.withdrawn)
            withdrawn.emplace(row.id, &row);
        else if (!laid || row.recurrenceId > last)
            last = row.recurrenceId;
        laid = laid || !row.withdrawn;
    }
    const auto wall = wallOf(last);
    const Instant from = wall ? club.zone(series.location).toInstant(*wall) : now;
    const auto dates = datesOf(series, club, horizonOf(club, series.location, now), from);
    if (!dates)
        return tl::unexpected(dates.error());
    for (const SeriesDate &date : *dates) {
        if (date.left != SeriesDate::Left::No || date.occurrence.span.end() <= now
            || (laid && date.id <= last))
            continue;
        for (const BayId bay : series.slot.bays) {
            if (isSkipped(series, date.id, bay))
                continue;
            Block block = blockOf(series, date, bay);
            const auto old = withdrawn.find(block.id);
            block.made = old != withdrawn.end() ? old->second->made : now;
            draft.blocks.push_back(
                {old != withdrawn.end() ? std::optional(*old->second) : std::nullopt,
                 std::move(block)});
        }
    }
    setInOrder(draft, club);
    draft.label = {LabelCode::RollSeries, {std::to_string(draft.blocks.size())}};
    return draft;
}

} // namespace bayboard
