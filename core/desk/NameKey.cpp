#include "core/desk/NameKey.h"

#include <algorithm>

namespace bayboard {

bool isKeyText(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isColourText(std::string_view colour)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return colour.size() == 7 && colour[0] == '#'
        && std::all_of(colour.begin() + 1, colour.end(), isHex);
}

std::string keyFor(std::string_view name,
                   std::string_view otherwise,
                   const std::function<bool(const std::string &)> &isTaken)
{
    std::string key;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const char small = isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        if (isKeyText(std::string_view(&small, 1)) && small != '_')
            key += small;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    if (key.empty())
        key = otherwise;
    const std::string first = key;
    for (int number = 2; isTaken(key); ++number)
        key = first + '_' + std::to_string(number);
    return key;
}

} // namespace bayboard
