#pragma once

#include "core/rules/RuleOrigin.h"

#include <memory>

namespace bayboard {

/// The rules in force: data (JSON) compiled into rule objects with scope, effective dates and
/// composition. Immutable once made; judge() is pure and may run on any thread. The overlap rule
/// (DOUBLE_BOOKING), blackouts, closed dates, season and hours of the location, and bookable bays
/// hold always, with no entry in the book; the book can only add.
class RuleBook
{
public:
    /// InvalidRuleBook with line and reason; nothing of a broken book is used.
    [[nodiscard]] static Result<std::shared_ptr<const RuleBook>> parse(std::string_view json);
    /// The same for a text that parse() took before it was stored: what a start of the program
    /// reads. The published schema is not asked again, which takes far longer than reading.
    [[nodiscard]] static Result<std::shared_ptr<const RuleBook>> parseStored(std::string_view json);
    /// The book that a new club starts with (resources/rules/default.json).
    [[nodiscard]] static std::string_view defaultText();
    [[nodiscard]] static std::string_view schemaText();

    ~RuleBook();
    RuleBook(const RuleBook &) = delete;
    RuleBook &operator=(const RuleBook &) = delete;

    /// ≤ 10 µs: called on each mouse move. Facts that are missing set Verdict::checking.
    [[nodiscard]] Verdict judge(const Proposal &proposal, const Facts &facts) const;
    /// Nearest slots that pass (nothing heavier than a warning), best first: same bay later and
    /// earlier, then other bays at the same time, or else at the nearest ones, then shorter. Whole
    /// groups move together. Too far ahead: around the same time of the last day that is open, and
    /// the last slot of all. None when the proposal passes, when facts are missing, and when no
    /// other slot would help. `overriding`: what may be set aside of the objections to the proposal
    /// is no objection to its ways out.
    [[nodiscard]] std::vector<Fix> waysOut(const Proposal &proposal,
                                           const Facts &facts,
                                           std::size_t limit = 3,
                                           bool overriding = false) const;
    /// The time that waysOut() looks at on the location's bays, for facts that do not hold all of
    /// it. None when the proposal passes, or no other time is sought.
    [[nodiscard]] std::vector<Span> searched(const Proposal &proposal, const Facts &facts) const;
    /// Cancellation and reschedule terms to keep with a booking made now (Booking::policy, JSON).
    [[nodiscard]] std::string policyFor(const Proposal &proposal, const Facts &facts) const;
    /// Which entry of the book it is that objects, if it is one.
    [[nodiscard]] RuleOrigin originOf(const Violation &violation, const Proposal &proposal) const;
    /// How far ahead anything in the book lets a customer book, in days; what memory must hold.
    [[nodiscard]] days longestAdvance() const;
    [[nodiscard]] std::size_t ruleCount() const;
    /// Whether every location, bay and tier that a rule names is one of this club (roles are not
    /// named in a book). InvalidRuleBook with the line of the first that is not: such a rule would
    /// never apply. The book that is shipped names the shipped tiers.
    [[nodiscard]] Status fits(const Club &club) const;

private:
    RuleBook();
    struct Content;
    std::unique_ptr<const Content> m_content;
};

} // namespace bayboard
