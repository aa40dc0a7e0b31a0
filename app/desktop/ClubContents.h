#pragma once

#include "app/desktop/RunSources.h"
#include "core/desk/ClubTemplate.h"
#include "core/desk/Desk.h"

namespace bayboard {

/// What an empty file begins with, one step after the other. The desk is nobody's yet. Both set the
/// clock that the options ask for, in the new club's zone.
[[nodiscard]] Result<std::vector<ChangeSet>> demoContents(Desk &desk, RunSources &sources);
[[nodiscard]] Result<std::vector<ChangeSet>>
clubContents(Desk &desk, RunSources &sources, const ClubTemplate &plan);

} // namespace bayboard
