#pragma once

#include "core/desk/Desk.h"

#include <QString>

namespace bayboard {

// One sentence for the bubble, in the reader's language and the location's time. The sentences
// themselves are core/text's; here they are given the desk's names.

[[nodiscard]] QString reasonText(const Violation &violation, const Desk &desk, LocationId where);
[[nodiscard]] QString errorText(const Error &error, const Desk &desk);
/// "Overlaps P. Quinn until 19:00"
[[nodiscard]] QString takenText(const Occupancy &taken, const Desk &desk, LocationId where);

} // namespace bayboard
