#pragma once

#include "core/desk/Explanation.h"
#include "core/exchange/JsonOut.h"
#include "core/text/TextContext.h"

namespace bayboard {

/// {"slot","passes","notPermitted","rules","fits"}: see the help of "explain".
void printExplanation(JsonOut &json,
                      const Slot &slot,
                      const Explanation &explanation,
                      const text::Context &context);

} // namespace bayboard
