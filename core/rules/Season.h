#pragma once

#include "core/time/Zone.h"

#include <optional>
#include <string_view>

namespace bayboard {

/// The part of each year in which a place is open, by wall dates, both days included; may pass new
/// year.
struct Season
{
    std::chrono::month_day from;
    std::chrono::month_day until;

    /// "05-01" and "10-31"; nothing where one of them is no day of a leap year.
    [[nodiscard]] static std::optional<Season> parse(std::string_view from, std::string_view until);
    /// "05-01/10-31", as of Location::season.
    [[nodiscard]] static std::optional<Season> parse(std::string_view text);

    [[nodiscard]] bool contains(LocalDate date) const;
    /// Whether all days that `span` touches are in it.
    [[nodiscard]] bool contains(const Span &span, const Zone &zone) const;
    /// The first day of the next season after a day outside it.
    [[nodiscard]] LocalDate opensAfter(LocalDate date) const;
    /// The last day of the season before a day outside it.
    [[nodiscard]] LocalDate closedBefore(LocalDate date) const;
};

} // namespace bayboard
