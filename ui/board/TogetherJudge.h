#pragma once

#include "core/desk/BookingGroup.h"
#include "ui/board/Ghost.h"
#include "ui/board/Together.h"

namespace bayboard {

/// Asks the desk about drafts that others go along with: all of them are judged as they would stand
/// together, the ghost has the tone of the worst. Remembers the last answer, as GhostJudge does; to
/// be forgotten when the schedule or the actor changed. GUI thread.
class TogetherJudge
{
public:
    explicit TogetherJudge(Desk &desk) : m_desk(desk) { }

    [[nodiscard]] const Ghost &judge(const Draft &draft, const BoardSnapshot &snapshot);
    /// Whether all of them would pass without a reason.
    [[nodiscard]] bool passes(const Draft &draft, const BoardSnapshot &snapshot);

    /// Of the last judged draft, of all of them.
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }

    /// The one that the ghost's first reason is about; only where intended() says so.
    [[nodiscard]] Proposal worst() const { return m_group->proposal(m_worst); }

    /// Whether all of what goes along with the draft is still there.
    [[nodiscard]] bool intended(const Draft &draft, const BoardSnapshot &snapshot);

    struct Done
    {
        Committed committed;
        std::vector<EntityRef> all; ///< what was moved, or the copies, in the order of the draft's
    };

    /// As one step.
    [[nodiscard]] tl::expected<Done, Refusal>
    commit(const Draft &draft, const BoardSnapshot &snapshot, const std::string &reason);

private:
    using Group = ManyBookings::Group;

    void gather(const Draft &draft);
    [[nodiscard]] bool areHere(const std::vector<Slot> &slots) const;
    [[nodiscard]] std::optional<std::vector<Slot>> slotsOf(const std::vector<Draft> &drafts,
                                                           const BoardSnapshot &snapshot) const;
    void addReasons(const Group::Judged &judged, const BoardSnapshot &snapshot);
    [[nodiscard]] QString nameOf(std::size_t which, const BoardSnapshot &snapshot) const;
    void askForCustomers() const;

    Desk &m_desk;
    std::shared_ptr<const Together> m_together; ///< of the group
    Draft::Kind m_kind = Draft::Kind::Move;
    std::unique_ptr<Group> m_group; ///< null: some are gone
    Ghost m_ghost;
    Verdict m_verdict;
    std::size_t m_worst = 0;
    bool m_isValid = false;
};

} // namespace bayboard
