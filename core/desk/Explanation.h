#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// One objection with where it comes from, and who could set it aside.
struct ExplainedRule
{
    Violation violation;
    RuleOrigin origin;
    /// Keys of the roles that may, by themselves or by one that they inherit from, in the club's
    /// order; empty: nobody, or nobody has to.
    std::vector<std::string> roles;
};

/// Why a booking can, or cannot, be where it is proposed. Refers to the desk's rule book: to be
/// used before anything changes.
struct Explanation
{
    /// What the actor may not do, whatever the rules say; then they were not asked.
    std::optional<Error> access;
    std::vector<std::string> accessRoles; ///< keys of the roles that may
    bool checking = false; ///< facts are on their way from the disk: ask again
    std::vector<ExplainedRule> rules; ///< heaviest first
    std::vector<Fix> fits; ///< nearest slots that pass

    [[nodiscard]] bool passes() const;
};

/// Looks only: nothing is logged or changed. On the desk's thread.
[[nodiscard]] Explanation
explain(const Desk &desk, const Proposal &proposal, std::size_t mostFits = 3);

} // namespace bayboard
