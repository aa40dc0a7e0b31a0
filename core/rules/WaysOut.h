#pragma once

#include "core/rules/SlotTrial.h"

namespace bayboard {

/// Looks for the nearest slots that pass. Lives for one question, on one thread.
class WaysOut
{
public:
    WaysOut(const RuleBook &book,
            const Proposal &proposal,
            const Facts &facts,
            SlotTrial::How how = {});
    [[nodiscard]] std::vector<Fix> find(std::size_t limit);
    /// The time that find() looks at, on all bays of the location; none where it seeks no other
    /// times.
    [[nodiscard]] std::vector<Span> reach();

private:
    using Direction = SlotTrial::Direction;

    [[nodiscard]] bool isNear(Instant start, Direction direction) const;
    [[nodiscard]] Instant skipHeld(Instant start, Direction direction) const;
    std::optional<Fix> nearest(Direction direction, Verdict verdict);
    std::optional<Fix> shorter();
    std::optional<Fix> otherLength(Verdict &verdict);
    std::vector<Fix> otherBays(std::size_t limit);
    /// Where it is too far ahead: the same time of the last day on which that may be booked.
    [[nodiscard]] std::optional<Instant> lastDayAllowed(const Verdict &verdict) const;
    /// What follows looks around that day. The last slot of all that passes.
    std::optional<Fix> comeNearer(Verdict &verdict);

    SlotTrial m_trial;
    const Facts &m_facts;
    const Zone &m_zone;
    LocationId m_location;
    std::vector<BayId> m_bays;
    Span m_wanted; ///< with a length and on a day that the rules allow, once those are known
    Instant m_earliest; ///< no start before it is looked at, going back,
    Instant m_latest; ///< and none behind it, going on
    bool m_movable; ///< another slot may help
    bool m_startStays; ///< a resize, or a session that has begun: only its end may give
};

} // namespace bayboard
