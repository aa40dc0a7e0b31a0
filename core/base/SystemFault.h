#pragma once

#include "core/base/Phrase.h"

namespace bayboard {

/// Why the system would not do something with a file, for an errno: "no such file or folder". What
/// is rare is said as the system says it, in the language of its own locale.
[[nodiscard]] Phrase systemFault(int number);

} // namespace bayboard
