#pragma once

#include "core/club/Club.h"
#include "core/exchange/ImportSource.h"
#include "core/journal/ChangeSet.h"

#include <map>

namespace bayboard::test {

/// A store in memory: applies change sets, answers an import's questions, and knows when two would
/// hold one bay at once.
class MemoryStore final : public ImportSource
{
public:
    /// False when two bookings would hold a bay at once; the store is then broken.
    [[nodiscard]] bool apply(const std::vector<EntityChange> &changes);

    void clear() { m_records.clear(); }

    /// Starts from the club's places.
    void add(const Club &club);

    [[nodiscard]] std::shared_ptr<const Club> club() const;
    [[nodiscard]] std::vector<Booking> bookings() const; ///< not withdrawn
    [[nodiscard]] std::vector<Customer> customers() const;
    [[nodiscard]] bool isSane() const;
    /// Edits as an operator would.
    void edit(const Booking &booking);

    bool operator==(const MemoryStore &other) const { return m_records == other.m_records; }

    [[nodiscard]] Result<std::vector<StoredRow>>
    findRows(const std::vector<RowIdentity> &identities) override;
    [[nodiscard]] Result<std::vector<HeldBay>> findOccupancy(const std::vector<BayId> &bays,
                                                             const Span &span) override;
    /// Blocks are not this store's subject: there are none.
    [[nodiscard]] Result<std::vector<StoredBlocks>>
    findBlocks(const std::vector<RowIdentity> &identities) override;
    [[nodiscard]] Result<Block> loadBlock(BlockId id) override;
    [[nodiscard]] Result<Booking> loadBooking(BookingId id) override;
    [[nodiscard]] Result<std::string> nameOf(BookingId id) override;
    [[nodiscard]] Result<std::vector<SeriesState>> findHolidaySeries(LocationId location) override;
    [[nodiscard]] Result<std::vector<Customer>> findCustomers(const ContactKeys &keys) override;

private:
    std::map<EntityRef, Record> m_records;
};

} // namespace bayboard::test
