#pragma once

#include "core/time/Clock.h"

#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace bayboard {

enum class LogLevel : unsigned char { Info, Warning, Error };

/// One line of JSON for each event, on a file descriptor: time, level, event, and what belongs to
/// it. Never an address, a name, a token, a body or a path with ids: routes and codes. Any thread.
class Log
{
public:
    using Detail = std::pair<std::string_view, std::variant<std::int64_t, std::string_view>>;

    Log(const Clock &clock, int descriptor, LogLevel least)
        : m_clock(clock)
        , m_descriptor(descriptor)
        , m_least(least)
    { }

    void write(LogLevel level, std::string_view event, std::initializer_list<Detail> details = {});

private:
    const Clock &m_clock;
    int m_descriptor;
    LogLevel m_least;
    std::mutex m_mutex;
};

} // namespace bayboard
