#pragma once

#include "core/caller/CallerWish.h"
#include "core/caller/WishItems.h"

#include <string_view>

namespace bayboard {

/// How far ahead a weekday without a date is meant.
inline constexpr days wishHorizon{60};

/// Reads what somebody types while the caller speaks: English, French, German and Spanish words in
/// any order, with or without capitals and accents. Never fails: what makes no sense is in
/// `unread`, words that are nobody's are the name. Pure.
[[nodiscard]] CallerWish readCallerWish(std::string_view text, const WishContext &context);

} // namespace bayboard
