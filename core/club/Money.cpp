#include "core/club/Money.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace bayboard {

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
    // Keep sign, digits and marks; the last mark with one or two digits behind it is the decimal
    // one.
    std::string kept;
    bool negative = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            kept += c;
        else if (c == '.' || c == ',')
            kept += c;
        else if (c == '-' && kept.empty())
            negative = true;
        else if (c != ' ' && c != '$' && c != '\'' && static_cast<unsigned char>(c) < 0x80)
            return std::nullopt;
    }
    const std::size_t mark = kept.find_last_of(".,");
    std::string whole = kept;
    std::string fraction;
    if (mark != std::string::npos) {
        const std::size_t behind = kept.size() - mark - 1;
        const bool grouping = behind == 3 && kept.find_first_of(".,") != mark + 1 && mark <= 3
            && mark > 0 && kept.find_first_of(".,") == mark && kept[mark] == ',';
        if (behind >= 1 && behind <= 2) {
            fraction = kept.substr(mark + 1);
            whole = kept.substr(0, mark);
        } else if (!grouping && behind != 3) {
            return std::nullopt;
        }
    }
    std::erase_if(whole, [](char c) { return c == '.' || c == ','; });
    fraction.resize(2, '0');
    if ((whole.empty() && mark == std::string::npos) || whole.size() > 12)
        return std::nullopt;
    const std::int64_t size = (whole.empty() ? 0 : std::stoll(whole)) * 100 + std::stoll(fraction);
    return Money{negative ? -size : size};
}

} // namespace bayboard
