#pragma once

#include "core/access/Permission.h"
#include "core/journal/ChangeSet.h"
#include "core/rules/Proposal.h"

namespace bayboard {

/// What a proposal looks like to a person, heaviest part first: its name in undo and history.
[[nodiscard]] LabelCode labelFor(const Proposal &proposal);

/// The verb that a step needs, asked again when it is undone.
[[nodiscard]] Permission permissionFor(LabelCode label);

/// What keeps the operator from proposing this at all: a missing verb (NotPermitted: verb, name), a
/// transition that the table of states refuses, or a booking that is none (no bay, bays of another
/// location, open end). `second` allows by a PIN what a manager may lend: reopening, prices. Asked
/// before the rules. Pure.
[[nodiscard]] std::optional<Error>
accessError(const Club &club, OperatorId who, const Proposal &proposal, OperatorId second = {});
[[nodiscard]] std::optional<Error> shapeError(const Club &club, const Proposal &proposal);

/// NotPermitted with the operator's name.
[[nodiscard]] Error notPermitted(const Club &club, OperatorId who, Permission needed);

} // namespace bayboard
