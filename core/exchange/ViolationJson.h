#pragma once

#include "core/exchange/JsonOut.h"
#include "core/rules/Verdict.h"
#include "core/text/TextContext.h"

namespace bayboard {

/// [{"bay","start","end"}]
void printFixes(JsonOut &json, const Club &club, const std::vector<Fix> &fixes);
/// {"code","message","fixes"}: why something was not done, and what would work.
void printObjection(JsonOut &json,
                    std::string_view code,
                    std::string_view message,
                    const Club &club,
                    const std::vector<Fix> &fixes);
/// One for each violation that is heavier than a warning.
void printViolations(JsonOut &json,
                     const Verdict &verdict,
                     const text::Context &context,
                     const std::vector<Fix> &fixes);
/// {"code","message"} for each warning.
void printWarnings(JsonOut &json,
                   const std::vector<Violation> &violations,
                   const text::Context &context);

} // namespace bayboard
