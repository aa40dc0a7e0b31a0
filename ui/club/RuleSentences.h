#pragma once

#include "core/club/Club.h"
#include "core/rules/JsonTree.h"

#include <QString>

/// A rule of the book in plain words. Pure; what cannot be read is left out.
namespace bayboard::rulewords {

/// "At least 60 min, in steps of 30 min, at most 6 h"
[[nodiscard]] QString sentence(const JsonNode &rule, const Club &club);
/// Whom it is for, when, and how much it is in the way: "New · from 1 Dec · warns only". Empty: it
/// is for all, always, and needs an override.
[[nodiscard]] QString frame(const JsonNode &rule, const Club &club);

} // namespace bayboard::rulewords
