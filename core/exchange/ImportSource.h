#pragma once

#include "core/base/Error.h"
#include "core/blocks/SeriesEdit.h"
#include "core/club/Booking.h"
#include "core/club/Customer.h"
#include "core/schedule/Schedule.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace bayboard {

/// What names a row for ever: the system that it comes from and its id there.
struct RowIdentity
{
    std::string source;
    std::string reference;
    bool operator==(const RowIdentity &) const = default;
};

/// A stored booking that is an earlier import of a row (or, for our own export, the row itself).
struct StoredRow
{
    std::size_t identity = 0; ///< index into what was asked for
    Booking booking;
};

/// What an earlier import made of an event about blocks (or, for our own export, the series or
/// block itself).
struct StoredBlocks
{
    std::size_t identity = 0; ///< index into what was asked for
    SeriesState state; ///< a series, or a block in none
    bool removed = false; ///< somebody took it away since, and not by undoing the import
    bool edited
        = false; ///< somebody changed some of it since; what the program lays does not count
};

/// A stretch that somebody holds on a bay.
struct HeldBay
{
    BayId bay;
    Occupancy occupancy;
};

/// Ways in which rows name customers.
struct ContactKeys
{
    std::unordered_set<std::string> phones; ///< phoneKey()
    std::unordered_set<std::string> emails; ///< folded
    std::vector<RowIdentity> references;

    [[nodiscard]] bool isEmpty() const
    {
        return phones.empty() && emails.empty() && references.empty();
    }
};

/// What the plan of an import asks of what is stored; a few questions for a whole file. Errors are
/// those of the store.
class ImportSource
{
public:
    ImportSource() = default;
    ImportSource(const ImportSource &) = delete;
    ImportSource &operator=(const ImportSource &) = delete;
    virtual ~ImportSource() = default;

    /// Those that are stored and not withdrawn, in any order. Where the source is "bayboard" and no
    /// import has the reference, it is the booking's own id.
    [[nodiscard]] virtual Result<std::vector<StoredRow>>
    findRows(const std::vector<RowIdentity> &identities) = 0;
    [[nodiscard]] virtual Result<std::vector<HeldBay>> findOccupancy(const std::vector<BayId> &bays,
                                                                     const Span &span)
        = 0;
    /// Series and blocks, in any order. Those whose import was undone are none; where the source is
    /// "bayboard" and no import has the reference, it is their own id.
    [[nodiscard]] virtual Result<std::vector<StoredBlocks>>
    findBlocks(const std::vector<RowIdentity> &identities) = 0;
    /// The block of that id; NotFound.
    [[nodiscard]] virtual Result<Block> loadBlock(BlockId id) = 0;
    /// The booking of that id; NotFound.
    [[nodiscard]] virtual Result<Booking> loadBooking(BookingId id) = 0;
    /// What a list shows of whom a booking is: the customer's name or the walk-in's, else its
    /// title; NotFound.
    [[nodiscard]] virtual Result<std::string> nameOf(BookingId id) = 0;
    /// Series of the location that leave closed dates out, with their blocks, withdrawn ones too.
    [[nodiscard]] virtual Result<std::vector<SeriesState>> findHolidaySeries(LocationId location)
        = 0;
    /// Customers, not withdrawn, that have at least one of the keys.
    [[nodiscard]] virtual Result<std::vector<Customer>> findCustomers(const ContactKeys &keys) = 0;
};

/// The source of our own export's rows.
inline constexpr const char *ownSource = "bayboard";

} // namespace bayboard
