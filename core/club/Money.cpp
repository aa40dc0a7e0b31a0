#include "core/club/Money.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace bayboard {

namespace {

constexpr std::size_t maximumDigits = 12; // cents stay far inside 64 bits

/// No-break and narrow no-break spaces, which some exports group with, become blanks.
std::string withPlainBlanks(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
            plain.replace(at, space.size(), " ");
    return plain;
}

void trim(std::string &text)
{
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
}

/// Takes one currency sign from either end and one minus from the front (or behind a leading
/// currency sign), with the blanks around them; true when there was a minus.
bool takeSignAndCurrency(std::string &text)
{
    const auto takeFront = [&](std::string_view what) {
        trim(text);
        const bool there = text.starts_with(what);
        if (there)
            text.erase(0, what.size());
        return there;
    };
    bool negative = takeFront("-");
    for (const std::string_view sign : {"$", "\xE2\x82\xAC", "\xC2\xA3"}) { // dollar, euro, pound
        if (takeFront(sign))
            break;
        if (text.ends_with(sign)) {
            text.erase(text.size() - sign.size());
            break;
        }
    }
    negative = (!negative && takeFront("-")) || negative;
    trim(text);
    return negative;
}

std::optional<std::int64_t> readDigits(std::string_view text)
{
    if (text.empty() || text.size() > maximumDigits)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Plain digits, or groups of three behind one kind of separator that is not `decimalMark`.
std::optional<std::int64_t> readGroups(const std::string &text, char decimalMark)
{
    const std::size_t first = text.find_first_of(" ',.");
    if (first == std::string::npos)
        return readDigits(text);
    const char separator = text[first];
    if (separator == decimalMark || first == 0 || first > 3)
        return std::nullopt;
    std::string digits = text.substr(0, first);
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != separator || at + 4 > text.size())
            return std::nullopt;
        digits += text.substr(at + 1, 3);
    }
    return readDigits(digits);
}

} // namespace

Money Money::share(std::int64_t part, std::int64_t whole) const
{
    BAYBOARD_ASSERT(whole > 0);
    const std::int64_t product = cents * part;
    const std::int64_t half = product < 0 ? -(whole / 2) : whole / 2;
    return {(product + half) / whole};
}

std::vector<Money> Money::split(const std::vector<std::int64_t> &weights) const
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    BAYBOARD_ASSERT(sum > 0);
    std::vector<Money> parts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    std::int64_t left = cents;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        BAYBOARD_ASSERT(weights[i] >= 0);
        parts.push_back({cents * weights[i] / sum});
        left -= parts.back().cents;
        remainders.emplace_back(std::abs(cents * weights[i] % sum), i);
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &a, const auto &b) {
        return a.first > b.first;
    });
    const std::int64_t cent = left < 0 ? -1 : 1;
    for (std::size_t i = 0; left != 0; ++i, left -= cent)
        parts[remainders[i].second].cents += cent;
    return parts;
}

std::string Money::toString() const
{
    const std::int64_t size = std::abs(cents);
    std::string fraction = std::to_string(size % 100);
    if (fraction.size() < 2)
        fraction.insert(0, "0");
    return (cents < 0 ? "-" : "") + std::to_string(size / 100) + "." + fraction;
}

std::optional<Money> Money::parse(std::string_view text)
{
    std::string rest = withPlainBlanks(text);
    const bool negative = takeSignAndCurrency(rest);
    const std::size_t mark = rest.find_last_of(".,");
    const std::size_t behind = mark == std::string::npos ? 0 : rest.size() - mark - 1;
    const bool decimal = behind == 1 || behind == 2;
    // One mark before three digits may group or divide; only a mark that comes again surely groups.
    if (mark != std::string::npos && !decimal && (behind != 3 || rest.find(rest[mark]) == mark))
        return std::nullopt;
    std::optional<std::int64_t> fraction = 0;
    if (decimal) {
        fraction = readDigits(rest.substr(mark + 1));
        if (fraction && behind == 1)
            *fraction *= 10;
    }
    const bool bareFraction = decimal && mark == 0;
    const auto whole = bareFraction
        ? std::optional<std::int64_t>(0)
        : readGroups(rest.substr(0, decimal ? mark : rest.size()), decimal ? rest[mark] : '\0');
    if (!whole || !fraction)
        return std::nullopt;
    const std::int64_t size = *whole * 100 + *fraction;
    return Money{negative ? -size : size};
}

} // namespace bayboard
