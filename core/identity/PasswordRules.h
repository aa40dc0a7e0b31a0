#pragma once

#include "core/base/Phrase.h"

#include <optional>
#include <string_view>

namespace bayboard {

inline constexpr std::size_t leastPasswordCharacters = 10;
inline constexpr std::size_t mostPasswordBytes = 256;

/// What keeps a text (UTF-8) from being the password of somebody of that name, in a sentence;
/// nothing when it may be one. Length is what counts: no kinds of characters are asked for. Never
/// quotes the password. Pure.
[[nodiscard]] std::optional<Phrase> faultOfPassword(std::string_view password,
                                                    std::string_view name);

} // namespace bayboard
