#pragma once

#include "core/store/Following.h"
#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// What a batch of change sets touches, kept from others until its transaction ends: all at once
/// and before anything is judged, since two batches that took theirs set by set would wait for each
/// other. By what the sets say, and by what the entities hold now: a booking that is reopened names
/// no slot. A value; see JudgingTransaction::lock().
class BatchLocks
{
public:
    [[nodiscard]] static Result<BatchLocks> take(JudgingTransaction &transaction,
                                                 const std::vector<SentSet> &sets);

    /// Whether the entity's bays, customer and series are among them. It may have been moved
    /// between being looked at and being locked.
    [[nodiscard]] bool cover(const Record &entity) const;

    /// As it stands under the locks.
    [[nodiscard]] const std::shared_ptr<const Club> &club() const { return m_club; }

private:
    [[nodiscard]] Status add(JudgingTransaction &transaction, const ChangeSet &set);
    void addRecord(const Record &record);
    void addValue(Field field, const Value &value);

    std::shared_ptr<const Club> m_club;
    bool m_whole = false;
    std::vector<Uuid> m_ids; ///< sorted once they are locked
};

} // namespace bayboard
