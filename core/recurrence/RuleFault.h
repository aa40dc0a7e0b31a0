#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace bayboard {

/// Why a text is no recurrence. core/text has the sentence for each.
enum class RuleFaultCode : std::uint8_t {
    Empty, ///< there is no text
    TooLong, ///< part: what is too long
    NoFrequency,
    UnknownPart, ///< part
    RepeatedPart, ///< part
    NotAPart, ///< value: a piece without "NAME="
    NoValue, ///< part
    NotAFrequency, ///< value
    NotANumber, ///< part, value
    OutOfRange, ///< part, value, least, most
    NotAWeekday, ///< part, value
    NotATime, ///< part, value
    // Parts that do not go together
    CountAndUntil,
    NotWithFrequency, ///< part, value: the frequency
    NumberedDay, ///< value: the day, other: the frequency
    NumberedDayInWeek, ///< value: the day
    PositionAlone,
    UntilNeedsDate, ///< value
    UntilNeedsTime, ///< value
    TimeOfDateOnly, ///< part: a time where the start is a date
    // The lines beside the rule
    NoStart,
    TwoRules,
    MixedDates, ///< part, value: a date among times, or a time among dates
    UtcDate, ///< part, value: wall time of the place is meant
};

struct RuleFault
{
    RuleFaultCode code = RuleFaultCode::Empty;
    std::string part; ///< "BYDAY"
    std::string value; ///< as it stands in the text
    std::int64_t least = 0;
    std::int64_t most = 0;

    bool operator==(const RuleFault &) const = default;
};

template <typename T> using RuleResult = tl::expected<T, RuleFault>;

} // namespace bayboard
