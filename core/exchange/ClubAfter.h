#pragma once

#include "core/club/Club.h"
#include "core/journal/ChangeSet.h"

namespace bayboard {

/// The club as it will be, with the places that the changes make or change.
[[nodiscard]] std::shared_ptr<const Club> clubAfter(const Club &club,
                                                    const std::vector<EntityChange> &changes);

} // namespace bayboard
