#pragma once

#include <string>
#include <string_view>

// What a row of a file and a customer have in common. A phone or an e-mail alone is no person:
// families and firms share them, and people type anything where one is asked for.

namespace bayboard {

/// Whether two texts may be one person's name: the same words in any order, some of them as
/// initials, or one with words that the other leaves out. Case, accents and marks do not count. A
/// missing name may be anybody's.
[[nodiscard]] bool mayBeSameName(std::string_view first, std::string_view second);

/// What a phone is matched by: its phoneKey(); empty for what is no number of anybody (fewer than
/// six digits, one digit only, 123456789 and the like).
[[nodiscard]] std::string contactPhone(std::string_view phone);
/// What an e-mail is matched by: folded; empty for what is none ("n/a").
[[nodiscard]] std::string contactEmail(std::string_view email);

} // namespace bayboard
