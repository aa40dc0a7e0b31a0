#include "ui/window/BookingActions.h"

#include "core/desk/GivenTime.h"
#include "core/text/Words.h"
#include "ui/access/Announcement.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/OverrideDialog.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QWidget>

namespace bayboard {
namespace {

constexpr minutes earlyCheckIn(60); ///< sooner before its start nobody is asked

} // namespace

BookingActions::BookingActions(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{ }

const Booking *BookingActions::find(BookingId id) const
{
    const BookingView *view = m_desk.booking(id);
    return view != nullptr ? &view->booking : nullptr;
}

QString BookingActions::nameOf(BookingId id) const
{
    const BookingView *view = m_desk.booking(id);
    return view == nullptr || view->name.empty() ? tr("the booking")
                                                 : QString::fromStdString(view->name);
}

void BookingActions::changeState(BookingId id, BookingState state)
{
    const Booking *booking = find(id);
    const bool early = booking != nullptr && state == BookingState::CheckedIn
        && booking->state != BookingState::NoShow
        && booking->slot.span.start() - m_desk.now() > earlyCheckIn;
    if (!early) {
        setState(id, state);
        return;
    }
    Proposal proposal{.before = *booking, .after = *booking};
    proposal.after.state = state;
    if (m_desk.accessError(proposal)) {
        setState(id, state); // is refused, and says so; no question before
    } else {
        askToCheckInEarly(*booking);
    }
}

void BookingActions::askToCheckInEarly(const Booking &booking)
{
    const QString text
        = tr("Check in %1, %2? It begins only in %3.")
              .arg(nameOf(booking.id),
                   timetext::when(booking.slot.span, m_desk.club().zone(booking.location)),
                   timetext::length(booking.slot.span.start() - m_desk.now()));
    MessageBox::confirm(
        &m_window, tr("Check in"), text, tr("Check in anyway"), [this, id = booking.id] {
            setState(id, BookingState::CheckedIn);
        });
}

void BookingActions::setState(BookingId id, BookingState state)
{
    if (const Booking *booking = find(id)) {
        Booking after = *booking;
        after.state = state;
        commit({.before = *booking, .after = after});
    }
}

void BookingActions::release(BookingId id)
{
    if (const Booking *booking = find(id)) {
        Booking after = *booking;
        after.released = m_desk.now();
        commit({.before = *booking, .after = after});
    }
}

void BookingActions::extend(BookingId id, int addedMinutes)
{
    if (const Booking *booking = find(id)) {
        Booking after = *booking;
        const Span &span = booking->slot.span;
        const auto longer = Span::make(span.start(), span.end() + minutes(addedMinutes));
        if (longer) {
            after.slot.span = *longer;
            commit({.before = *booking, .after = after});
        }
    }
}

void BookingActions::give(BookingId id, int addedMinutes)
{
    const Booking *booking = find(id);
    if (booking == nullptr) {
        return;
    }
    const auto longer = longerBy(*booking, minutes(addedMinutes));
    const auto error = longer ? m_desk.accessError(*longer) : std::optional(longer.error());
    if (error) {
        report(tl::unexpected(Refusal{.verdict = {}, .error = error, .fixes = {}}),
               booking->location);
        return;
    }
    const Zone &zone = m_desk.club().zone(booking->location);
    ReasonDialog::Texts texts{
        .title = tr("Free time"),
        .question = tr("%1 stays %n minute(s) longer for nothing, until %2.", "", addedMinutes)
                        .arg(nameOf(id), timetext::clock(longer->after.slot.span.end(), zone)),
        .warnings = {},
        .button = tr("Give the time"),
        .suggestions
        = {tr("Something did not work"), tr("Started late"), tr("Apology"), tr("Good customer")}};
    const Verdict verdict = m_desk.check(*longer);
    for (const Violation &violation : verdict.violations) {
        texts.warnings
            += words::violation(violation, m_desk, booking->location, &longer->after.slot);
    }
    auto *dialog = new ReasonDialog(texts, &m_window);
    dialog->setObjectName(QStringLiteral("giveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &ReasonDialog::reasonGiven,
            this,
            [this, proposal = *longer](const QString &reason) {
                commit(proposal, asGift(reason.toStdString()));
            });
    dialog->open();
}

void BookingActions::edit(const Booking &before, const Booking &after)
{
    commit({.before = before, .after = after});
}

void BookingActions::editCustomer(const Customer &before, const Customer &after)
{
    report(m_desk.editCustomer(before, after), {});
}

void BookingActions::commit(const Proposal &proposal, const CommitOptions &options)
{
    if (m_unjudged) { // the one before does not vanish without a word
        m_unjudged.reset();
        report(tl::unexpected(Refusal{{}, Error{ErrorCode::NotLoaded, {"schedule"}}, {}}),
               proposal.after.location);
    }
    Outcome outcome = m_desk.commit(proposal, options);
    if (!outcome) { // what is given goes to the end, nowhere else
        std::erase_if(outcome.error().fixes, [&](const Fix &fix) {
            Proposal other = proposal;
            other.after.slot = fix.slot;
            return givingError(other, options).has_value();
        });
    }
    const bool asked = !options.approval.isNull();
    if (!outcome && !asked
        && (!outcome.error().error || outcome.error().error->code == ErrorCode::NotPermitted)
        && mayBeOverridden(proposal, outcome.error().verdict, m_desk)) {
        askToOverride(proposal, outcome.error().verdict, options);
        return;
    }
    if (!outcome && outcome.error().error && outcome.error().error->code == ErrorCode::NotLoaded) {
        m_unjudged = Unjudged{proposal, options};
        // A day that nobody looks at is read for it.
        const Span &span = proposal.after.slot.span;
        m_desk.show(proposal.after.location, Span(span.start() - days(1), span.end() + days(1)));
        return;
    }
    m_refused = proposal;
    m_refusedOptions = options;
    report(outcome, proposal.after.location);
}

/// Why it is cancelled or given has been asked by then, and is the reason for doing so against a
/// rule, too.
void BookingActions::askToOverride(const Proposal &proposal,
                                   const Verdict &verdict,
                                   const CommitOptions &meant)
{
    const bool cancels = proposal.after.state == BookingState::Cancelled && proposal.before
        && proposal.before->state != BookingState::Cancelled;
    new OverrideDialog(
        proposal,
        verdict,
        m_desk,
        [this, proposal, meant](const QString &reason, const PinProof &approval) {
            CommitOptions options = meant;
            options.overrideReason = reason.toStdString();
            options.approval = approval;
            commit(proposal, options);
        },
        &m_window,
        text::fromUtf8(cancels ? proposal.after.reason : meant.reason));
}

void BookingActions::cancel(BookingId id)
{
    const Booking *booking = find(id);
    if (booking == nullptr) {
        return;
    }
    Proposal proposal{.before = *booking, .after = *booking};
    proposal.after.state = BookingState::Cancelled;
    if (const auto error = m_desk.accessError(proposal)) {
        report(tl::unexpected(Refusal{.verdict = {}, .error = error, .fixes = {}}),
               booking->location);
        return;
    }
    const Club &club = m_desk.club();
    ReasonDialog::Texts texts{
        .title = tr("Cancel booking"),
        .question = tr("Cancel %1, %2, %3?")
                        .arg(nameOf(id),
                             text::bayNames(club, booking->slot.bays),
                             timetext::when(booking->slot.span, club.zone(booking->location))),
        .warnings = {},
        .button = tr("Cancel booking"),
        .suggestions
        = {tr("Customer asked"), tr("Booked by mistake"), tr("Bay out of service"), tr("Weather")},
        .dangerous = true};
    const Verdict verdict = m_desk.check(proposal);
    for (const Violation &violation : verdict.violations) {
        texts.warnings += words::violation(violation, m_desk, booking->location, &booking->slot);
    }
    auto *dialog = new ReasonDialog(texts, &m_window);
    dialog->setObjectName(QStringLiteral("cancelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &ReasonDialog::reasonGiven,
            this,
            [this, proposal, overrides = verdict.needsOverride()](const QString &reason) mutable {
                proposal.after.reason = reason.toStdString();
                // The reason for cancelling is the reason for doing so inside the window, too.
                const bool may = m_desk.may(Permission::RuleOverride, proposal.after.location);
                CommitOptions options;
                if (overrides && may) {
                    options.overrideReason = reason.toStdString();
                }
                commit(proposal, options);
            });
    dialog->open();
}

void BookingActions::factsArrived()
{
    if (m_unjudged) {
        const Unjudged again = std::move(*m_unjudged);
        m_unjudged.reset();
        commit(again.proposal, again.options);
    }
}

void BookingActions::takeFix(std::size_t index)
{
    if (index < m_fixes.size()) {
        Proposal proposal = m_refused;
        proposal.after.slot = m_fixes.at(index).slot;
        CommitOptions options;
        options.label = m_refusedOptions.label;
        options.reason = m_refusedOptions.reason;
        commit(proposal, options);
    }
}

void BookingActions::report(const Outcome &outcome, LocationId location)
{
    if (outcome) {
        m_fixes.clear();
        Q_EMIT done(*outcome);
        // Who sees the board sees it; who hears it is told.
        if (const auto &step = m_desk.undoState().undo; step && step->head.id == outcome->id) {
            announce(m_window, tr("Done: %1").arg(words::step(step->head.label, m_desk.club())));
        }
        return;
    }
    m_fixes = outcome.error().fixes;
    Q_EMIT refused(outcome.error(), location, m_refused.after.slot);
}

} // namespace bayboard
