#pragma once

#include "core/journal/ChangeSet.h"
#include "core/rules/Proposal.h"

namespace bayboard {

/// The one booking that a step makes or changes; nothing: none, or several.
[[nodiscard]] std::optional<BookingId> bookingOf(const ChangeSet &set);

/// What a refused step wanted of its booking, asked anew over what the booking is `now` (null: it
/// is not there). What follows from other fields is left to whoever drafts it. Nothing where the
/// step is not about one booking, was an undo, or wanted to change what is not there. Pure.
[[nodiscard]] std::optional<Proposal> wishOf(const ChangeSet &set, const Booking *now);

/// A refused change as it would be over the entity as it is now; `now` is empty where it is not
/// there. No fields: it is so already, or what was to be changed is not there. Pure.
[[nodiscard]] EntityChange askedAgain(const EntityChange &change, const Record &now);

} // namespace bayboard
