#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// A figure of a kind of rule, as the published schema has it.
struct RuleField
{
    enum class Kind : std::uint8_t { Whole, Decimal, Flag, Choice, Text, Date, List };

    std::string key;
    Kind kind = Kind::Text;
    std::int64_t least = 0; ///< of numbers
    std::int64_t most = 0;
    std::vector<std::string> choices; ///< words to choose from; the first is what holds without
    bool needed = false;
    std::string description; ///< English; for figures that the window has no words for
};

/// The figures of a kind of rule in the order of the schema, without what every rule has (id, note,
/// scope, severity, dates, off, unless). Empty for a word that names no rule. Any thread.
[[nodiscard]] const std::vector<RuleField> &ruleFields(std::string_view rule);

/// The order in which members of such a rule are best written.
[[nodiscard]] std::vector<std::string> memberOrder(std::string_view rule);

} // namespace bayboard
