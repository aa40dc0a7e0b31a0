#pragma once

#include "core/base/Phrase.h"

#include <rapidjson/error/error.h>

namespace bayboard {

/// What the parser found wrong with a JSON text, without a full stop.
[[nodiscard]] Phrase jsonFault(rapidjson::ParseErrorCode code);

} // namespace bayboard
