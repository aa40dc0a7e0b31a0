#include "core/club/LineText.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7f;
}

bool startsLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; // UTF-8: not a following byte
}

} // namespace

std::optional<Phrase> lineFault(std::string_view text)
{
    constexpr std::string_view lineSeparator = "\u2028";
    constexpr std::string_view paragraphSeparator = "\u2029";
    if (std::any_of(text.begin(), text.end(), isControl)
        || text.find(lineSeparator) != std::string_view::npos
        || text.find(paragraphSeparator) != std::string_view::npos)
        return Phrase::tr("it has a line break or another character that cannot be shown");
    if (firstLetters(text, longestLine).size() < text.size())
        return Phrase::tr("it has more than %1 letters", std::to_string(longestLine));
    return std::nullopt;
}

std::string_view firstLetters(std::string_view text, std::size_t count)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (startsLetter(text[at]) && ++letters > count)
            return text.substr(0, at);
    return text;
}

} // namespace bayboard
