#pragma once

#include "app/ctl/Session.h"
#include "core/exchange/BlockJson.h"

namespace bayboard {

/// Previews what is asked, answers each booking in the way as --on-clash says, lays it unless it is
/// a dry run, and prints. `reason` is what those concerned are told.
[[nodiscard]] Reply layAsked(const Session &session, BlockAsk ask, const std::string &reason);

} // namespace bayboard
