#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// An amount in cents of the club's currency, before tax. Never a fraction, never a double.
struct Money
{
    std::int64_t cents = 0;

    auto operator<=>(const Money &) const = default;

    constexpr Money operator+(Money other) const { return {cents + other.cents}; }

    constexpr Money operator-(Money other) const { return {cents - other.cents}; }

    /// `part` of `whole` of the amount, rounded half away from zero: a discount of 5 % is
    /// share(5, 100). `whole` is positive; cents × part must fit 64 bits.
    [[nodiscard]] Money share(std::int64_t part, std::int64_t whole) const;
    /// Splits over `weights` so that the parts add up to the cent (largest remainders first).
    /// Weights are not negative and not all zero; cents × weight must fit 64 bits.
    [[nodiscard]] std::vector<Money> split(const std::vector<std::int64_t> &weights) const;
    /// "12.50", "-0.05"; no currency sign, no grouping.
    [[nodiscard]] std::string toString() const;
    /// Reads "12.50", "12,5", "$12", "1 234.50", "1,234.50"; nothing where the reading is not
    /// clear.
    [[nodiscard]] static std::optional<Money> parse(std::string_view text);
};

} // namespace bayboard
