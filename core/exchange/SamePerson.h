#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What a row of a file and a customer have in common. A phone or an e-mail alone is no person:
// families and firms share them, and people type anything where one is asked for.

namespace bayboard {

/// What a name says beside another one. Case, accents, marks and the order of words do not count.
enum class NameFit : std::uint8_t {
    Same, ///< the same words, or the same letters ("Mary Ann", "MaryAnn")
    /// It may be the other one said shorter: some of its words, some of them as initials. A missing
    /// name may be anybody's.
    Within,
    Other, ///< somebody else's, as far as one can tell
};
[[nodiscard]] NameFit fitOf(std::string_view name, std::string_view other);

/// What a phone is matched by: its phoneKey(); empty for what is no number of anybody (fewer than
/// six digits, one digit only, 123456789 and the like).
[[nodiscard]] std::string contactPhone(std::string_view phone);
/// What an e-mail is matched by: folded; empty for what is none ("n/a").
[[nodiscard]] std::string contactEmail(std::string_view email);

} // namespace bayboard
