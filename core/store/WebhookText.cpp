#include "core/store/WebhookText.h"

#include "core/journal/Codec.h"

#include <algorithm>
#include <charconv>

namespace bayboard::webhook_text {

std::string encode(const FeedCursors &read)
{
    std::vector<std::string> lines;
    lines.reserve(read.size());
    for (const auto &[feed, number] : read)
        lines.push_back(feed.toString() + ":" + std::to_string(number));
    return encodeTexts(lines);
}

std::optional<FeedCursors> decodeCursors(std::string_view text)
{
    const auto lines = decodeTexts(text);
    if (!lines)
        return std::nullopt;
    FeedCursors read;
    for (const std::string &line : *lines) {
        const std::size_t colon = std::min(line.find(':'), line.size());
        const auto feed = Uuid::parse(line.substr(0, colon));
        std::int64_t number = -1;
        std::from_chars(
            line.data() + std::min(colon + 1, line.size()), line.data() + line.size(), number);
        if (!feed || number < 0)
            return std::nullopt;
        read[*feed] = number;
    }
    return read;
}

std::string encodeEvents(const std::vector<std::string> &events)
{
    return encodeTexts(events);
}

std::optional<std::vector<std::string>> decodeEvents(std::string_view text)
{
    auto events = decodeTexts(text);
    return events ? std::optional(std::move(*events)) : std::nullopt;
}

} // namespace bayboard::webhook_text
