#pragma once

#include "app/ctl/Commands.h"

namespace bayboard {

/// The bays that --bays names, each once: names and ids with commas, "all", "location:NAME",
/// "tag:NAME" (of the bay), "group:BAY" (with all that it hangs together with by links), also
/// several of them; those of one word in the club's order. `within`: names and words mean bays of
/// that location. Errors of Club::findBay() and Club::findLocation(); InvalidArgument where there
/// is none.
[[nodiscard]] Result<std::vector<BayId>> readBays(const Session &session,
                                                  std::optional<LocationId> within);

} // namespace bayboard
