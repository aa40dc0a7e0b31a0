#include "core/text/ErrorSentences.h"
#include "ui/board/BoardDrops.h"
#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"
#include "ui/board/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

// Drops on time that others have: who is in the way may make way, as one step.

namespace {

bool isInTheWay(const Violation &violation)
{
    return violation.code == RuleCode::DoubleBooking
        && violation.holder.kind == EntityKind::Booking;
}

/// The first that the refusal of a plan says.
QString whyNot(const Desk &desk, const Refusal &refusal, const Booking &newcomer)
{
    const text::Context context = textContext(desk, newcomer.location, newcomer.slot);
    if (refusal.error)
        return text::sentence(*refusal.error, context);
    const auto heavy = std::find_if(
        refusal.verdict.violations.begin(),
        refusal.verdict.violations.end(),
        [](const Violation &violation) { return violation.severity != Severity::Warn; });
    return heavy == refusal.verdict.violations.end() ? QString()
                                                     : violationText(desk, *heavy, context);
}

/// Where one that makes way would go, as the board draws it.
std::optional<GhostFellow>
fellowOf(const Desk &desk, BookingId id, const Slot &slot, const BoardSnapshot &snapshot)
{
    GhostFellow fellow;
    fellow.draft.kind = Draft::Kind::Move;
    fellow.draft.source = EntityRef{EntityKind::Booking, id.value};
    fellow.draft.span = slot.span;
    for (const BayId bay : slot.bays) {
        const int column = snapshot.columnOf(bay);
        if (column < 0)
            return std::nullopt;
        fellow.draft.columns.push_back(column);
    }
    std::sort(fellow.draft.columns.begin(), fellow.draft.columns.end());
    const BookingView *view = desk.booking(id);
    if (view == nullptr)
        return std::nullopt;
    fellow.title = bookingTitle(*view);
    fellow.when = spanText(*snapshot.zone, slot.span) + QStringLiteral(" · ")
        + bayNames(fellow.draft.columns, snapshot);
    return fellow;
}

} // namespace

void BoardDrops::offerBump(Ghost &ghost, const Intended &intended, const Refusal &refusal)
{
    ghost.bump.reset();
    m_bumpWaits.reset();
    const auto &violations = refusal.verdict.violations;
    const bool isMove
        = intended.booking && intended.booking->before && ghost.draft.kind != Draft::Kind::Copy;
    if (!isMove || std::none_of(violations.begin(), violations.end(), isInTheWay))
        return;
    const Booking &newcomer = intended.booking->after;
    auto plan = planBump(*m_desk, newcomer.id, newcomer.slot);
    if (!plan && plan.error().error && plan.error().error->code == ErrorCode::NotLoaded) {
        m_bumpWaits = Refused{intended, refusal};
        return;
    }
    if (!plan) {
        const QString why = whyNot(*m_desk, plan.error(), newcomer);
        const auto &said = ghost.reasons;
        if (!why.isEmpty() && std::find(said.begin(), said.end(), why) == said.end())
            ghost.reasons.push_back(
                QCoreApplication::translate("Board", "Nobody can make way: %1").arg(why));
        return;
    }
    GhostBump bump;
    bump.tone = plan->verdict.passes() ? Tone::Pass : Tone::Caution;
    for (std::size_t i = 1; i < plan->bookings.size(); ++i) {
        auto fellow = fellowOf(*m_desk, plan->bookings[i], plan->slots[i], m_model.snapshot());
        if (!fellow)
            return; // what cannot be shown is not offered
        bump.moved.push_back(std::move(*fellow));
    }
    m_bump = std::move(*plan);
    ghost.bump = std::move(bump);
}

void BoardDrops::offerBumpAgain()
{
    const Refused waits = *m_bumpWaits;
    Ghost ghost = *m_ghost;
    offerBump(ghost, waits.intended, waits.refusal);
    const bool told = ghost != *m_ghost;
    setGhost(std::move(ghost), Stage::Refused);
    if (told)
        Q_EMIT bumpTold();
}

void BoardDrops::takeBump()
{
    if (!hasBump() || !m_bump || m_stage != Stage::Refused)
        return;
    if (!m_bump->verdict.needsOverride()) {
        commitWithBump({});
        return;
    }
    const auto newcomer = proposal();
    if (!newcomer)
        return;
    const Verdict verdict = m_bump->verdict;
    setGhost(m_ghost, Stage::Reason);
    m_waiting = Waiting{};
    Q_EMIT reasonWanted(*newcomer, verdict);
}

void BoardDrops::commitWithBump(const QString &reason)
{
    const BumpPlan plan = *m_bump;
    Ghost ghost = *m_ghost;
    const Outcome outcome = commitBump(*m_desk, plan, reason.toStdString());
    forget();
    if (outcome) {
        setGhost(std::nullopt, Stage::None);
        Q_EMIT committed(*outcome, {EntityKind::Booking, plan.bookings.front().value});
        return;
    }
    ghost.bump.reset();
    setGhost(m_judge.refused(ghost, outcome.error(), m_model.snapshot()), Stage::Refused);
    Q_EMIT refused(outcome.error());
}

} // namespace bayboard
