#pragma once

#include <string>
#include <string_view>

namespace bayboard {

/// What two texts have in common for a search: words of letters and digits with one blank between,
/// lower case, without accents ("Élodie O’Brien-Müller" → "elodie o brien muller"). Bytes that are
/// not UTF-8 separate words.
[[nodiscard]] std::string foldText(std::string_view text);

} // namespace bayboard
