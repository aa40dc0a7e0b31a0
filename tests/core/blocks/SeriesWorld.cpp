#include "tests/core/blocks/SeriesWorld.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

BlockId SeriesWorld::lay(const BlockRequest &request, Instant now)
{
    const auto draft = draftOf(request, *m_club, now, m_newId);
    put(draft.value());
    return draft->blocks.front().after.id;
}

SeriesState SeriesWorld::stateOf(const std::string &series) const
{
    SeriesState state;
    if (const auto found = m_series.find(series); found != m_series.end())
        state.series = found->second;
    for (const auto &[id, block] : m_blocks)
        if (block.series == series)
            state.blocks.push_back(block);
    return state;
}

SeriesState SeriesWorld::stateFor(const SeriesEdit &edit) const
{
    const auto of = [&](BlockId id) -> SeriesState {
        const Block &block = m_blocks.at(id);
        if (block.series.empty())
            return {std::nullopt, {block}};
        return stateOf(block.series);
    };
    return std::visit(
        [&](const auto &one) {
            if constexpr (requires { one.block; })
                return of(one.block);
            else
                return stateOf(one.series.toString());
        },
        edit);
}

Result<BlockDraft> SeriesWorld::edit(const SeriesEdit &edit, Instant now)
{
    auto draft = draftOf(edit, stateFor(edit), *m_club, now, m_newId);
    if (draft)
        put(*draft);
    return draft;
}

Result<BlockDraft> SeriesWorld::roll(const std::string &series, Instant now)
{
    auto draft = draftRoll(stateOf(series), *m_club, now);
    if (draft)
        put(*draft);
    return draft;
}

void SeriesWorld::put(const BlockDraft &draft)
{
    for (const DraftedSeries &one : draft.series) {
        const std::string id = one.after.id.toString();
        EXPECT_EQ(one.before.has_value(), m_series.contains(id));
        if (one.before) {
            EXPECT_EQ(*one.before, m_series.at(id));
        }
        m_series[id] = one.after;
    }
    for (const DraftedBlock &one : draft.blocks) {
        EXPECT_EQ(one.before.has_value(), m_blocks.contains(one.after.id))
            << one.after.recurrenceId;
        if (one.before) {
            EXPECT_EQ(*one.before, m_blocks.at(one.after.id));
        }
        m_blocks[one.after.id] = one.after;
    }
}

const Block *SeriesWorld::find(const std::string &recurrenceId, BayId bay) const
{
    for (const auto &[id, block] : m_blocks)
        if (!block.withdrawn && block.recurrenceId == recurrenceId
            && block.slot.bays.front() == bay)
            return &block;
    return nullptr;
}

std::vector<std::string> SeriesWorld::said() const
{
    std::vector<const Block *> live;
    for (const auto &[id, block] : m_blocks)
        if (!block.withdrawn)
            live.push_back(&block);
    std::sort(live.begin(), live.end(), [](const Block *a, const Block *b) {
        return std::pair(a->slot.span.start(), a->slot.bays)
            < std::pair(b->slot.span.start(), b->slot.bays);
    });
    std::vector<std::string> texts;
    for (const Block *block : live) {
        const std::string wall = m_club->zone(block->location).format(block->slot.span.start());
        const auto number = block->slot.bays.front().value.bytes.back();
        texts.push_back(wall.substr(8, 2) + " " + wall.substr(11, 5) + " "
                        + (block->slot.span.isOpen()
                               ? "open"
                               : std::to_string(block->slot.span.length() / minutes(1)))
                        + (number == 11 ? "" : " bay " + std::to_string(number)));
    }
    return texts;
}

} // namespace bayboard::test
