#pragma once

#include "core/journal/ChangeSet.h"
#include "core/rules/RuleBook.h"

namespace bayboard {

// What a step with one booking consists of, wherever it is drafted: at a desk or by a server.

/// The booking as `actor` would make or change it, with the fields that follow from others: what
/// was agreed when it was made and who made it, moves that count.
[[nodiscard]] Booking derivedBooking(const Proposal &proposal,
                                     const RuleBook &book,
                                     const Facts &facts,
                                     OperatorId actor);

/// `fresh` (its id, place and state) for the same people with the same wishes.
[[nodiscard]] Booking copyOf(const Booking &from, Booking fresh);

/// Why, as the journal keeps it: of the override, else of the cancellation.
[[nodiscard]] std::string stepReason(const Proposal &proposal, const std::string &overrideReason);

/// The rules that a reason would set aside.
[[nodiscard]] std::vector<Override> overridesOf(const Verdict &verdict);

/// The block with the part lifted that a booking lies over; nothing where they do not touch.
[[nodiscard]] std::optional<Block> liftedUnder(const Block &block, const Span &held);

} // namespace bayboard
