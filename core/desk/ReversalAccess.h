#pragma once

#include "core/access/Permission.h"
#include "core/base/Error.h"
#include "core/journal/ChangeSet.h"

#include <functional>

namespace bayboard {

/// Where the bookings and blocks of a step are, and where it took them from; `load` gives the
/// fields that an entity has now. Each place once.
[[nodiscard]] Result<std::vector<LocationId>>
placesOf(const ChangeSet &step, const std::function<Result<Record>(EntityRef)> &load);

/// Whether the operator may undo or redo a step: the verb of the original act, and of others' steps
/// that of undoing them. Whose roles hold at some places only may do it where all of the step is
/// there; `places` is asked only then. NotPermitted, and the errors of `places`.
[[nodiscard]] Status mayReverse(const Club &club,
                                OperatorId who,
                                const ChangeSet &step,
                                const std::function<Result<std::vector<LocationId>>()> &places);

} // namespace bayboard
