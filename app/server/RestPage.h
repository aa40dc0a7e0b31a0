#pragma once

#include <string>
#include <string_view>

namespace bayboard {

/// The description of the interface for other programs (OpenAPI 3.1).
extern const std::string_view openApiText;

/// The same as a page for people; it asks no other host for anything.
[[nodiscard]] std::string restPage(std::string_view openApi);

} // namespace bayboard
