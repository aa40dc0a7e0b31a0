#pragma once

#include "core/schedule/Schedule.h"
#include "core/store/Store.h"

#include <variant>

namespace bayboard {

/// What an entity is after a change, as memory needs it. A withdrawn entity is given as such.
using Effect = std::variant<BookingRow, Block, Customer>;

/// Stretches that a booking or block puts on bays.
struct Stretch
{
    BayId bay;
    Occupancy occupancy;
};

[[nodiscard]] std::vector<Stretch> stretchesOf(const Booking &booking);
[[nodiscard]] std::vector<Stretch> stretchesOf(const Block &block);

/// Reads the entities that a change set touched, as they are now. Only bookings, blocks and
/// customers have effects; changes of the club are loaded as a whole.
[[nodiscard]] Result<std::vector<Effect>> loadEffects(Store &store, const ChangeSet &set);

/// What became of entities whose rows were touched.
struct TouchedRows
{
    std::vector<Effect> present;
    std::vector<EntityRef> gone; ///< that were there, and are not any more
};

/// Reads the entities as they are now; those of other kinds are passed over.
[[nodiscard]] Result<TouchedRows> loadRows(Store &store, const std::vector<EntityRef> &entities);

/// Whether the change set touches locations, bays, roles …, or the rule book.
[[nodiscard]] bool changesClub(const ChangeSet &set);
[[nodiscard]] bool changesRuleBook(const ChangeSet &set);

} // namespace bayboard
