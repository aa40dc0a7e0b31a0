#include "app/server/Routes.h"

namespace bayboard {

namespace {

/// Takes the text up to the next slash off.
std::string_view takeSegment(std::string_view &path)
{
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

bool matches(std::string_view pattern, std::string_view path, std::vector<std::string> &captured)
{
    captured.clear();
    while (!pattern.empty() && !path.empty()) {
        const std::string_view wanted = takeSegment(pattern);
        const std::string_view given = takeSegment(path);
        if (wanted.starts_with("/{") && given.size() > 1)
            captured.emplace_back(given.substr(1));
        else if (wanted != given)
            return false;
    }
    return pattern.empty() && path.empty();
}

} // namespace

Routes::Found Routes::find(const RequestHead &head) const
{
    Found found;
    std::size_t fewest
        = SIZE_MAX; // a path that is said word by word is meant before one with braces
    for (const Route &route : m_routes) {
        std::vector<std::string> captured;
        if (!matches(route.path, head.path, captured) || captured.size() > fewest)
            continue;
        if (captured.size() < fewest)
            found = {};
        fewest = captured.size();
        if (route.method == head.method) {
            found.route = &route;
            found.captured = std::move(captured);
        } else {
            found.allowed += (found.allowed.empty() ? "" : ", ") + route.method;
        }
    }
    return found;
}

} // namespace bayboard
