#include "core/blocks/LaidDates.h"

#include <algorithm>

namespace bayboard {

namespace {

std::string keyOf(const std::string &recurrenceId, BayId bay)
{
    return recurrenceId + bay.toString();
}

} // namespace

LaidDates::LaidDates(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        m_taken.insert(block.id);
        Blocks &same = block.withdrawn ? m_withdrawn : m_standing;
        same.emplace(keyOf(block.recurrenceId, block.slot.bays.front()), &block);
        if (const auto at = wallOf(block.recurrenceId); at && !block.withdrawn)
            m_last = std::max(m_last.value_or(*at), *at);
    }
}

const Block *LaidDates::standing(const std::string &recurrenceId, BayId bay) const
{
    const auto found = m_standing.find(keyOf(recurrenceId, bay));
    return found == m_standing.end() ? nullptr : found->second;
}

DraftedBlock LaidDates::drafted(Block block) const
{
    const auto known = m_withdrawn.find(keyOf(block.recurrenceId, block.slot.bays.front()));
    if (known != m_withdrawn.end()) {
        block.id = known->second->id;
        block.made = known->second->made;
        return {*known->second, std::move(block)};
    }
    // A block that went on to another date has kept its id.
    while (m_taken.contains(block.id))
        block.id = BlockId{makeNamedUuid(block.id.value, block.recurrenceId)};
    return {std::nullopt, std::move(block)};
}

} // namespace bayboard
