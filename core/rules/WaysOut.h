#pragma once

#include "core/rules/RuleBook.h"
#include "core/rules/WallTime.h"

namespace bayboard {

/// Looks for the nearest slots that pass. Violations say where the next chance is, so the search
/// jumps instead of trying every minute; the schedule is asked before the rules, which cost more.
/// Lives for one question, on one thread.
class WaysOut
{
public:
    /// `rulesSetStarts`: the book has a start grid or fixed slots; else the club's step is the
    /// grid.
    WaysOut(const RuleBook &book,
            const Proposal &proposal,
            const Facts &facts,
            bool rulesSetStarts);
    [[nodiscard]] std::vector<Fix> find(std::size_t limit);

private:
    enum class Direction : std::uint8_t { Later, Earlier };

    Verdict judgeAt(const std::vector<BayId> &bays, const Span &span);
    /// The first booking (or block that cannot be lifted) of somebody else in the span, on the bay
    /// or one linked to it.
    [[nodiscard]] const Occupancy *blocker(BayId bay, const Span &span) const;
    [[nodiscard]] bool isFree(const std::vector<BayId> &bays, const Span &span) const;
    [[nodiscard]] Instant toGrid(Instant at, Direction direction) const;
    [[nodiscard]] Instant skipHeld(Instant start, Direction direction) const;
    std::optional<Fix> nearest(Direction direction, Verdict verdict);
    std::optional<Fix> shorter();
    std::optional<Fix> otherLength(Verdict &verdict);
    std::vector<Fix> otherBays(std::size_t limit);
    /// Bookable bays of the location that lie side by side, so many at a time, nearest first.
    [[nodiscard]] std::vector<std::vector<BayId>> baySets(std::size_t bayCount) const;
    [[nodiscard]] std::vector<BayId> mixedSet() const;

    const RuleBook &m_book;
    const Facts &m_facts;
    const Club &m_club;
    const Zone &m_zone;
    Proposal m_trial; ///< the proposal with the slot that is tried
    std::vector<BayId> m_bays;
    Span m_wanted; ///< with a length that the rules allow, once that is known
    bool m_startStays; ///< a resize, or a session that has begun: only its end may give
    bool m_rulesSetStarts;
};

} // namespace bayboard
