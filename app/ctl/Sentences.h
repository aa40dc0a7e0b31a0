#pragma once

#include "core/recurrence/RuleFault.h"
#include "core/rules/Verdict.h"
#include "core/store/ClubFile.h"
#include "core/text/TextContext.h"

#include <string>

namespace bayboard {

// What core/text says, as whole sentences in UTF-8.

[[nodiscard]] std::string sentenceFor(const Error &error, const text::Context &context = {});
/// That the file was rescued; empty when it was not.
[[nodiscard]] std::string sentenceFor(const OpenReport &report);
[[nodiscard]] std::string sentenceFor(const RuleFault &fault);
[[nodiscard]] std::string sentenceFor(const Violation &violation, const text::Context &context);

} // namespace bayboard
