#pragma once

#include "core/rules/Findings.h"
#include "core/rules/Question.h"
#include "core/rules/Scope.h"
#include "core/rules/Terms.h"

#include <memory>

namespace bayboard {

/// Times that the ways out start from; each rule that knows them adds these figures (UTC seconds).
namespace hint {
/// The next start that this rule would let pass; every start between the one judged and it fails.
inline constexpr const char *next = "next";
/// The same backwards.
inline constexpr const char *last = "last";
/// Length in minutes that this rule would let pass.
inline constexpr const char *length = "minutes";
} // namespace hint

/// A quota's figures, for the check that quotas do not contradict each other.
struct QuotaFigures
{
    int period = 0; ///< 0 day, 1 week, 2 month, 3 year
    bool counted = false; ///< bookings; else minutes
    std::int64_t limit = 0;
    bool partial = false; ///< counts only some hours of the week
};

/// One rule with its figures, immutable: a pure function of the question. Any thread.
class Rule
{
public:
    Rule() = default;
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;
    virtual ~Rule() = default;

    /// Changes on which it is asked; on others it is silent.
    [[nodiscard]] virtual Changes askedOn() const = 0;

    /// Unless the rule book says otherwise.
    [[nodiscard]] virtual Severity defaultSeverity() const { return Severity::NeedsOverride; }

    /// `scope` tells which of the slot's bays the rule is about.
    virtual void judge(const Question &question, const Scope &scope, Findings &found) const = 0;

    /// True for rules whose terms are kept with the booking (Booking::policy).
    [[nodiscard]] virtual bool isPolicy() const { return false; }

    virtual void
    addTerms(const std::string & /*rule*/, Severity /*severity*/, Terms & /*terms*/) const
    { }

    /// How far ahead it lets anybody book.
    [[nodiscard]] virtual std::optional<days> advance() const { return std::nullopt; }

    /// True when it says which starts are allowed, so that ways out need no other grid.
    [[nodiscard]] virtual bool setsStarts() const { return false; }

    [[nodiscard]] virtual std::optional<QuotaFigures> quota() const { return std::nullopt; }

    /// Keys of tiers among its figures; the club must have them.
    [[nodiscard]] virtual std::vector<std::string> tiersNamed() const { return {}; }
};

/// Changes on which most rules about time and place are asked.
inline constexpr Changes onNewTime = change::created | change::grows;

} // namespace bayboard
