#pragma once

#include "tests/support/SyncClub.h"

namespace bayboard::test {

/// Client number `number`, as a desk of its own without a file.
[[nodiscard]] inline DeskId clientDesk(std::uint64_t number)
{
    DeskId desk;
    desk.value.bytes[0] = 0xC1;
    for (std::size_t i = 0; i < 8; ++i)
        desk.value.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return desk;
}

/// Sam books a bay; `start` and `length` in minutes after noon.
[[nodiscard]] inline ChangeSet bookingSet(
    const SyncClub &club, DeskId desk, SeededRandom &random, std::size_t bay, int start, int length)
{
    Booking booking;
    booking.id = BookingId{makeUuidV7(toUnix(SyncClub::noon()) * 1000, random)};
    booking.slot = Slot::of({club.bay(bay)}, SyncClub::span(start, length));
    booking.location = club.placeOf(club.bay(bay));
    booking.guestName = "A. Haddad";
    booking.source = "desk";
    booking.made = SyncClub::noon();
    ChangeSet set;
    set.id = ChangeSetId{makeUuidV7(toUnix(SyncClub::noon()) * 1000, random)};
    set.desk = desk;
    set.actor = club.person("Sam");
    set.at = SyncClub::noon();
    set.label = {LabelCode::CreateBooking, {"A. Haddad"}};
    set.ruleBookVersion = 1;
    set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
    return set;
}

[[nodiscard]] inline UpBatch batchOf(DeskId desk, const std::vector<ChangeSet> &sets)
{
    UpBatch batch;
    batch.desk = desk;
    batch.at = SyncClub::noon();
    batch.nothingElseWaits = true;
    for (const ChangeSet &set : sets)
        batch.sets.push_back({set, {}});
    return batch;
}

} // namespace bayboard::test
