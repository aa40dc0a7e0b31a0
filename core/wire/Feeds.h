#pragma once

#include "core/journal/FeedPage.h"

namespace bayboard {

/// Asks for what the feeds hold behind the cursors.
struct FeedQuestion
{
    Uuid epoch; ///< the one that the cursors belong to; null: any
    FeedCursors cursors;
    seconds wait{0}; ///< how long the answer may be held back while there is nothing new
    KnownSteps known = {}; ///< of that epoch; older servers do not take it

    bool operator==(const FeedQuestion &) const = default;
};

/// {"epoch":"…","cursors":{"…":17},"wait":25,"last":{"…":"…"},"accepted":["…"]}
[[nodiscard]] std::string encode(const FeedQuestion &question);
/// InvalidJson (line, column, reason), InvalidArgument (place, reason).
[[nodiscard]] Result<FeedQuestion> decodeFeedQuestion(std::string_view json);

/// {"epoch":"…","more":false,"entries":[{"set":{…},"numbers":{"…":18}}]}
[[nodiscard]] std::string encode(const FeedPage &page);
/// The same errors.
[[nodiscard]] Result<FeedPage> decodeFeedPage(std::string_view json);

} // namespace bayboard
