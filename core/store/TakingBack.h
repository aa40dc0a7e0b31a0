#pragma once

#include "core/journal/ChangeSet.h"
#include "core/store/RowWriter.h"

#include <map>

namespace bayboard {

/// Takes steps back as if they had never been, newest first: rows, occupancy, search index,
/// journal. So that several may go which only fit together, what entities held before them is given
/// back at the end. Made for one transaction; the rows outlive it.
class TakingBack
{
public:
    explicit TakingBack(RevocableRows &rows) : m_rows(rows) { }

    /// `set` is the step with its changes; nothing that is still there was built on it. Stale
    /// (kind, id, field) when its rows are not what it made, or something leans on what it made:
    /// then the transaction has to go back to where it was before, and nothing of the step is done
    /// here.
    [[nodiscard]] Status take(std::int64_t sequence, const ChangeSet &set);

    /// Gives the time back that entities held before. Overlap (bay id, holder id) where somebody
    /// stands there, NotFound (kind, id) where a bay or customer is gone: of `blocked()`, and what
    /// is left can be tried again.
    [[nodiscard]] Status settle();

    [[nodiscard]] EntityRef blocked() const { return m_blocked; }

private:
    using Pending = std::map<EntityRef, std::vector<Holding>>;

    [[nodiscard]] Status revert(const EntityChange &change, Pending &pending);
    [[nodiscard]] Status release(EntityRef entity, const Record &now, Pending &pending);
    [[nodiscard]] Status give(EntityRef entity, const std::vector<Holding> &holdings);
    [[nodiscard]] Status checkLive(EntityRef entity);

    RevocableRows &m_rows;
    Pending m_pending;
    EntityRef m_blocked;
};

} // namespace bayboard
