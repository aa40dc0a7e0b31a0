#pragma once

#include "app/ctl/Session.h"
#include "core/exchange/ClubJson.h"
#include "core/text/TextContext.h"

namespace bayboard {

// What a command prints of its session, and of what was not done.

[[nodiscard]] Sight sightOf(const Session &session, LocationId where);

/// Exit code and words for what was not done.
[[nodiscard]] Printed printRefusal(const Refusal &refusal, const text::Context &context = {});
[[nodiscard]] int exitCodeFor(ErrorCode code);
/// "NOT_PERMITTED"; what stands as the code of a refusal that no rule gave.
[[nodiscard]] const char *refusalWord(ErrorCode code);

} // namespace bayboard
