#pragma once

#include "core/rules/Clause.h"
#include "core/rules/JsonTree.h"

namespace bayboard {

/// Turns the JSON tree of a rule book into clauses. Complains about the first thing that is wrong:
/// unknown words, missing or contradictory figures, an id given twice, quotas at odds.
[[nodiscard]] tl::expected<std::vector<Clause>, Complaint> readRuleBook(const JsonNode &root);

} // namespace bayboard
