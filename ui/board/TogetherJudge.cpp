#include "ui/board/TogetherJudge.h"

#include "core/text/ErrorSentences.h"
#include "ui/board/BoardWords.h"
#include "ui/board/GhostJudge.h"
#include "ui/board/TimeText.h"
#include "ui/board/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::size_t mostReasons = 4; ///< what more of them say is the same with other figures

QString titleOf(const Desk &desk, EntityRef entity)
{
    const BookingView *view = desk.booking(BookingId{entity.id});
    return view == nullptr ? QString() : bookingTitle(*view);
}

} // namespace

/// Made once a gesture: the schedule is copied for it.
void TogetherJudge::gather(const Draft &draft)
{
    if (m_together == draft.together && m_kind == draft.kind)
        return;
    m_together = draft.together;
    m_kind = draft.kind;
    std::vector<BookingId> bookings;
    for (const Together::One &one : draft.together->all)
        bookings.push_back(BookingId{one.entity.id});
    m_group = Group::make(
        m_desk, bookings, m_kind == Draft::Kind::Copy ? Group::Kind::Copy : Group::Kind::Move);
    if (m_group)
        askForCustomers();
}

/// What rules ask of them comes later, where it is not known yet.
void TogetherJudge::askForCustomers() const
{
    for (std::size_t i = 0; i < m_group->size(); ++i) {
        const CustomerId customer = m_group->proposal(i).after.customer;
        if (!customer.isNull())
            static_cast<void>(m_desk.customer(customer));
    }
}

/// Nothing where a bay is gone.
std::optional<std::vector<Slot>> TogetherJudge::slotsOf(const std::vector<Draft> &drafts,
                                                        const BoardSnapshot &snapshot) const
{
    std::vector<Slot> slots;
    slots.reserve(drafts.size());
    const auto count = static_cast<int>(snapshot.bays.size());
    for (const Draft &draft : drafts) {
        if (draft.columns.front() < 0 || draft.columns.back() >= count)
            return std::nullopt;
        slots.push_back(GhostJudge::slotOf(draft, snapshot));
    }
    return slots;
}

bool TogetherJudge::intended(const Draft &draft, const BoardSnapshot &snapshot)
{
    gather(draft);
    return m_group && slotsOf(draftsOf(draft, *snapshot.zone), snapshot);
}

/// "A. Haddad, 16:30–18:00"
QString TogetherJudge::nameOf(std::size_t which, const BoardSnapshot &snapshot) const
{
    const Together::One &one = m_together->all[which];
    return titleOf(m_desk, one.entity) + QStringLiteral(", ") + spanText(*snapshot.zone, one.span);
}

void TogetherJudge::addReasons(const Group::Judged &judged, const BoardSnapshot &snapshot)
{
    const auto add = [&](std::size_t which, const QString &why) {
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "%1: %2", "booking, and why it cannot go there")
                .arg(nameOf(which, snapshot), why));
    };
    const auto contextOf = [&](std::size_t which) {
        const Booking after = m_group->proposal(which).after;
        return textContext(m_desk, after.location, after.slot);
    };
    if (judged.error)
        add(judged.worst, text::sentence(*judged.error, contextOf(judged.worst)));
    const bool passes = m_verdict.passes();
    int more = 0;
    for (const Group::Said &said : judged.said) {
        // What is only worth knowing waits until nothing stands in the way.
        if (!passes && said.violation.severity == Severity::Warn)
            continue;
        if (m_ghost.reasons.size() < mostReasons)
            add(said.which, violationText(m_desk, said.violation, contextOf(said.which)));
        else
            ++more;
    }
    if (more > 0)
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "and %n more", nullptr, more));
}

bool TogetherJudge::areHere(const std::vector<Slot> &slots) const
{
    return std::all_of(slots.begin(), slots.end(), [this](const Slot &slot) {
        return m_desk.daysHere().has(slot.span);
    });
}

const Ghost &TogetherJudge::judge(const Draft &draft, const BoardSnapshot &snapshot)
{
    if (m_isValid && m_ghost.draft == draft)
        return m_ghost;
    gather(draft);
    m_isValid = true;
    m_ghost = {};
    m_verdict = {};
    m_ghost.draft = draft;
    m_ghost.title = titleOf(m_desk, *draft.source);
    m_ghost.when = spanText(*snapshot.zone, draft.span);
    m_ghost.tone = Tone::Refuse;
    const std::vector<Draft> drafts = draftsOf(draft, *snapshot.zone);
    for (const Draft &each : drafts) {
        if (each.source != draft.source)
            m_ghost.fellows.push_back(
                {each, titleOf(m_desk, *each.source), spanText(*snapshot.zone, each.span)});
    }
    const auto slots = slotsOf(drafts, snapshot);
    if (!m_group || !slots) {
        m_ghost.reasons.push_back(
            QCoreApplication::translate("Board", "Some of them are no longer there."));
        return m_ghost;
    }
    const Group::Judged judged = m_group->judge(*slots);
    m_verdict = judged.verdict();
    m_worst = judged.worst;
    addReasons(judged, snapshot);
    if (judged.error)
        return m_ghost;
    if (m_verdict.passes()) {
        m_ghost.tone = Tone::Pass;
    } else if (m_verdict.checking && !areHere(*slots)) {
        m_ghost.reasons.push_back(text::sentence(
            {ErrorCode::NotHere, {}}, textContext(m_desk, snapshot.location, slots->front())));
    } else if (m_verdict.checking && !m_verdict.isRefused()) {
        m_ghost.tone = Tone::Waiting;
        m_ghost.reasons.insert(m_ghost.reasons.begin(),
                               QCoreApplication::translate("Board", "Checking …"));
    } else if (m_verdict.needsOverride()
               && m_desk.may(Permission::RuleOverride,
                             m_group->proposal(judged.worst).after.location)) {
        m_ghost.tone = Tone::Caution;
    }
    return m_ghost;
}

bool TogetherJudge::passes(const Draft &draft, const BoardSnapshot &snapshot)
{
    return judge(draft, snapshot).tone == Tone::Pass;
}

tl::expected<TogetherJudge::Done, Refusal>
TogetherJudge::commit(const Draft &draft, const BoardSnapshot &snapshot, const std::string &reason)
{
    gather(draft);
    const auto slots = slotsOf(draftsOf(draft, *snapshot.zone), snapshot);
    if (!m_group || !slots)
        return tl::unexpected(Refusal{});
    const Outcome outcome = m_group->commit(*slots, reason);
    if (!outcome)
        return tl::unexpected(outcome.error());
    Done done{*outcome, {}};
    for (std::size_t i = 0; i < m_group->size(); ++i)
        done.all.push_back({EntityKind::Booking, m_group->proposal(i).after.id.value});
    return done;
}

} // namespace bayboard
