#pragma once

#include "core/desk/SyncMark.h"
#include "core/store/Following.h"

#include <unordered_map>
#include <unordered_set>

namespace bayboard {

/// Which entities are not as the server knows them. Steps go in when they are saved and out when
/// they are confirmed or refused. Gives back the entities whose mark may be another now.
class SyncMarks
{
public:
    void setWaiting(const std::vector<OwnStep> &steps);
    void setRefused(const std::vector<OwnStep> &steps);

    std::vector<EntityRef> saved(const OwnStep &step);
    /// Wait no more: confirmed, or refused.
    std::vector<EntityRef> ended(const std::vector<ChangeSetId> &steps);
    /// A person decided: what was wanted is no longer in question.
    std::vector<EntityRef> decided(ChangeSetId step);

    [[nodiscard]] SyncMark of(const EntityRef &entity) const;

private:
    using Steps = std::unordered_map<ChangeSetId, std::vector<EntityRef>>;
    using Counts = std::unordered_map<EntityRef, int>;

    static void put(Steps &steps, Counts &counts, const OwnStep &step);
    static std::vector<EntityRef> take(Steps &steps, Counts &counts, ChangeSetId id);

    Steps m_waiting;
    Steps m_refused;
    Counts m_waitingOf; ///< how many steps that wait touch it
    Counts m_refusedOf;
};

} // namespace bayboard
