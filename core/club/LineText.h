#pragma once

#include "core/base/Phrase.h"

#include <optional>
#include <string_view>

namespace bayboard {

/// Letters (code points) that a name, a title or a phone number may have: any real one fits, and
/// a file pasted into the field by mistake does not.
inline constexpr std::size_t longestLine = 200;

/// Why a text may not stand where one line is shown (name, title, phone, e-mail): it has a line
/// break or another control character, or more than `longestLine` letters. `text` is UTF-8.
[[nodiscard]] std::optional<Phrase> lineFault(std::string_view text);

/// At most so many letters from the start; no letter is cut in two.
[[nodiscard]] std::string_view firstLetters(std::string_view text, std::size_t count);

} // namespace bayboard
