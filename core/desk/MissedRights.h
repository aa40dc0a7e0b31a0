#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// Reads the steps that touched an entity, each with its changes of it, in any order.
using StepsOf = std::function<Result<std::vector<Step>>(EntityRef)>;

/// Rights that came to shipped roles after this club was made: what its roles would get. A right is
/// one that the club has missed as long as no role of it, by the journal, ever had it; so it comes
/// once, and stays away where somebody takes it back. It goes to the shipped role only while that
/// is as it was shipped: under its own id, not taken out, its list and parents those of the program
/// but for rights that came later, and changed by no step since it was made. What a club has
/// changed knowingly, and roles of its own, are left alone. Errors of `stepsOf`.
[[nodiscard]] Result<std::vector<EntityChange>> missedRights(const Club &club,
                                                             const StepsOf &stepsOf);

/// What such a step is called.
[[nodiscard]] Label missedRightsLabel();

/// Gives them on a desk that works alone, as the program itself, as one step that can be undone. A
/// desk that follows a server leaves it to that. Nothing to do: no step. `done` runs on the desk's
/// thread.
void giveMissedRights(Desk &desk, std::function<void(Status)> done = {});

} // namespace bayboard
