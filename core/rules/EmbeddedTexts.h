#pragma once

#include <string_view>

/// Files of resources/rules, built into the library.
namespace bayboard::embedded {

extern const std::string_view defaultRuleBook;
extern const std::string_view ruleBookSchema;

} // namespace bayboard::embedded
