#pragma once

#include <string>
#include <string_view>

namespace bayboard {

/// An apostrophe before words that a spreadsheet would run as a formula ("=cmd", "@x", "+1+x",
/// "-x"); numbers and phone numbers, signs and digits only, are left alone.
[[nodiscard]] std::string guardedCell(std::string_view text);
/// Takes that apostrophe off again.
[[nodiscard]] std::string_view unguardedCell(std::string_view cell);

} // namespace bayboard
