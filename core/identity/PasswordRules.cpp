#include "core/identity/PasswordRules.h"

#include <algorithm>
#include <string>

namespace bayboard {

namespace {

std::string folded(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // no continuation byte
    }));
}

} // namespace

std::optional<Phrase> faultOfPassword(std::string_view password, std::string_view name)
{
    if (charactersIn(password) < leastPasswordCharacters)
        return Phrase::tr("it needs %1 characters or more",
                          std::to_string(leastPasswordCharacters));
    if (password.size() > mostPasswordBytes)
        return Phrase::tr("it is too long");
    if (std::any_of(password.begin(), password.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
        }))
        return Phrase::tr("it holds a character that cannot be typed");
    const bool isOne = std::all_of(
        password.begin(), password.end(), [&](char c) { return c == password.front(); });
    if (isOne)
        return Phrase::tr("one character all through is guessed at once");
    if (name.size() >= 3 && folded(password).find(folded(name)) != std::string::npos)
        return Phrase::tr("it holds the name of its owner");
    return std::nullopt;
}

} // namespace bayboard
