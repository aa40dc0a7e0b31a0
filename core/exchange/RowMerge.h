#pragma once

#include "core/exchange/ImportRow.h"

namespace bayboard {

/// Ids of what a file names: those of the club, and those given to what will be created.
struct PlaceIds
{
    std::vector<LocationId> locations; ///< in step with PlaceTable::locations()
    std::vector<BayId> bays; ///< in step with PlaceTable::bays()
};

/// The fields that a row gives to a booking; without identity. Empty ones are absent.
[[nodiscard]] Record givenFields(const ImportRow &row,
                                 const PlaceTable &places,
                                 const PlaceIds &ids,
                                 CustomerId customer);

/// The whole record of a new booking: what the row gives, its identity, and (as `imported`) what it
/// gave, for the next import.
[[nodiscard]] Record newBooking(const ImportRow &row, Record given);

/// What importing a row again does to its booking.
struct RowMerge
{
    Record after; ///< of the booking; equal to `before` when nothing changes
    std::vector<Field> kept; ///< changed in the file, but an operator changed them too: theirs stay
};

/// Three ways: what the last import gave is the base. A field that the file changed is taken where
/// the booking still has the base's value. Without a base nothing of the booking is touched.
[[nodiscard]] RowMerge mergeRow(const Record &before, const Record &given);

/// A row of our own export whose booking is there: the booking stays as it is; `kept` lists what
/// differs. (What the booking was when it was exported is not known, so nothing can be merged.)
[[nodiscard]] RowMerge compareOwnRow(const Record &before, const Record &given);

/// The fields that the last import gave, out of Booking::imported; empty when there is none.
[[nodiscard]] Record baseOf(const Record &booking);

/// The same booking kept aside: cancelled, so that it holds no bay, tagged, with the reason.
[[nodiscard]] Record asideBooking(const ImportRow &row, Record given, const std::string &reason);

} // namespace bayboard
