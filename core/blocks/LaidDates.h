#pragma once

#include "core/blocks/BlockDraft.h"
#include "core/blocks/SeriesDates.h"

#include <unordered_map>
#include <unordered_set>

namespace bayboard {

/// What a series has had before: ids that are taken, dates that were withdrawn, the last date.
/// Points into the blocks that it is made from.
class LaidDates
{
public:
    explicit LaidDates(const std::vector<Block> &blocks);

    [[nodiscard]] const std::optional<LocalTime> &last() const { return m_last; }

    /// The block that stands on the date and bay; null when there is none.
    [[nodiscard]] const Block *standing(const std::string &recurrenceId, BayId bay) const;

    /// The block as it is laid: the one that was withdrawn from that date, or a new one.
    [[nodiscard]] DraftedBlock drafted(Block block) const;

private:
    using Blocks = std::unordered_map<std::string, const Block *>; ///< by date and bay

    std::unordered_set<BlockId> m_taken;
    Blocks m_standing;
    Blocks m_withdrawn;
    std::optional<LocalTime> m_last;
};

} // namespace bayboard
