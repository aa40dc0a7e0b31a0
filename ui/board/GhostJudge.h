#pragma once

#include "ui/board/Ghost.h"

namespace bayboard {

class Desk;

/// What a draft becomes when it is meant.
struct Intended
{
    std::optional<Proposal> booking;
    std::optional<std::pair<Block, Block>> block; ///< before, after
};

/// Asks the desk about drafts: live while dragging, and once more at the drop. Remembers the last
/// answer, so that a pointer that moves inside a step costs nothing. GUI thread.
class GhostJudge
{
public:
    void setDesk(Desk *desk);
    /// Forget the last answer: the schedule, the club or the actor changed, or a gesture began.
    void forget();
    /// Verdict, sentences and ways out. `snapshot` gives columns their bays.
    [[nodiscard]] const Ghost &judge(const Draft &draft, const BoardSnapshot &snapshot);
    /// The proposal (or the block) behind the draft; nothing when its source is gone.
    [[nodiscard]] std::optional<Intended> intended(const Draft &draft,
                                                   const BoardSnapshot &snapshot);

    /// Verdict of the last judged booking draft.
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }

    /// Puts a refusal that the desk gave at the drop on the ghost.
    [[nodiscard]] Ghost
    refused(Ghost ghost, const Refusal &refusal, const BoardSnapshot &snapshot) const;
    /// Bookings that the block would lie over, where they are all that is in its way and the actor
    /// may change it: somebody can decide about them. Else 0.
    [[nodiscard]] int bookingsUnder(const Block &after) const;
    /// Whether a new booking (or the moved one) would pass without a reason.
    [[nodiscard]] bool passes(const Draft &draft, const BoardSnapshot &snapshot);

    [[nodiscard]] static Slot slotOf(const Draft &draft, const BoardSnapshot &snapshot);

private:
    void judgeBooking(const Proposal &proposal, const BoardSnapshot &snapshot);
    void judgeBand(const Slot &slot);
    void judgeBlock(const Block &after);
    void
    setOffers(Ghost &ghost, const std::vector<Fix> &fixes, const BoardSnapshot &snapshot) const;
    void setReasons(Ghost &ghost, const Verdict &verdict, const BoardSnapshot &snapshot) const;

    Desk *m_desk = nullptr;
    std::optional<Booking> m_fresh; ///< drafted once a gesture: new id, policy, state
    std::optional<EntityRef> m_freshSource;
    Ghost m_ghost;
    Verdict m_verdict;
    bool m_valid = false;
};

} // namespace bayboard
