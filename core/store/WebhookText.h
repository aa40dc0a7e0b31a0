#pragma once

// How lists of a webhook stand in a column. For core/store and core/postgres.

#include "core/store/WebhookData.h"

namespace bayboard::webhook_text {

[[nodiscard]] std::string encode(const FeedCursors &read);
[[nodiscard]] std::optional<FeedCursors> decodeCursors(std::string_view text);
[[nodiscard]] std::string encodeEvents(const std::vector<std::string> &events);
[[nodiscard]] std::optional<std::vector<std::string>> decodeEvents(std::string_view text);

} // namespace bayboard::webhook_text
