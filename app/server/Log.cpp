#include "app/server/Log.h"

#include "app/server/UtcText.h"
#include "core/exchange/JsonOut.h"

#include <unistd.h>

namespace bayboard {

namespace {

const char *wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        break;
    }
    return "error";
}

} // namespace

void Log::write(LogLevel level, std::string_view event, std::initializer_list<Detail> details)
{
    if (level < m_least)
        return;
    JsonOut json;
    json.object().key("time").text(utcText(m_clock.now()));
    json.key("level").text(wordFor(level)).key("event").text(event);
    for (const auto &[name, value] : details) {
        json.key(name);
        if (const auto *number = std::get_if<std::int64_t>(&value))
            json.number(*number);
        else
            json.text(std::get<std::string_view>(value));
    }
    json.endObject();
    const std::string line = json.take();
    const std::lock_guard lock(m_mutex);
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count <= 0)
            return; // nobody reads the log; that stops no booking
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
}

} // namespace bayboard
