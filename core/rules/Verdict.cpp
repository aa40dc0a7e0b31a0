#include "core/rules/Verdict.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array<const char *, ruleCodeCount> codeWords = {
    "DOUBLE_BOOKING",
    "INVALID_DURATION",
    "INVALID_START",
    "MINIMUM_NOTICE",
    "ADVANCE_LIMIT",
    "CONCURRENT_LIMIT",
    "DUPLICATE_CUSTOMER",
    "OUTSIDE_HOURS",
    "OUTSIDE_SEASON",
    "BLACKOUT_PERIOD",
    "VENUE_CAPACITY",
    "BUFFER",
    "RESCHEDULE_LIMIT",
    "CANCELLATION_WINDOW",
    "DEPOSIT_REQUIRED",
    "ORPHAN_GAP",
    "QUOTA",
    "CUSTOMER_BLOCKED",
    "CAPACITY",
    "RECURRENCE_NOT_ALLOWED",
    "BAY_NOT_BOOKABLE",
};

bool anyOf(const Verdict &verdict, Severity severity)
{
    return std::any_of(verdict.violations.begin(),
                       verdict.violations.end(),
                       [=](const Violation &v) { return v.severity == severity; });
}

} // namespace

const char *wordFor(RuleCode code)
{
    return codeWords[static_cast<std::size_t>(code)];
}

std::optional<RuleCode> ruleCodeFor(std::string_view word)
{
    for (std::size_t i = 0; i < ruleCodeCount; ++i)
        if (word == codeWords[i])
            return static_cast<RuleCode>(i);
    return std::nullopt;
}

const char *wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Warn:
        return "warn";
    case Severity::NeedsOverride:
        return "needs_override";
    case Severity::Refuse:
        return "refuse";
    }
    BAYBOARD_ASSERT(false);
    return "";
}

std::optional<std::int64_t> Violation::figure(std::string_view name) const
{
    for (const auto &entry : figures)
        if (name == entry.first)
            return entry.second;
    return std::nullopt;
}

bool Violation::operator==(const Violation &other) const
{
    const auto sameFigure = [](const auto &a, const auto &b) {
        return std::string_view(a.first) == b.first && a.second == b.second;
    };
    return code == other.code && severity == other.severity && rule == other.rule
        && bay == other.bay && holder == other.holder && word == other.word
        && std::equal(figures.begin(),
                      figures.end(),
                      other.figures.begin(),
                      other.figures.end(),
                      sameFigure);
}

bool Verdict::passes() const
{
    return !checking && !anyOf(*this, Severity::NeedsOverride) && !anyOf(*this, Severity::Refuse);
}

bool Verdict::isFree() const
{
    return passes() && !has(RuleCode::BlackoutPeriod);
}

bool Verdict::isRefused() const
{
    return anyOf(*this, Severity::Refuse);
}

bool Verdict::needsOverride() const
{
    return !isRefused() && anyOf(*this, Severity::NeedsOverride);
}

bool Verdict::has(RuleCode code) const
{
    return std::any_of(
        violations.begin(), violations.end(), [=](const Violation &v) { return v.code == code; });
}

} // namespace bayboard
