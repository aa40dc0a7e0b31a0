#include "ui/board/BoardDrops.h"

#include "ui/board/WallGrid.h"

#include <algorithm>

namespace bayboard {

namespace {

minutes stepOf(const Desk &desk)
{
    return minutes(std::max<std::int64_t>(1, desk.club().settings().step));
}

/// The slot of an offer as a draft of the same kind.
std::optional<Draft> draftAt(const Ghost &ghost, const Slot &slot, const BoardSnapshot &snapshot)
{
    Draft draft = ghost.draft;
    draft.span = slot.span;
    draft.columns.clear();
    for (const BayId bay : slot.bays) {
        const int column = snapshot.columnOf(bay);
        if (column < 0)
            return std::nullopt;
        draft.columns.push_back(column);
    }
    std::sort(draft.columns.begin(), draft.columns.end());
    return draft;
}

} // namespace

BoardDrops::BoardDrops(const BoardModel &model, QObject *parent) : QObject(parent), m_model(model)
{ }

void BoardDrops::setDesk(Desk *desk)
{
    m_desk = desk;
    m_judge.setDesk(desk);
    m_together.reset();
    hide();
}

void BoardDrops::setGhost(std::optional<Ghost> ghost, Stage stage)
{
    const bool same = m_ghost == ghost && m_stage == stage;
    m_ghost = std::move(ghost);
    m_stage = stage;
    if (!hasBump())
        m_bump.reset();
    if (stage != Stage::Refused)
        m_bumpWaits.reset();
    if (stage != Stage::Reason && stage != Stage::Checking)
        m_waiting.reset();
    if (!same)
        Q_EMIT ghostChanged();
}

void BoardDrops::begin()
{
    giveUpChecking();
    forget();
}

/// What was dropped and not done yet does not vanish without a word.
void BoardDrops::giveUpChecking()
{
    if (m_stage != Stage::Checking)
        return;
    setGhost(std::nullopt, Stage::None);
    Q_EMIT refused(Refusal{{}, Error{ErrorCode::NotLoaded, {"schedule"}}, {}});
}

void BoardDrops::show(const Draft &draft)
{
    setGhost(judged(draft), Stage::Live);
}

void BoardDrops::preview(const Draft &draft)
{
    setGhost(judged(draft), Stage::Preview);
}

void BoardDrops::hide()
{
    forget();
    setGhost(std::nullopt, Stage::None);
}

void BoardDrops::judgeAgain()
{
    if (m_ghost && m_bumpWaits)
        offerBumpAgain();
    if (!m_ghost || m_stage == Stage::Refused || hasBump())
        return;
    if (m_stage == Stage::Checking) {
        const Waiting waiting = *m_waiting;
        if (m_ghost->draft.together)
            commitTogether(Draft(m_ghost->draft), QString::fromStdString(waiting.reason));
        else
            commit(waiting.intended, waiting.reason, waiting.approval);
        return;
    }
    forget();
    setGhost(judged(Draft(m_ghost->draft)), m_stage);
}

void BoardDrops::drop(const Draft &draft)
{
    m_bumpWaits.reset();
    if (draft.together) {
        dropTogether(draft);
        return;
    }
    const Ghost ghost = m_judge.judge(draft, m_model.snapshot());
    if (draft.kind == Draft::Kind::Paint) {
        setGhost(ghost, Stage::Creating);
        Q_EMIT bandDropped(GhostJudge::slotOf(draft, m_model.snapshot()));
        return;
    }
    const auto intended = m_judge.intended(draft, m_model.snapshot());
    const bool creates = draft.kind == Draft::Kind::Create;
    if (!intended) {
        setGhost(ghost, Stage::Refused);
        Q_EMIT refused(Refusal{});
        return;
    }
    // What the operator may not do alone, somebody may allow.
    const bool lent = ghost.tone == Tone::Refuse && intended->booking
        && !m_desk->approvers(*intended->booking).empty();
    if (creates && (ghost.tone != Tone::Refuse || lent)) {
        setGhost(ghost, Stage::Creating);
        Q_EMIT slotChosen(GhostJudge::slotOf(draft, m_model.snapshot()));
        return;
    }
    if ((ghost.tone == Tone::Caution || lent) && intended->booking) {
        const Verdict verdict = m_judge.verdict();
        setGhost(ghost, Stage::Reason);
        m_waiting = Waiting{*intended, {}, {}};
        Q_EMIT reasonWanted(*intended->booking, verdict);
        return;
    }
    // What is refused goes to the desk too: refused drops are logged there.
    setGhost(ghost, Stage::Live);
    commit(*intended, {});
}

void BoardDrops::commit(const Intended &intended,
                        const std::string &reason,
                        const PinProof &approval)
{
    const Ghost ghost = *m_ghost;
    Outcome outcome = tl::unexpected<Refusal>(Refusal{});
    EntityRef entity;
    if (intended.block
        && (!intended.block->first.series.empty()
            || m_judge.bookingsUnder(intended.block->second) > 0)) {
        // Which dates are meant, and what becomes of bookings, is not the board's to know.
        forget();
        setGhost(std::nullopt, Stage::None);
        Q_EMIT blockMoved(intended.block->first, intended.block->second);
        return;
    }
    if (intended.block) {
        entity = {EntityKind::Block, intended.block->second.id.value};
        outcome = m_desk->editBlock(intended.block->first, intended.block->second);
    } else {
        CommitOptions options;
        options.overrideReason = reason;
        options.approval = approval;
        if (ghost.draft.kind == Draft::Kind::Copy)
            options.label = LabelCode::CopyBooking;
        entity = {EntityKind::Booking, intended.booking->after.id.value};
        outcome = m_desk->commit(*intended.booking, options);
    }
    forget();
    if (outcome) {
        setGhost(std::nullopt, Stage::None);
        Q_EMIT committed(*outcome, entity);
        return;
    }
    if (outcome.error().error && outcome.error().error->code == ErrorCode::NotLoaded) {
        setGhost(ghost, Stage::Checking);
        m_waiting = Waiting{intended, reason, approval};
        return;
    }
    Ghost standing = m_judge.refused(ghost, outcome.error(), m_model.snapshot());
    offerBump(standing, intended, outcome.error());
    setGhost(std::move(standing), Stage::Refused);
    Q_EMIT refused(outcome.error());
}

void BoardDrops::take(int offer)
{
    if (!m_ghost || offer < 0 || static_cast<std::size_t>(offer) >= m_ghost->offers.size())
        return;
    const Slot slot = m_ghost->offers[static_cast<std::size_t>(offer)].fix.slot;
    if (const auto draft = draftAt(*m_ghost, slot, m_model.snapshot()))
        drop(*draft);
}

void BoardDrops::lookAt(int offer)
{
    if (!m_ghost || offer < 0 || static_cast<std::size_t>(offer) >= m_ghost->offers.size())
        return;
    const std::vector<GhostOffer> offers = m_ghost->offers;
    const Slot &slot = offers[static_cast<std::size_t>(offer)].fix.slot;
    if (const auto draft = draftAt(*m_ghost, slot, m_model.snapshot())) {
        Ghost ghost = m_judge.judge(*draft, m_model.snapshot());
        ghost.offers = offers;
        setGhost(std::move(ghost), Stage::Preview);
    }
}

std::optional<Proposal> BoardDrops::proposal()
{
    return m_ghost ? proposalOf(Draft(m_ghost->draft)) : std::nullopt;
}

std::optional<Proposal> BoardDrops::proposalOf(const Draft &draft)
{
    const bool isBand = draft.kind == Draft::Kind::Paint || draft.kind == Draft::Kind::Choose;
    if (isBand || draft.together || m_desk == nullptr)
        return std::nullopt;
    const auto intended = m_judge.intended(draft, m_model.snapshot());
    return intended ? intended->booking : std::nullopt;
}

bool BoardDrops::lookAt(const Slot &slot)
{
    const bool stands = m_stage == Stage::Refused || m_stage == Stage::Preview;
    if (!m_ghost || !stands)
        return false;
    const auto draft = draftAt(*m_ghost, slot, m_model.snapshot());
    if (draft)
        preview(*draft);
    return draft.has_value();
}

int BoardDrops::offerOf(Fix::Kind kind) const
{
    if (!m_ghost)
        return -1;
    const bool wantsOther = kind == Fix::Kind::OtherBay;
    for (std::size_t i = 0; i < m_ghost->offers.size(); ++i) {
        if ((m_ghost->offers[i].fix.kind == Fix::Kind::OtherBay) == wantsOther)
            return static_cast<int>(i);
    }
    return -1;
}

int BoardDrops::offerWithKey(const QString &key) const
{
    if (!m_ghost)
        return -1;
    for (std::size_t i = 0; i < m_ghost->offers.size(); ++i) {
        if (m_ghost->offers[i].key == key || QString::number(i + 1) == key)
            return static_cast<int>(i);
    }
    return -1;
}

void BoardDrops::commitWithReason(const QString &reason, const PinProof &approval)
{
    if (m_stage != Stage::Reason || !m_waiting)
        return;
    if (hasBump()) {
        commitWithBump(reason);
        return;
    }
    if (m_ghost->draft.together) {
        commitTogether(Draft(m_ghost->draft), reason);
        return;
    }
    const Intended intended = m_waiting->intended;
    commit(intended, reason.toStdString(), approval);
}

void BoardDrops::setProposedSlot(const Slot &slot)
{
    if (m_stage != Stage::Creating || !m_ghost)
        return;
    if (const auto draft = draftAt(*m_ghost, slot, m_model.snapshot()))
        setGhost(m_judge.judge(*draft, m_model.snapshot()), Stage::Creating);
}

Draft BoardDrops::shortestFrom(int column, Instant at)
{
    Draft draft;
    draft.columns = {column};
    const auto zone = m_model.snapshot().zone;
    const WallGrid grid(zone, stepOf(*m_desk));
    forget();
    for (int steps = 1; steps <= 48; ++steps) {
        draft.span = Span(at, grid.stepped(at, steps));
        const auto intended = m_judge.intended(draft, m_model.snapshot());
        if (intended && intended->booking
            && !m_desk->check(*intended->booking).has(RuleCode::InvalidDuration))
            return draft;
    }
    draft.span = Span(at, hours(1));
    return draft;
}

std::optional<Draft> BoardDrops::nextAllowed(Draft from)
{
    const WallGrid grid(m_model.snapshot().zone, stepOf(*m_desk));
    const seconds length = from.span.length();
    // Beyond what the axis holds nothing is loaded, so nothing could be judged.
    while (from.span.end() < m_model.axis().end()) {
        from.span = Span(grid.stepped(from.span.start(), 1), length);
        if (passes(from))
            return from;
    }
    return std::nullopt;
}

std::optional<Draft> BoardDrops::firstAllowed(Instant from)
{
    std::optional<Draft> best;
    const int only = m_model.snapshot().plan.onlyBay();
    const int columns = static_cast<int>(m_model.snapshot().bays.size());
    const WallGrid grid(m_model.snapshot().zone, stepOf(*m_desk));
    for (int column = 0; column < columns; ++column) {
        if ((only >= 0 && column != only)
            || m_model.snapshot().locationOf(column) != m_model.location())
            continue;
        const BayId bay = m_model.snapshot().bays[static_cast<std::size_t>(column)].id;
        Draft draft = shortestFrom(column, from);
        const seconds length = draft.span.length();
        while (draft.span.end() <= m_model.axis().end()
               && (!best || draft.span.start() < best->span.start())) {
            // A block that would be lifted for it passes, and is not what "free" means.
            if (m_desk->schedule().firstOverlap(bay, draft.span) == nullptr
                && m_judge.passes(draft, m_model.snapshot())) {
                best = draft;
                break;
            }
            draft.span = Span(grid.stepped(draft.span.start(), 1), length);
        }
    }
    return best;
}

} // namespace bayboard
