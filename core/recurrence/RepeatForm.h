#pragma once

#include "core/recurrence/Recurrence.h"
#include "core/time/Zone.h"

#include <bitset>

namespace bayboard {

/// What a dialog can say about repeating: a small part of RFC 5545 that people speak of. Everything
/// that is left open is the start's: an empty choice of weekdays, days or months means the start's
/// own.
struct RepeatForm
{
    enum class Unit : std::uint8_t { Days, Weeks, Months, Years };
    enum class End : std::uint8_t { Never, Until, Count };

    std::int64_t every = 1; ///< positive
    Unit unit = Unit::Weeks;
    std::bitset<7> weekdays; ///< of weeks; by chrono's encoding, Sunday 0
    std::vector<int> monthDays; ///< of months and years: 1…31, -1 is the last day
    std::vector<RuleDay> nthDays; ///< instead: 1…5, -1 is the last one
    std::vector<int> months; ///< of years: 1…12
    End end = End::Never;
    LocalDate until; ///< the last day, inclusive
    std::int64_t count = 1; ///< positive

    bool operator==(const RepeatForm &) const = default;
};

/// The rule that says what the form says. UNTIL is the end of the day in the zone (in UTC, as RFC
/// 5545 wants it), or a date where the start is one.
[[nodiscard]] RepeatRule ruleOf(const RepeatForm &form, bool dateOnly, const Zone &zone);

/// The form that says what the rule says from that start on; nothing where the rule says more than
/// a form can.
[[nodiscard]] std::optional<RepeatForm>
formOf(const RepeatRule &rule, LocalTime start, bool dateOnly, const Zone &zone);

} // namespace bayboard
