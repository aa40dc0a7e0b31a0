#pragma once

#include "core/time/Instant.h"

#include <string>
#include <vector>

namespace bayboard {

enum class Frequency : std::uint8_t { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

/// "WEEKLY"
[[nodiscard]] const char *nameOf(Frequency frequency);
/// "TU"
[[nodiscard]] const char *nameOf(std::chrono::weekday day);

/// A weekday, or the nth one of a month or year, counted from its end where negative. 0: each.
struct RuleDay
{
    int nth = 0;
    std::chrono::weekday day = {};

    bool operator==(const RuleDay &) const = default;
};

/// UNTIL as written: a date, wall time of the place, or UTC.
struct RuleUntil
{
    enum class Kind : std::uint8_t { Date, Wall, Utc };

    Kind kind = Kind::Utc;
    LocalTime at; ///< the date's midnight; of UTC the figures as they stand

    bool operator==(const RuleUntil &) const = default;
};

/// One RRULE (RFC 5545, 3.3.10) as a value. Figures lie in the ranges of the RFC, lists are in
/// order and without repetition; parseRule() makes it so. Whether the parts go together is asked of
/// faultOf().
struct RepeatRule
{
    Frequency frequency = Frequency::Daily;
    std::int64_t interval = 1;
    std::optional<std::int64_t> count;
    std::optional<RuleUntil> until;
    std::vector<int> months; ///< 1…12
    std::vector<int> weekNumbers; ///< ±1…53
    std::vector<int> yearDays; ///< ±1…366
    std::vector<int> monthDays; ///< ±1…31
    std::vector<RuleDay> days; ///< Monday first, then by nth
    std::vector<int> hours; ///< 0…23
    std::vector<int> minutes; ///< 0…59
    std::vector<int> seconds; ///< 0…60
    std::vector<int> positions; ///< ±1…366
    std::chrono::weekday weekStart = std::chrono::Monday;

    bool operator==(const RepeatRule &) const = default;

    /// Canonical text: upper case, parts in a fixed order, defaults left out.
    [[nodiscard]] std::string toText() const;

    [[nodiscard]] bool isFinerThanDaily() const { return frequency < Frequency::Daily; }

    /// Whether it chooses days by more than its frequency.
    [[nodiscard]] bool choosesDays() const
    {
        return !weekNumbers.empty() || !yearDays.empty() || !monthDays.empty() || !days.empty();
    }

    [[nodiscard]] bool choosesTimes() const
    {
        return !hours.empty() || !minutes.empty() || !seconds.empty();
    }
};

} // namespace bayboard
