#pragma once

#include "core/rules/Verdict.h"
#include "core/text/TextContext.h"

namespace bayboard::text {

/// One sentence without a full stop: which rule, which figure and, when known, the nearest time
/// that would pass: "Overlaps P. Quinn until 19:00". What each code's figures are is said at its
/// rule in core/rules/rules; a figure that is missing is left out of the sentence.
[[nodiscard]] QString sentence(const Violation &violation, const Context &context);

/// Where the booking could go: "19:00–20:30 here", "18:30–20:00 on Bay 8".
[[nodiscard]] QString fixText(const Fix &fix, const Context &context);

} // namespace bayboard::text
