#pragma once

#include "core/time/Zone.h"

#include <optional>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>
#include <string_view>

namespace bayboard {

/// Writes one JSON document in the order of the calls; keys stay where they were put.
class JsonOut
{
public:
    JsonOut();

    JsonOut &object();
    JsonOut &endObject();
    JsonOut &list();
    JsonOut &endList();
    JsonOut &key(std::string_view name);
    /// Bytes that are no UTF-8 become U+FFFD: what is printed can always be read.
    JsonOut &text(std::string_view value);
    JsonOut &number(std::int64_t value);
    JsonOut &decimal(double value);
    JsonOut &boolean(bool value);
    JsonOut &null();
    /// "2026-11-22T18:30:00-04:00"
    JsonOut &time(Instant value, const Zone &zone);
    /// Text, or null when it is empty: not known.
    JsonOut &textOrNull(std::string_view value);

    /// The document with a line end.
    [[nodiscard]] std::string take();

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

/// Valid UTF-8: each byte that cannot be read is replaced by U+FFFD.
[[nodiscard]] std::string cleanUtf8(std::string_view text);

} // namespace bayboard
