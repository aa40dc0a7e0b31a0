#pragma once

#include "core/base/Error.h"
#include "core/rules/Verdict.h"
#include "core/text/TextContext.h"

#include <string>

namespace bayboard::text {

// The sentences of core/text as they are printed: in UTF-8, with a full stop.

[[nodiscard]] std::string whole(const QString &sentence);
[[nodiscard]] std::string wholeSentence(const Error &error, const Context &context = {});
[[nodiscard]] std::string wholeSentence(const Violation &violation, const Context &context);

} // namespace bayboard::text
