#pragma once

#include <QString>

#include <string_view>

namespace bayboard::text {

/// What stands before the name of a kind of block that has no icon of its own.
[[nodiscard]] QString usualBlockIcon(std::string_view key);

} // namespace bayboard::text
