#pragma once

#include "core/recurrence/RepeatRule.h"
#include "core/recurrence/RuleFault.h"

namespace bayboard {

/// Reads the value of an RRULE: names in either case, parts in any order, an empty part at the end
/// (which calendars write) passed over, BYWEEKDAY another word for BYDAY. Figures are held to the
/// ranges of RFC 5545; whether the parts go together is another question, faultOf().
[[nodiscard]] RuleResult<RepeatRule> parseRule(std::string_view text);

/// Longest text of a rule and longest list in it; more is hostile.
inline constexpr std::size_t maxRuleLength = 4'000;
/// Largest INTERVAL and COUNT.
inline constexpr std::int64_t maxRuleFigure = 99'999'999;

} // namespace bayboard
