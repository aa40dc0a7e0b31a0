#include "core/exchange/JsonOut.h"

#include "core/journal/Codec.h"

namespace bayboard {

namespace {

/// Length of the well-formed sequence at the start of `text`; 0 when there is none (RFC 3629).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const auto follows = [&](std::size_t i, unsigned low, unsigned high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool second = follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return second && follows(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool second = follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

rapidjson::SizeType sizeOf(std::string_view text)
{
    return static_cast<rapidjson::SizeType>(text.size());
}

} // namespace

std::string cleanUtf8(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            clean += "\xEF\xBF\xBD";
        else
            clean += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return clean;
}

JsonOut::JsonOut() : m_writer(m_buffer) { }

JsonOut &JsonOut::object()
{
    m_writer.StartObject();
    return *this;
}

JsonOut &JsonOut::endObject()
{
    m_writer.EndObject();
    return *this;
}

JsonOut &JsonOut::list()
{
    m_writer.StartArray();
    return *this;
}

JsonOut &JsonOut::endList()
{
    m_writer.EndArray();
    return *this;
}

JsonOut &JsonOut::key(std::string_view name)
{
    m_writer.Key(name.data(), sizeOf(name));
    return *this;
}

JsonOut &JsonOut::text(std::string_view value)
{
    if (isUtf8(value)) { // nearly always
        m_writer.String(value.data(), sizeOf(value));
        return *this;
    }
    const std::string clean = cleanUtf8(value);
    m_writer.String(clean.data(), sizeOf(clean));
    return *this;
}

JsonOut &JsonOut::number(std::int64_t value)
{
    m_writer.Int64(value);
    return *this;
}

JsonOut &JsonOut::decimal(double value)
{
    m_writer.Double(value);
    return *this;
}

JsonOut &JsonOut::boolean(bool value)
{
    m_writer.Bool(value);
    return *this;
}

JsonOut &JsonOut::null()
{
    m_writer.Null();
    return *this;
}

JsonOut &JsonOut::time(Instant value, const Zone &zone)
{
    return text(zone.format(value));
}

JsonOut &JsonOut::textOrNull(std::string_view value)
{
    return value.empty() ? null() : text(value);
}

std::string JsonOut::take()
{
    return std::string(m_buffer.GetString(), m_buffer.GetSize()) + "\n";
}

} // namespace bayboard
