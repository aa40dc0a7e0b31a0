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
/// transition that the table of states refuses, a move of what is over or cancelled, or a booking
/// that is none (no bay, bays of another location, open end). `second` allows by a PIN what a
/// manager may lend: reopening, prices. Asked before the rules. Pure.
[[nodiscard]] std::optional<Error>
accessError(const Club &club, OperatorId who, const Proposal &proposal, OperatorId second = {});
[[nodiscard]] std::optional<Error> shapeError(const Club &club, const Proposal &proposal);
/// What a customer's record may not hold: no name, or a name, phone or e-mail address that is no
/// single line. Only what changed since `before` (null: all is new) is looked at.
[[nodiscard]] std::optional<Error> customerFault(const Customer &after, const Customer *before);

/// NotPermitted with the operator's name.
[[nodiscard]] Error notPermitted(const Club &club, OperatorId who, Permission needed);

} // namespace bayboard
