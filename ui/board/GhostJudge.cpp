#include "ui/board/GhostJudge.h"

#include "core/desk/BookingStep.h"
#include "core/desk/Desk.h"
#include "core/text/ErrorSentences.h"
#include "core/text/NightText.h"
#include "core/text/RuleSentences.h"
#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"
#include "ui/board/VerdictText.h"

#include <QCoreApplication>

#include <set>

namespace bayboard {

namespace {

/// F takes the first on this bay, B the first on another, numbers take the rest.
QString offerKey(const Fix &fix, std::size_t index, const std::vector<GhostOffer> &before)
{
    const bool other = fix.kind == Fix::Kind::OtherBay;
    const QString letter = other ? QStringLiteral("B") : QStringLiteral("F");
    for (const GhostOffer &offer : before) {
        if (offer.key == letter)
            return QString::number(index + 1);
    }
    return letter;
}

/// Which night it is, for what comes to a date that is easily taken for another.
QString nightText(const Desk &desk, const Proposal &proposal)
{
    const Location *place = desk.club().location(proposal.after.location);
    const Instant at = proposal.after.slot.span.start();
    if (place == nullptr)
        return {};
    const Zone &zone = desk.club().zone(place->id);
    const bool stays
        = proposal.before && zone.dateAt(proposal.before->slot.span.start()) == zone.dateAt(at);
    return stays ? QString() : text::nightText(*place, zone, at);
}

/// The time that a violated buffer wants free: behind the booking before, or ahead of the next.
std::optional<Span> bufferOf(const Verdict &verdict)
{
    for (const Violation &violation : verdict.violations) {
        const auto limit = violation.figure("limit");
        const bool before = violation.word == "before";
        const auto edge = violation.figure(before ? "until" : "at");
        if (violation.code != RuleCode::Buffer || !limit || !edge)
            continue;
        const Instant at = fromUnix(*edge);
        return before ? Span::make(at, at + minutes(*limit)) : Span::make(at - minutes(*limit), at);
    }
    return std::nullopt;
}

} // namespace

void GhostJudge::setDesk(Desk *desk)
{
    m_desk = desk;
    forget();
}

void GhostJudge::forget()
{
    m_fresh.reset();
    m_freshSource.reset();
    m_valid = false;
}

Slot GhostJudge::slotOf(const Draft &draft, const BoardSnapshot &snapshot)
{
    std::vector<BayId> bays;
    for (const int column : draft.columns)
        bays.push_back(snapshot.bays[static_cast<std::size_t>(column)].id);
    return Slot::of(std::move(bays), draft.span);
}

std::optional<Intended> GhostJudge::intended(const Draft &draft, const BoardSnapshot &snapshot)
{
    if (!snapshot.isAtOne(draft.columns))
        return std::nullopt;
    const Slot slot = slotOf(draft, snapshot);
    const LocationId where = snapshot.locationOf(draft.columns);
    const bool isNew = draft.kind == Draft::Kind::Create || draft.kind == Draft::Kind::Copy;
    if (isNew && (!m_fresh || m_freshSource != draft.source)) {
        m_fresh = m_desk->draftBooking(where, slot);
        m_freshSource = draft.source;
        if (draft.source && draft.source->kind == EntityKind::Booking) {
            if (const BookingView *view = m_desk->booking(BookingId{draft.source->id}))
                m_fresh = copyOf(view->booking, *m_fresh);
        }
    }
    Intended intended;
    if (draft.source && draft.source->kind == EntityKind::Block) {
        const BlockView *view = m_desk->block(BlockId{draft.source->id});
        if (view == nullptr)
            return std::nullopt;
        Block after = view->block;
        after.slot = slot;
        after.location = where;
        intended.block.emplace(view->block, after);
        return intended;
    }
    Proposal proposal;
    if (isNew) {
        proposal.after = *m_fresh;
        proposal.customerOpen = !draft.source; // who it is for is asked after the drop
    } else {
        const BookingView *view = m_desk->booking(BookingId{draft.source->id});
        if (view == nullptr)
            return std::nullopt;
        proposal.before = view->booking;
        proposal.after = view->booking;
    }
    proposal.after.slot = slot;
    proposal.after.location = where; // of the bays that it goes to
    intended.booking = std::move(proposal);
    return intended;
}

void GhostJudge::setReasons(Ghost &ghost,
                            const Verdict &verdict,
                            const BoardSnapshot &snapshot) const
{
    const text::Context context = textContext(
        *m_desk, snapshot.locationOf(ghost.draft.columns), slotOf(ghost.draft, snapshot));
    for (const Violation &violation : verdict.violations) {
        // What is only worth knowing waits until nothing stands in the way.
        if (verdict.passes() || violation.severity != Severity::Warn)
            ghost.reasons.push_back(violationText(*m_desk, violation, context));
    }
}

void GhostJudge::setOffers(Ghost &ghost,
                           const std::vector<Fix> &fixes,
                           const BoardSnapshot &snapshot) const
{
    ghost.offers.clear();
    const text::Context context = textContext(
        *m_desk, snapshot.locationOf(ghost.draft.columns), slotOf(ghost.draft, snapshot));
    for (std::size_t i = 0; i < fixes.size(); ++i) {
        GhostOffer offer{
            fixes[i], offerKey(fixes[i], i, ghost.offers), text::fixText(fixes[i], context)};
        ghost.offers.push_back(std::move(offer));
    }
}

void GhostJudge::judgeBooking(const Proposal &proposal, const BoardSnapshot &snapshot)
{
    if (const auto error = m_desk->accessError(proposal)) {
        m_ghost.tone = Tone::Refuse;
        m_ghost.reasons.push_back(text::sentence(
            *error, textContext(*m_desk, proposal.after.location, proposal.after.slot)));
        return;
    }
    if (!proposal.after.customer.isNull())
        static_cast<void>(m_desk->customer(proposal.after.customer)); // asks, where not known yet
    m_verdict = m_desk->check(proposal);
    setReasons(m_ghost, m_verdict, snapshot);
    m_ghost.buffer = bufferOf(m_verdict);
    if (m_verdict.passes()) {
        m_ghost.tone = Tone::Pass;
        if (const QString night = nightText(*m_desk, proposal); !night.isEmpty())
            m_ghost.reasons.push_back(night);
        return;
    }
    const bool mayOverride = m_verdict.needsOverride()
        && m_desk->may(Permission::RuleOverride, proposal.after.location);
    const Slot &slot = proposal.after.slot;
    if (m_verdict.checking && !m_desk->daysHere().has(slot.span)) {
        m_ghost.tone = Tone::Refuse;
        m_ghost.reasons.push_back(text::sentence(
            {ErrorCode::NotHere, {}}, textContext(*m_desk, proposal.after.location, slot)));
        return;
    }
    if (m_verdict.checking && !m_verdict.isRefused()) {
        m_ghost.tone = Tone::Waiting;
        m_ghost.reasons.insert(m_ghost.reasons.begin(),
                               QCoreApplication::translate("Board", "Checking …"));
        return;
    }
    m_ghost.tone = mayOverride ? Tone::Caution : Tone::Refuse;
    setOffers(m_ghost, m_desk->waysOut(proposal), snapshot);
}

int GhostJudge::bookingsUnder(const Block &after) const
{
    if (!m_desk->may(Permission::BlockEdit, after.location))
        return 0;
    std::set<Uuid> hit;
    for (const BayId bay : after.slot.bays) {
        for (const Span &span : heldSpans(after)) {
            for (const Occupancy &held : m_desk->schedule().on(bay, span)) {
                if (held.kind != HolderKind::Booking && held.holder != after.id.value)
                    return 0;
                if (held.kind == HolderKind::Booking)
                    hit.insert(held.holder);
            }
        }
    }
    return static_cast<int>(hit.size());
}

void GhostJudge::judgeBlock(const Block &after)
{
    m_ghost.tone = Tone::Pass;
    if (!m_desk->may(Permission::BlockEdit, after.location)) {
        m_ghost.tone = Tone::Refuse;
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "You may not change blocks."));
        return;
    }
    if (const int bookings = bookingsUnder(after); bookings > 0) {
        // Said as a band says it: what becomes of them is decided in the preview.
        m_ghost.tone = Tone::Caution;
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "%n booking(s) in the way", nullptr, bookings));
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "What becomes of them is asked after the drop."));
        return;
    }
    for (const BayId bay : after.slot.bays) {
        for (const Span &held : heldSpans(after)) {
            const Occupancy *taken = m_desk->schedule().firstOverlap(bay, held, after.id.value);
            if (taken == nullptr)
                continue;
            m_ghost.tone = Tone::Refuse;
            m_ghost.reasons.push_back(
                takenText(*m_desk, bay, *taken, textContext(*m_desk, after.location, after.slot)));
            return;
        }
    }
}

/// Nothing refuses a band: what it hits is decided in the preview. It is counted at once.
void GhostJudge::judgeBand(const Slot &slot)
{
    std::set<Uuid> hit;
    for (const BayId bay : slot.bays) {
        for (const Occupancy &held : m_desk->schedule().on(bay, slot.span)) {
            if (held.kind == HolderKind::Booking)
                hit.insert(held.holder);
        }
    }
    m_ghost.title = QCoreApplication::translate("Board", "New blocks");
    m_ghost.tone = hit.empty() ? Tone::Pass : Tone::Caution;
    if (!hit.empty())
        m_ghost.reasons.push_back(QCoreApplication::translate(
            "Board", "%n booking(s) in the way", nullptr, static_cast<int>(hit.size())));
}

const Ghost &GhostJudge::judge(const Draft &draft, const BoardSnapshot &snapshot)
{
    if (m_valid && m_ghost.draft == draft)
        return m_ghost;
    m_ghost = {};
    m_verdict = {};
    m_ghost.draft = draft;
    m_ghost.when = spanText(*snapshot.zone, draft.span);
    const int only = snapshot.plan.onlyBay();
    if (only >= 0 && draft.columns != std::vector<int>{only})
        m_ghost.when += QStringLiteral(" · ") + bayNames(draft.columns, snapshot);
    m_ghost.tone = Tone::Refuse;
    m_valid = true;
    if (draft.kind == Draft::Kind::Paint) {
        judgeBand(slotOf(draft, snapshot));
        return m_ghost;
    }
    if (draft.source) {
        if (const BookingView *view = m_desk->booking(BookingId{draft.source->id}))
            m_ghost.title = bookingTitle(*view);
        else if (const Tile *tile = snapshot.tileOf(*draft.source))
            m_ghost.title = tile->title;
    }
    if (const auto what = intended(draft, snapshot)) {
        if (what->block)
            judgeBlock(what->block->second);
        else
            judgeBooking(*what->booking, snapshot);
    } else {
        m_ghost.reasons.push_back(
            snapshot.isAtOne(draft.columns)
                ? QCoreApplication::translate("Board", "It is no longer there.")
                : QCoreApplication::translate("Board", "It cannot be at two locations at once."));
    }
    return m_ghost;
}

bool GhostJudge::passes(const Draft &draft, const BoardSnapshot &snapshot)
{
    const auto what = intended(draft, snapshot);
    if (!what || !what->booking || m_desk->accessError(*what->booking))
        return false;
    return m_desk->check(*what->booking).passes();
}

Ghost GhostJudge::refused(Ghost ghost, const Refusal &refusal, const BoardSnapshot &snapshot) const
{
    ghost.tone = Tone::Refuse;
    ghost.reasons.clear();
    if (refusal.error)
        ghost.reasons.push_back(text::sentence(*refusal.error,
                                               textContext(*m_desk,
                                                           snapshot.locationOf(ghost.draft.columns),
                                                           slotOf(ghost.draft, snapshot))));
    setReasons(ghost, refusal.verdict, snapshot);
    if (!refusal.fixes.empty())
        setOffers(ghost, refusal.fixes, snapshot);
    return ghost;
}

} // namespace bayboard
