#pragma once

#include "core/base/Error.h"

#include <algorithm>
#include <array>

namespace bayboard {

/// Refusals that come from what others did meanwhile; everything else is trouble of the file.
[[nodiscard]] inline bool doesNotFit(const Error &error)
{
    constexpr std::array those = {ErrorCode::Stale,
                                  ErrorCode::Overlap,
                                  ErrorCode::DuplicateIdentity,
                                  ErrorCode::NotFound,
                                  ErrorCode::ChangedSince,
                                  ErrorCode::AlreadyUndone,
                                  ErrorCode::NotUndone};
    return std::find(those.begin(), those.end(), error.code) != those.end();
}

} // namespace bayboard
