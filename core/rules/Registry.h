#pragma once

#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <vector>

namespace bayboard {

/// Makes a rule of its figures; what is wrong is left in `figures`.
using ReadRule = std::unique_ptr<Rule> (*)(Figures &figures);

/// Null for a word that names no rule.
[[nodiscard]] ReadRule ruleNamed(std::string_view word);
/// The words for all kinds of rule, as the rule book writes them.
[[nodiscard]] std::vector<std::string_view> ruleWords();

/// A rule that holds always, with no entry in the rule book.
struct StandingRule
{
    std::string id; ///< what Violation::rule says
    Severity severity;
    std::unique_ptr<Rule> rule;
};

[[nodiscard]] const std::vector<StandingRule> &standingRules();
/// Such an id may not be given to a rule of the book.
[[nodiscard]] bool isStandingRule(std::string_view id);

} // namespace bayboard
