#pragma once

#include "core/store/Following.h"
#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// What a batch of change sets touches, kept from others until its transaction ends: all at once
/// and before anything is judged, since two batches that took theirs set by set would wait for each
/// other. By what the sets say, and by what the entities hold now: a booking that is reopened names
/// no slot. Each batch shares the places that it touches with others; one that touches very many
/// entities has its places alone, and locks nothing in them. A value; see
/// JudgingTransaction::lock().
class BatchLocks
{
public:
    [[nodiscard]] static Result<BatchLocks> take(JudgingTransaction &transaction,
                                                 const std::vector<SentSet> &sets);

    /// Whether the entity's place, bays, customer and series are among them. It may have been moved
    /// between being looked at and being locked.
    [[nodiscard]] bool cover(const Record &entity) const;

    /// As it stands under the locks.
    [[nodiscard]] const std::shared_ptr<const Club> &club() const { return m_club; }

private:
    /// How much of what is touched is locked one by one.
    enum class Reach : std::uint8_t {
        Things, ///< each entity, bay, customer and series
        Places, ///< whole places, and all customers at once
        Club,
    };

    [[nodiscard]] Status add(JudgingTransaction &transaction, const ChangeSet &set);
    void addRecord(const Record &record);
    void addValue(Field field, const Value &value);
    void addEntity(EntityRef entity);
    void addSlot(const Slot &slot);
    void addPlace(LocationId place);
    void addCustomer(const Uuid &id);
    void addThing(const Uuid &id);
    [[nodiscard]] std::vector<HeldThing> sorted() const;

    std::shared_ptr<const Club> m_club;
    Reach m_reach = Reach::Things;
    std::vector<HeldThing> m_things; ///< sorted once they are locked, no id twice
};

} // namespace bayboard
