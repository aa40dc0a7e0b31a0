#pragma once

#include "core/recurrence/RepeatRule.h"
#include "core/recurrence/RuleFault.h"

namespace bayboard {

/// Why the parts of a rule do not go together, or do not go with a start that is a date or a time
/// (RFC 5545, 3.3.10 and its table). Rules that people make must have no fault; rules that come in
/// files are followed nevertheless (core/recurrence/RuleWalk.h says how).
[[nodiscard]] std::optional<RuleFault> faultOf(const RepeatRule &rule, bool dateOnly);

} // namespace bayboard
