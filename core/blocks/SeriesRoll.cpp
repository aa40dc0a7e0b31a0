#include "core/blocks/DraftOrder.h"
#include "core/blocks/SeriesEdit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bayboard {

namespace {

/// What the series has had before: ids that are taken, dates that were withdrawn, the last date.
class Known
{
public:
    explicit Known(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks) {
            m_taken.insert(block.id);
            if (block.withdrawn)
                m_withdrawn.emplace(keyOf(block), &block);
            else if (const auto at = wallOf(block.recurrenceId))
                m_last = std::max(m_last.value_or(*at), *at);
        }
    }

    [[nodiscard]] const std::optional<LocalTime> &last() const { return m_last; }

    /// The block that was withdrawn from that date, or a new one.
    [[nodiscard]] DraftedBlock drafted(Block block) const
    {
        if (const auto known = m_withdrawn.find(keyOf(block)); known != m_withdrawn.end()) {
            block.id = known->second->id;
            block.made = known->second->made;
            return {*known->second, std::move(block)};
        }
        // A block that went on to another date has kept its id.
        while (m_taken.contains(block.id))
            block.id = BlockId{makeNamedUuid(block.id.value, block.recurrenceId)};
        return {std::nullopt, std::move(block)};
    }

private:
    [[nodiscard]] static std::string keyOf(const Block &block)
    {
        return block.recurrenceId + block.slot.bays.front().toString();
    }

    std::unordered_set<BlockId> m_taken;
    std::unordered_map<std::string, const Block *> m_withdrawn;
    std::optional<LocalTime> m_last;
};

} // namespace

Result<BlockDraft> draftRoll(const SeriesState &state, const Club &club, Instant now)
{
    BlockDraft draft;
    if (!state.series || state.series->withdrawn)
        return draft;
    const Series &series = *state.series;
    const auto to = laidTo(series, club, now);
    if (!to)
        return tl::unexpected(to.error());
    const Known known(state.blocks);
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
