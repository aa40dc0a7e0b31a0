#pragma once

#include "core/base/Error.h"
#include "core/club/Club.h"

namespace bayboard {

/// Why the club cannot have a kind of block like this, beside those that it has: InvalidArgument
/// (kind of block, sentence). Pure.
[[nodiscard]] std::optional<Error> kindFault(const Club &club, const BlockKind &wanted);

/// A key for a kind of that name which no kind of the club has: "Lane oiling" → "lane_oiling".
[[nodiscard]] std::string kindKeyFor(const Club &club, std::string_view name);

/// Kinds that have a word of the program's own and so need no name.
[[nodiscard]] bool isShippedKind(std::string_view key);

} // namespace bayboard
