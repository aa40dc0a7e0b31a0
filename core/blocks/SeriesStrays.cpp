#include "core/blocks/SeriesStrays.h"

#include "core/blocks/DraftOrder.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

using DatesById = std::map<std::string, SeriesDate>;

/// The dates that the series has from now on; none where it is withdrawn.
Result<DatesById> comingDates(const Series &series, const Club &club, Instant now, Instant last)
{
    DatesById byId;
    if (series.withdrawn)
        return byId;
    const Instant from = now - series.slot.span.length();
    const auto dates = datesOf(series, club, last + seconds(1), from);
    if (!dates)
        return tl::unexpected(dates.error());
    for (const SeriesDate &date : *dates)
        if (date.left == SeriesDate::Left::No)
            byId.emplace(date.id, date);
    return byId;
}

/// As the series has it now.
Block asSaid(const Series &series, const DatesById &dates, const Block &block)
{
    Block said = block;
    const BayId bay = block.slot.bays.front();
    const auto date = dates.find(block.recurrenceId);
    const auto &bays = series.slot.bays;
    if (date == dates.end() || std::find(bays.begin(), bays.end(), bay) == bays.end()
        || isSkipped(series, block.recurrenceId, bay)) {
        said.withdrawn = true;
        return said;
    }
    const Block fresh = blockOf(series, date->second, bay);
    said.kind = fresh.kind;
    said.title = fresh.title;
    said.reason = fresh.reason;
    if (said.slot.span != fresh.slot.span) {
        said.slot = fresh.slot;
        said.lifted.clear(); // laid anew round whoever has booked there
    }
    return said;
}

} // namespace

Result<std::vector<DraftedBlock>> straysOf(const SeriesState &state,
                                           const Club &club,
                                           Instant now,
                                           const std::function<Result<bool>(BlockId)> &isOnlyRolled)
{
    std::vector<DraftedBlock> strays;
    if (!state.series)
        return strays;
    std::optional<Instant> last;
    for (const Block &block : state.blocks)
        if (!block.withdrawn && block.slot.span.start() > now)
            last = std::max(last.value_or(now), block.slot.span.start());
    if (!last)
        return strays;
    const auto dates = comingDates(*state.series, club, now, *last);
    if (!dates)
        return tl::unexpected(dates.error());
    for (const Block &block : state.blocks) {
        if (block.withdrawn || block.slot.span.start() <= now)
            continue;
        Block said = asSaid(*state.series, *dates, block);
        if (said == block)
            continue;
        const auto isRolled = isOnlyRolled(block.id);
        if (!isRolled)
            return tl::unexpected(isRolled.error());
        if (*isRolled)
            strays.push_back({block, std::move(said)});
    }
    return strays;
}

Result<BlockDraft>
draftRoll(SeriesState state, std::vector<DraftedBlock> strays, const Club &club, Instant now)
{
    std::map<BlockId, const Block *> mended;
    for (const DraftedBlock &stray : strays)
        mended.emplace(stray.after.id, &stray.after);
    for (Block &block : state.blocks)
        if (const auto after = mended.find(block.id); after != mended.end())
            block = *after->second;
    auto draft = draftRoll(state, club, now);
    if (!draft || strays.empty())
        return draft;
    std::move(strays.begin(), strays.end(), std::back_inserter(draft->blocks));
    if (draft->blocks.size() > mostBlocksInStep)
        return tooManyBlocks();
    setInOrder(*draft, club);
    draft->label = {LabelCode::RollSeries, {std::to_string(draft->blocks.size())}};
    return draft;
}

} // namespace bayboard
