#pragma once

#include "core/blocks/BlockDraft.h"
#include "core/club/Club.h"
#include "core/store/Store.h"

namespace bayboard {

/// What steps tell an operator of blocks whose kind he may not see (BlockKind::seenBy): that it is
/// about a block, when and where it is, and nothing of what it is. Everything that shows steps to a
/// person goes through here. Pure; the club outlives it.
class BlockSight
{
public:
    BlockSight(const Club &club, OperatorId who) : m_club(club), m_who(who) { }

    /// A null location: it is not known where, so only roles count that hold everywhere.
    [[nodiscard]] bool sees(std::string_view kind, LocationId where = {}) const;
    [[nodiscard]] bool sees(const Label &label, LocationId where = {}) const;
    /// A block as it is drafted, and as it was before.
    [[nodiscard]] bool sees(const DraftedBlock &block) const;
    /// A block or series as it is, and as the change says that it was.
    [[nodiscard]] bool
    sees(const EntityChange &change, const Record &now, LocationId where = {}) const;

    /// Takes kind, title and reason out of a change of such a block or series.
    void hide(EntityChange &change, const Record &now, LocationId where = {}) const;
    /// Takes kind and title out of what the step is called, its reason, and the same out of blocks
    /// whose change says what kind they are.
    void hide(ChangeSet &set, LocationId where = {}) const;
    /// The steps of one entity, which is `now` so: of a block or series all of them, where it is or
    /// ever was of such a kind.
    void hide(std::vector<Step> &history, const Record &now, LocationId where) const;

private:
    const Club &m_club;
    OperatorId m_who;
};

} // namespace bayboard
