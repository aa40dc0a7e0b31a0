#pragma once

#include "core/rules/RuleBook.h"

namespace bayboard {

/// One proposal tried in other slots. Violations say where the next chance is, so a search jumps
/// instead of trying every minute; who holds the time is asked before the rules, which cost more.
/// Lives for one question, on one thread.
class SlotTrial
{
public:
    enum class Direction : std::uint8_t { Later, Earlier };

    /// How it is tried.
    struct How
    {
        /// The book has a start grid or fixed slots; else the club's step is the grid.
        bool rulesSetStarts = false;
        /// Rules that object to the proposal as it is and may be set aside do not count.
        bool overriding = false;
    };

    /// Refers to all three.
    SlotTrial(const RuleBook &book, const Proposal &proposal, const Facts &facts, How how);

    [[nodiscard]] Verdict judge(const std::vector<BayId> &bays, const Span &span);
    [[nodiscard]] bool isInTheWay(const Violation &violation) const;
    [[nodiscard]] bool passes(const Verdict &verdict) const;
    /// The next start that may pass, on the grid; nothing when one of the violations no time can
    /// mend, or it would not lie in that direction of `from`.
    [[nodiscard]] std::optional<Instant>
    chance(const Verdict &verdict, Instant from, Direction direction) const;
    [[nodiscard]] std::optional<seconds> lengthAdvised(const Verdict &verdict) const;
    /// The first booking of somebody else, or block, in the span, on one of the bays or one linked
    /// to it.
    [[nodiscard]] const Occupancy *blocker(const std::vector<BayId> &bays, const Span &span) const;
    /// The nearest start on the grid that leaves the holder behind, for a slot of that length.
    [[nodiscard]] Instant past(const Occupancy &holder, seconds length, Direction direction) const;

private:
    [[nodiscard]] const Occupancy *blockerOn(BayId bay, const Span &span) const;
    [[nodiscard]] Instant toGrid(Instant at, Direction direction) const;

    const RuleBook &m_book;
    const Facts &m_facts;
    const Club &m_club;
    const Zone &m_zone;
    Proposal m_trial; ///< the proposal with the slot that is tried
    bool m_rulesSetStarts;
    std::vector<Violation> m_setAside;
};

} // namespace bayboard
