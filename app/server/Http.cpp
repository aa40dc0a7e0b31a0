#include "app/server/Http.h"

#include <algorithm>
#include <cctype>

namespace bayboard {

namespace {

std::optional<int> digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(lower - 'a' + 10) : std::nullopt;
}

/// In a query a plus sign is a blank.
std::optional<std::string> unescaped(std::string_view text, char plus = ' ')
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? plus : text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? digit(text[i + 1]) : std::nullopt;
        const auto low = i + 2 < text.size() ? digit(text[i + 2]) : std::nullopt;
        if (!high || !low)
            return std::nullopt;
        plain += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return plain;
}

std::string lower(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return made;
}

} // namespace

std::string RequestHead::parameter(std::string_view name) const
{
    for (const auto &[known, value] : query)
        if (known == name)
            return value;
    return {};
}

HttpResponse responseFor(const WireProblem &problem)
{
    HttpResponse response;
    response.status = statusOf(problem.code);
    response.type = "application/problem+json";
    response.body = encode(problem);
    if (problem.retryAfterSeconds > 0)
        response.headers.emplace_back("Retry-After", std::to_string(problem.retryAfterSeconds));
    if (response.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

bool readTarget(std::string_view target, RequestHead &head)
{
    const std::size_t mark = target.find('?');
    head.path = std::string(target.substr(0, mark));
    if (head.path.empty() || head.path.front() != '/')
        return false;
    if (mark == std::string_view::npos)
        return true;
    std::string_view rest = target.substr(mark + 1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = unescaped(pair.substr(0, equals));
        auto value = unescaped(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value)
            return false;
        head.query.emplace_back(std::move(*name), std::move(*value));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

std::optional<std::string> decodedSegment(std::string_view segment)
{
    return unescaped(segment, '+');
}

std::string mediaType(std::string_view header)
{
    std::string_view type = header.substr(0, header.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.remove_suffix(1);
    return lower(type);
}

std::string bearerOf(std::string_view header)
{
    constexpr std::string_view scheme = "bearer ";
    if (header.size() <= scheme.size() || lower(header.substr(0, scheme.size())) != scheme)
        return {};
    return std::string(header.substr(scheme.size()));
}

} // namespace bayboard
