#pragma once

#include <string_view>

namespace bayboard {

/// Nothing that a person could read: a reason of spaces is none.
[[nodiscard]] inline bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace bayboard
