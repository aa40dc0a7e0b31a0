#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// The blocks of the same date of one series that are not over by the clock, `block` among them:
/// what was laid on several bays together. As far as they are loaded; pointers are the desk's and
/// good until it changes. One that stands alone is alone.
[[nodiscard]] std::vector<const Block *> blocksOfDate(const Desk &desk, const Block &block);

} // namespace bayboard
