#pragma once

#include "core/club/Club.h"
#include "core/desk/TrialReport.h"
#include "core/rules/JsonTree.h"
#include "core/rules/RuleFields.h"

#include <QString>

/// What the rule book editor calls rules and their figures, in the reader's language. Pure.
namespace bayboard::rulewords {

/// "Length of bookings"; for "all" and "any" what such a group is called. The word itself for one
/// that nobody has a name for.
[[nodiscard]] QString kind(std::string_view rule);
/// One sentence on what such a rule is good for.
[[nodiscard]] QString about(std::string_view rule);
/// "Shortest"; what stands before the field. The figure's own key where there are no words.
[[nodiscard]] QString field(std::string_view rule, const RuleField &field);
/// What a figure counts: behind the number.
enum class Unit : std::uint8_t { None, Minutes, Hours, Cents };
[[nodiscard]] Unit unit(std::string_view rule, std::string_view key);
/// " min", with its blank; of money the club's currency. Empty for a plain number.
[[nodiscard]] QString suffix(Unit unit, const Club &club);
/// A word to choose: "to the hour".
[[nodiscard]] QString choice(std::string_view key, std::string_view word);
/// What is chosen where the rule does not say, and none of its words does; empty: there is one.
[[nodiscard]] QString unchosen(std::string_view key);
/// Whether a figure that is not written counts as yes.
[[nodiscard]] bool isUsuallyOn(std::string_view key);
[[nodiscard]] QString severity(Severity severity);
/// "Would be refused"
[[nodiscard]] QString change(TrialChange change);

} // namespace bayboard::rulewords
