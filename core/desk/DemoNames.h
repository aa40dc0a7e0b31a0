#pragma once

#include <array>
#include <string_view>

namespace bayboard {

/// Given and family names that go together.
struct Culture
{
    std::array<std::string_view, 16> given;
    std::array<std::string_view, 16> family;
};

/// Names of many places for the demo's invented people.
extern const std::array<Culture, 12> demoNames;

} // namespace bayboard
