#pragma once

#include "core/desk/BumpPlan.h"
#include "ui/board/BoardModel.h"
#include "ui/board/GhostJudge.h"
#include "ui/board/TogetherJudge.h"

namespace bayboard {

/// What happens to a ghost: shown and judged while it moves, committed when it is dropped, left
/// standing with its reason and ways out when it was refused, or while somebody else asks for a
/// name or a reason. One drop is one commit is one step to undo. GUI thread.
class BoardDrops : public QObject
{
    Q_OBJECT

public:
    enum class Stage : unsigned char {
        None,
        Live, ///< follows the pointer
        Refused, ///< dropped and refused; its offers can be taken
        Creating, ///< slotChosen or bandDropped was answered with a popup or dialog
        Reason, ///< reasonWanted is being answered
        Checking, ///< dropped; done as soon as what it is judged by is read
        Preview, ///< shown by a key, not dropped yet
    };

    explicit BoardDrops(const BoardModel &model, QObject *parent = nullptr);

    void setDesk(Desk *desk);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] const std::optional<Ghost> &ghost() const { return m_ghost; }

    /// Somebody could make way for what was refused.
    [[nodiscard]] bool hasBump() const { return m_ghost && m_ghost->bump; }

    [[nodiscard]] bool hasOffers() const { return m_ghost && !m_ghost->offers.empty(); }

    /// A gesture begins: nothing is remembered of the one before.
    void begin();
    void show(const Draft &draft);
    void preview(const Draft &draft);
    void drop(const Draft &draft);
    void hide();
    /// Commits the slot that was offered.
    void take(int offer);
    /// Commits it with those who make way; asks for a reason first where one is needed.
    void takeBump();
    /// Shows the ghost at an offer, to be taken with Enter; the offers stay.
    void lookAt(int offer);
    /// The first offer on this bay / on another one; -1: none.
    [[nodiscard]] int offerOf(Fix::Kind kind) const;
    [[nodiscard]] int offerWithKey(const QString &key) const;
    void commitWithReason(const QString &reason, const PinProof &approval = {});
    void setProposedSlot(const Slot &slot);
    /// What the ghost would be judged as. Nothing without a ghost, of blocks, of several (they are
    /// judged together), and where it is gone.
    [[nodiscard]] std::optional<Proposal> proposal();
    /// The same of a draft that is not shown.
    [[nodiscard]] std::optional<Proposal> proposalOf(const Draft &draft);
    /// The ghost that stands goes to the slot, to be taken with Enter. False where there is none,
    /// or the slot is not on the board.
    bool lookAt(const Slot &slot);
    /// Judges again what is shown: the schedule changed under it.
    void judgeAgain();

    /// Shortest length from `at` that no rule of duration refuses; an hour when none is known.
    [[nodiscard]] Draft shortestFrom(int column, Instant at);
    /// First draft from `from` on, step by step forwards, that passes; nothing on the days that the
    /// axis holds.
    [[nodiscard]] std::optional<Draft> nextAllowed(Draft from);
    /// The earliest shortest booking on any bay that is shown, that passes and lifts no block, from
    /// the grid time `from` on.
    [[nodiscard]] std::optional<Draft> firstAllowed(Instant from);

Q_SIGNALS:
    void ghostChanged();
    void slotChosen(const bayboard::Slot &slot);
    void bandDropped(const bayboard::Slot &slot);
    void refused(const bayboard::Refusal &refusal);
    /// On what was refused before it is said now who could make way, or why nobody can.
    void bumpTold();
    void reasonWanted(const bayboard::Proposal &proposal, const bayboard::Verdict &verdict);
    void committed(const bayboard::Committed &committed, bayboard::EntityRef entity);
    /// Of several that went together; `current` is the one that was taken hold of, or its copy.
    void committedTogether(const bayboard::Committed &committed,
                           const std::vector<bayboard::EntityRef> &all,
                           bayboard::EntityRef current);
    /// A block was dropped where somebody has to decide first: one of a series, which dates go with
    /// it; any other, what becomes of the bookings there. Nothing has changed yet.
    void blockMoved(const bayboard::Block &before, const bayboard::Block &after);

private:
    void commit(const Intended &intended, const std::string &reason, const PinProof &approval = {});
    void setGhost(std::optional<Ghost> ghost, Stage stage);
    void giveUpChecking();
    void forget();
    /// The ghost of a draft, also where others go along.
    [[nodiscard]] Ghost judged(const Draft &draft);
    [[nodiscard]] bool passes(const Draft &draft);
    [[nodiscard]] TogetherJudge &together();
    void dropTogether(const Draft &draft);
    void commitTogether(const Draft &draft, const QString &reason);
    /// Puts on a refused ghost who could make way, or why nobody can.
    void offerBump(Ghost &ghost, const Intended &intended, const Refusal &refusal);
    /// Facts that it waited for have come.
    void offerBumpAgain();
    void commitWithBump(const QString &reason);

    const BoardModel &m_model;
    Desk *m_desk = nullptr;
    GhostJudge m_judge;
    std::unique_ptr<TogetherJudge> m_together; ///< of the gesture, where several go
    std::optional<Ghost> m_ghost;

    struct Waiting
    {
        Intended intended;
        std::string reason;
        PinProof approval;
    };

    struct Refused
    {
        Intended intended;
        Refusal refusal;
    };

    std::optional<BumpPlan> m_bump; ///< of the ghost's
    std::optional<Refused> m_bumpWaits; ///< for what it takes to say who could make way
    std::optional<Waiting> m_waiting; ///< with Stage::Reason and Stage::Checking
    Stage m_stage = Stage::None;
};

} // namespace bayboard
