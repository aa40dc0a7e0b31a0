#pragma once

#include "app/server/TokenCommands.h"

namespace bayboard {

/// The whole program but for its language. The environment is asked for BAYBOARD_… only.
[[nodiscard]] CommandOutcome runServerProgram(const std::vector<std::string> &args,
                                              const Environment &environment);

} // namespace bayboard
