#pragma once

#include "core/journal/Judgement.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

/// Why a server refused a step, as one sentence without a full stop. What is in the way is named
/// where the context knows it.
[[nodiscard]] QString sentence(const Judgement &judgement, const Context &context = {});

} // namespace bayboard::text
