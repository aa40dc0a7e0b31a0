#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// A running or coming booking with so much more time at its end. InvalidArgument for none or
/// less, and for one whose time does not run any more.
[[nodiscard]] Result<Proposal> longerBy(const Booking &booking, minutes more);

/// How a longer end is committed that costs nothing, and why it is given; the reason is also the
/// one for doing so against a rule that may be set aside.
[[nodiscard]] CommitOptions asGift(std::string reason);

/// Time is given with a reason, at the end, and with nothing else in the same step; else what a
/// ledger counts would not be what was given. Nothing for steps of other names.
[[nodiscard]] std::optional<Error> givingError(const Proposal &proposal,
                                               const CommitOptions &options);

/// The same of a step that is there already, as a server is sent it: what follows from the longer
/// time (a price) may be in it, and the part of a block that is under it.
[[nodiscard]] std::optional<Error> givingError(const ChangeSet &set,
                                               const std::vector<Proposal> &bookings);

/// What a step of giving gave of one booking, over all its bays together; zero for other changes.
[[nodiscard]] seconds givenBy(const EntityChange &change);

} // namespace bayboard
