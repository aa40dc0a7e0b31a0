#pragma once

#include "core/blocks/SeriesEdit.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <map>

namespace bayboard::test {

/// Series and blocks as a desk would keep them: drafts are put in, and the states that edits begin
/// with are read from it.
class SeriesWorld
{
public:
    explicit SeriesWorld(std::shared_ptr<const Club> club) : m_club(std::move(club)) { }

    /// Lays the request; its first block.
    BlockId lay(const BlockRequest &request, Instant now);
    /// Drafts the edit on the series of its block and puts it in.
    Result<BlockDraft> edit(const SeriesEdit &edit, Instant now);
    Result<BlockDraft> roll(const std::string &series, Instant now);
    void put(const BlockDraft &draft);

    [[nodiscard]] SeriesState stateOf(const std::string &series) const;

    [[nodiscard]] const std::map<std::string, Series> &series() const { return m_series; }

    [[nodiscard]] const std::map<BlockId, Block> &blocks() const { return m_blocks; }

    /// The live block of that date on that bay.
    [[nodiscard]] const Block *find(const std::string &recurrenceId, BayId bay) const;
    /// "24 06:00 60" (day, wall time, minutes) of each live block, in order; with the bay where it
    /// is not 11.
    [[nodiscard]] std::vector<std::string> said() const;

    [[nodiscard]] const Club &club() const { return *m_club; }

private:
    [[nodiscard]] SeriesState stateFor(const SeriesEdit &edit) const;

    std::shared_ptr<const Club> m_club;
    NewId m_newId = newIds();
    std::map<std::string, Series> m_series;
    std::map<BlockId, Block> m_blocks;
};

} // namespace bayboard::test
