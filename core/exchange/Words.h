#pragma once

#include <string>
#include <string_view>

// How words in files are compared: blanks and case do not count.

namespace bayboard {

/// Without blanks (ASCII and no-break) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case.
[[nodiscard]] std::string lowered(std::string_view text);
/// Lower case, blanks trimmed, runs of blanks as one: how headings and words are compared.
[[nodiscard]] std::string folded(std::string_view text);

/// "Pelham Bay Park: Softball-04" out of a cell that was padded and wrapped.
[[nodiscard]] std::string singleSpaced(std::string_view text);

} // namespace bayboard
