#pragma once

#include "core/rules/Findings.h"
#include "core/rules/Question.h"

#include <optional>
#include <string>

namespace bayboard {

/// "Cancelled less than so long before the start costs a fee."
struct CancellationTerms
{
    std::string rule; ///< id in the rule book at the time
    Severity severity = Severity::Warn;
    std::int64_t minutes = 0;
    std::optional<std::int64_t> fee; ///< cents; nothing: not set

    bool operator==(const CancellationTerms &) const = default;
};

/// "So many moves are free, so many are possible."
struct RescheduleTerms
{
    std::string rule;
    Severity severity = Severity::NeedsOverride;
    std::int64_t free = 0;
    std::int64_t maximum = 0;
    std::optional<std::int64_t> fee; ///< cents, for a move that is not free

    bool operator==(const RescheduleTerms &) const = default;
};

/// What was agreed when a booking was made; later changes of the rule book do not touch it.
/// Nothing: no such terms were in force.
struct Terms
{
    std::optional<CancellationTerms> cancellation;
    std::optional<RescheduleTerms> reschedule;

    bool operator==(const Terms &) const = default;
};

/// Terms that hold together ("all"), and the better ones for the customer ("any").
[[nodiscard]] Terms strictest(const Terms &a, const Terms &b);
[[nodiscard]] Terms mildest(const Terms &a, const Terms &b);

/// As Booking::policy keeps them.
[[nodiscard]] std::string toJson(const Terms &terms);
/// Nothing when the text is empty or not a policy of ours.
[[nodiscard]] std::optional<Terms> termsFromJson(std::string_view json);

void judgeCancellation(const CancellationTerms &terms, const Question &question, Findings &found);
void judgeReschedule(const RescheduleTerms &terms, const Question &question, Findings &found);

} // namespace bayboard
