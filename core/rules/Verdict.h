#pragma once

#include "core/club/Value.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bayboard {

/// Why a proposal may not pass; the words are the codes of the API.
enum class RuleCode : std::uint8_t {
    DoubleBooking,
    InvalidDuration,
    InvalidStart,
    MinimumNotice,
    AdvanceLimit,
    ConcurrentLimit,
    DuplicateCustomer,
    OutsideHours,
    OutsideSeason,
    BlackoutPeriod,
    VenueCapacity,
    Buffer,
    RescheduleLimit,
    CancellationWindow,
    DepositRequired,
    OrphanGap,
    Quota,
    CustomerBlocked,
    Capacity,
    RecurrenceNotAllowed,
    BayNotBookable,
};
inline constexpr std::size_t ruleCodeCount = static_cast<std::size_t>(RuleCode::BayNotBookable) + 1;

/// "DOUBLE_BOOKING"
[[nodiscard]] const char *wordFor(RuleCode code);
[[nodiscard]] std::optional<RuleCode> ruleCodeFor(std::string_view word);

/// In order of weight.
enum class Severity : std::uint8_t {
    Warn, ///< said, not in the way
    NeedsOverride, ///< passes for who may override, with a reason
    Refuse, ///< nobody passes
};
[[nodiscard]] const char *wordFor(Severity severity);

/// Where the booking could go instead; checked, so that taking it passes (perhaps with warnings).
struct Fix
{
    enum class Kind : std::uint8_t { SameBay, OtherBay, Shorter, Longer };
    Kind kind = Kind::SameBay;
    Slot slot{{}, Span(Instant(), seconds(1))};

    bool operator==(const Fix &) const = default;
};

/// One rule's objection with its figures. core/text makes the sentence.
struct Violation
{
    RuleCode code = RuleCode::DoubleBooking;
    Severity severity = Severity::Refuse;
    std::string rule; ///< id of the rule in the rule book; empty for the overlap rule
    /// Figures the sentence needs, by name: minutes "limit" and "actual", instants "at" and
    /// "until" (UTC seconds), counts, cents. Which a code has is said in RuleSentences.h.
    std::vector<std::pair<const char *, std::int64_t>> figures;
    BayId bay; ///< where it matters which one
    EntityRef holder; ///< the booking or block in the way; null id when none
    std::string word; ///< block kind, quota period, tag …: what the sentence quotes

    [[nodiscard]] std::optional<std::int64_t> figure(std::string_view name) const;
    bool operator==(const Violation &other) const;
};

/// What the rules say of a proposal.
struct Verdict
{
    std::vector<Violation> violations; ///< heaviest first, then in the order of the rule book
    /// Facts are still on their way from the disk; no verdict yet. Violations found so far stand.
    bool checking = false;

    [[nodiscard]] bool passes() const; ///< nothing heavier than a warning, and not checking
    /// Passes, and no block or closed date has the time: what may be offered to anybody.
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isRefused() const; ///< something that nobody may override
    [[nodiscard]] bool needsOverride() const; ///< not refused, but not without a reason
    [[nodiscard]] bool has(RuleCode code) const;
};

} // namespace bayboard
