#pragma once

#include "core/recurrence/RepeatRule.h"
#include "core/recurrence/RuleFault.h"

namespace bayboard {

/// When something repeats (RFC 5545), in the wall time of its place: which zone that is, is said
/// when it is expanded. A start, one rule or none, dates beside the rule and dates taken out of it.
/// A rule's own times count; a start that the rule does not name is no occurrence. Without a rule
/// the start is the first occurrence. Lists are in order and without repetition.
struct Recurrence
{
    LocalTime start; ///< midnight where dateOnly
    bool dateOnly = false;
    std::optional<RepeatRule> rule;
    std::vector<LocalTime> extra; ///< RDATE
    std::vector<LocalTime> excluded; ///< EXDATE
    std::vector<LocalDate> excludedDays; ///< EXDATE of dates: all times of that day

    bool operator==(const Recurrence &) const = default;

    /// Reads lines as they stand in a calendar: DTSTART first or not, RRULE, RDATE, EXDATE; line
    /// ends of either kind. Faults of the rule's parts among each other are faults here.
    [[nodiscard]] static RuleResult<Recurrence> parse(std::string_view text);

    /// A rule's text for a start, checked.
    [[nodiscard]] static RuleResult<Recurrence>
    ofRule(std::string_view rule, LocalTime start, bool dateOnly = false);

    /// Canonical lines that parse() reads back to the same value.
    [[nodiscard]] std::string toText() const;

    /// Takes a time out, by its id; a whole day of them.
    void exclude(LocalTime at);
    void excludeDay(LocalDate day);
    /// Takes back what excluded the time; a day that was excluded comes back whole.
    void restore(LocalTime at);
    /// A date beside the rule, restored where it was excluded.
    void add(LocalTime at);

    [[nodiscard]] bool isExcluded(LocalTime at) const;
};

/// Most dates beside a rule, of each kind.
inline constexpr std::size_t maxExtraDates = 10'000;

} // namespace bayboard
