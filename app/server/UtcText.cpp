#include "app/server/UtcText.h"

#include <ctime>

namespace bayboard {

std::string utcText(Instant at)
{
    const std::time_t stamp = toUnix(at);
    std::tm parts = {};
    gmtime_r(&stamp, &parts);
    char text[32] = {};
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return std::string(text, length);
}

} // namespace bayboard
