#pragma once

#include "core/base/Error.h"
#include "core/club/Block.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/Proposal.h"

namespace bayboard {

/// One entity that a change set changes: before, in what the server has now, and after.
struct Considered
{
    EntityChange change;
    std::optional<Record> before; ///< nothing: it is made
    Record after;
};

/// A change set over what the server has now.
struct ConsideredSet
{
    std::vector<Considered> entities;
    std::vector<Proposal> bookings; ///< in the order of `entities`
    std::optional<Customer> madeCustomer; ///< by a set that makes one
};

/// Whether a step is one person's gesture, to which the rules apply: it changes one booking (and at
/// most lifts the parts of blocks that this is booked over), or several and no block. Else (blocks
/// laid or edited over bookings, an import) it is the club's act: it needs the right to do just
/// that, was decided booking by booking, and is held to access and occupancy.
[[nodiscard]] bool isGesture(const ChangeSet &set, const ConsideredSet &considered);

/// What keeps the actor from doing this, by what is changed and not by what the step calls itself:
/// NotPermitted (verb), NotAllowed, TransitionRefused, or a shape that no desk would send
/// (InvalidArgument, NotFound). `set.approvedBy` lends what may be lent. What it does to places is
/// another question: see placeFault(). Pure.
[[nodiscard]] std::optional<Error>
accessError(const Club &club, const ChangeSet &set, const ConsideredSet &considered);

} // namespace bayboard
