#pragma once

#include "core/exchange/ImportSource.h"
#include "core/store/Store.h"

namespace bayboard {

/// Answers an import out of the club's file. Same thread as the store, which must outlive it.
class StoreImportSource final : public ImportSource
{
public:
    explicit StoreImportSource(Store &store);

    [[nodiscard]] Result<std::vector<StoredRow>>
    findRows(const std::vector<RowIdentity> &identities) override;
    [[nodiscard]] Result<std::vector<HeldBay>> findOccupancy(const std::vector<BayId> &bays,
                                                             const Span &span) override;
    [[nodiscard]] Result<std::vector<StoredBlocks>>
    findBlocks(const std::vector<RowIdentity> &identities) override;
    [[nodiscard]] Result<Block> loadBlock(BlockId id) override;
    [[nodiscard]] Result<Booking> loadBooking(BookingId id) override;
    [[nodiscard]] Result<std::string> nameOf(BookingId id) override;
    [[nodiscard]] Result<std::vector<SeriesState>> findHolidaySeries(LocationId location) override;
    [[nodiscard]] Result<std::vector<Customer>> findCustomers(const ContactKeys &keys) override;

private:
    [[nodiscard]] Result<std::optional<SeriesState>> ownBlocks(const std::string &reference);

    Store &m_store;
};

} // namespace bayboard
