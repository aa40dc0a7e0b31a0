#pragma once

#include "core/base/Error.h"

#include <string>

namespace bayboard {

/// The whole file; FileNotReadable (path, reason). Any thread.
[[nodiscard]] Result<std::string> readBytes(const std::string &path);

} // namespace bayboard
