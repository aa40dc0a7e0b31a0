#pragma once

#include <string_view>

namespace bayboard {

/// Whether a text may be an e-mail address: something before and behind one @, and no blank.
/// Nothing is guessed or mended.
[[nodiscard]] inline bool isEmailAddress(std::string_view text)
{
    const std::size_t mark = text.find('@');
    return mark != 0 && mark != std::string_view::npos && mark + 1 != text.size()
        && text.find(' ') == std::string_view::npos;
}

} // namespace bayboard
