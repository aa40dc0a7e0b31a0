#pragma once

#include "core/access/Permission.h"
#include "core/base/Error.h"
#include "core/journal/ChangeSet.h"

#include <functional>

namespace bayboard {

class RuleBook;

/// What is asked of the step where it matters.
struct StepReading
{
    std::function<Result<ChangeSet>()> whole; ///< with its changes
    std::function<Result<Record>(EntityRef)> load; ///< the fields that an entity has now
    std::function<Result<std::shared_ptr<const RuleBook>>()> book; ///< the one in force
};

/// Where the bookings and blocks of a step are, and where it took them from. Each place once.
[[nodiscard]] Result<std::vector<LocationId>>
placesOf(const ChangeSet &step, const std::function<Result<Record>(EntityRef)> &load);

/// Whether a step of that name may have changed operators and roles, or places.
[[nodiscard]] bool isStepOfTheClub(LabelCode label);

/// Whether the operator may undo or redo a step: the verb of the original act, and of others' steps
/// that of undoing them. Whose roles hold at some places only may do it where all of the step is
/// there. A step that changed operators or roles needs operator.edit, and may not come to what
/// peopleFault() refuses; one that changed locations, bays or tiers not to what placeFault()
/// refuses. NotPermitted, NotAllowed, InvalidArgument, and the errors of `reading`.
[[nodiscard]] Status mayReverse(
    const Club &club, OperatorId who, const ChangeSet &step, bool undo, const StepReading &reading);

/// Whether the operator may leave off for good what a server refused of a step: who made it, and
/// who has its verb where it is. NotPermitted, and the errors of `load`.
[[nodiscard]] Status mayGiveUp(const Club &club,
                               OperatorId who,
                               const ChangeSet &refused,
                               const std::function<Result<Record>(EntityRef)> &load);

} // namespace bayboard
