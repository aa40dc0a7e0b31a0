#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace bayboard {

/// Whether it is made of small letters, digits and _.
[[nodiscard]] bool isKeyText(std::string_view key);

/// Whether it is a colour as entities keep them: "#2563eb".
[[nodiscard]] bool isColourText(std::string_view colour);

/// A key for a name, which is not taken: "Lane oiling" → "lane_oiling", the next "lane_oiling_2".
/// `otherwise` where the name has no letter of a key.
[[nodiscard]] std::string keyFor(std::string_view name,
                                 std::string_view otherwise,
                                 const std::function<bool(const std::string &)> &isTaken);

} // namespace bayboard
