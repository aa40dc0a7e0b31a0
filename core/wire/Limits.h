#pragma once

#include "core/sync/Judge.h"

namespace bayboard {

/// What a server of this version takes. Bytes of one message; a change set that does not fit is
/// sent in parts.
inline constexpr std::size_t largestMessage = 1'000'000;
inline constexpr std::int64_t mostParts = 16;
/// Feeds that one question may name: one a location, and the club's.
inline constexpr std::size_t mostFeeds = 1'000;
/// Steps that one may say it was built on: those before it in the same batch.
inline constexpr std::size_t mostFollowed = largestBatch;
/// Steps that one may name as taken and not read yet.
inline constexpr std::size_t mostAccepted = 10;
/// How long an answer about feeds may be held back.
inline constexpr seconds longestWait{25};
/// How many days of a location a snapshot can put first.
inline constexpr seconds longestFirstView{40 * 86400};

} // namespace bayboard
