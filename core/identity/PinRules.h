#pragma once

#include "core/base/Phrase.h"

#include <optional>
#include <string_view>

namespace bayboard {

inline constexpr std::size_t leastPinDigits = 6;
inline constexpr std::size_t mostPinDigits = 12;

/// What keeps a text from being somebody's PIN, in a sentence; nothing when it may be one. It has
/// 6 to 12 of the digits 0 to 9, is not one digit throughout and no plain run up or down ("123456",
/// "987654", "890123"). Never quotes the PIN. Pure.
[[nodiscard]] std::optional<Phrase> faultOfPin(std::string_view pin);

} // namespace bayboard
