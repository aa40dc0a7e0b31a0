#include "core/exchange/Words.h"

namespace bayboard {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto blankAt = [&](std::size_t at) -> std::size_t {
        const char c = text[at];
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? 1
            : text.substr(at).starts_with("\xC2\xA0")          ? 2
                                                               : 0;
    };
    while (!text.empty() && blankAt(0) > 0)
        text.remove_prefix(blankAt(0));
    for (;;) {
        if (!text.empty() && blankAt(text.size() - 1) == 1)
            text.remove_suffix(1);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else
            return text;
    }
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lower(c);
    return result;
}

std::string folded(std::string_view text)
{
    std::string result;
    for (const char c : trimmed(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            result += lower(c);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::string singleSpaced(std::string_view text)
{
    std::string result;
    for (const char c : trimmed(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            result += c;
        else if (result.back() != ' ')
            result += ' ';
    }
    return result;
}

} // namespace bayboard
