#include "ui/sync/ConflictCard.h"

#include "core/desk/DeskSync.h"
#include "core/desk/Wish.h"
#include "core/text/Formats.h"
#include "core/text/Words.h"
#include "ui/dialogs/OverrideDialog.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/Words.h"
#include "ui/sync/ConflictFacts.h"
#include "ui/sync/Sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr std::size_t mostWays = 3;

/// Around the wish, so that the nearest free times are known.
Span around(const Span &span)
{
    const Instant end = span.isOpen() ? span.start() + days(1) : span.end();
    return {span.start() - days(1), end + days(1)};
}

} // namespace

ConflictCard::ConflictCard(Desk &desk, Conflict conflict, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_conflict(std::move(conflict))
    , m_title(makeSentence(this, "conflictTitle"))
    , m_made(makeSentence(this, "muted"))
    , m_wanted(makeSentence(this, "conflictWanted"))
    , m_reason(makeSentence(this, "conflictReason"))
    , m_holder(makeSentence(this, "conflictHolder"))
    , m_outlook(makeSentence(this, "conflictOutlook"))
    , m_choices(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conflictCard"));
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(5);
    for (QLabel *label : {m_title, m_made, m_wanted, m_reason, m_holder, m_outlook}) {
        column->addWidget(label);
    }
    column->addLayout(m_choices);
    ask();
    refresh();
}

/// Brings into memory what the card speaks of.
void ConflictCard::ask()
{
    const auto look = [there = QPointer(this)](const Status & /*what is gone is said so*/) {
        if (there != nullptr) {
            there->refresh();
        }
    };
    if (const auto booking = bookingOf(m_conflict.set)) {
        m_desk.fetch({EntityKind::Booking, booking->value}, look);
    }
    if (!m_conflict.judgement.blocker.id.isNull()) {
        m_desk.fetch(m_conflict.judgement.blocker, look);
        readHolder();
    }
}

void ConflictCard::readHolder()
{
    m_desk.history(m_conflict.judgement.blocker,
                   0,
                   [there = QPointer(this)](const Result<std::vector<Step>> &steps) {
                       if (there == nullptr || !steps || steps->empty()) {
                           return;
                       }
                       const LocationId place
                           = there->m_wish ? there->m_wish->after.location : LocationId();
                       text::Context context = words::context(there->m_desk, place);
                       context.day.reset();
                       const EntityRef &blocker = there->m_conflict.judgement.blocker;
                       const QString name
                           = context.holderName ? context.holderName(blocker) : QString();
                       showSentence(*there->m_holder,
                                    madeText(name, steps->back(), there->m_desk.club(), context));
                   });
}

void ConflictCard::refresh()
{
    const auto booking = bookingOf(m_conflict.set);
    const BookingView *now = booking ? m_desk.booking(*booking) : nullptr;
    const bool isThere = now != nullptr && !now->booking.withdrawn;
    m_wish = wishOf(m_conflict.set, isThere ? &now->booking : nullptr);
    const ConflictFacts facts = factsOf(m_conflict, m_wish, m_desk);
    m_title->setText(facts.title);
    m_made->setText(facts.made);
    m_wanted->setText(facts.contact.isEmpty()
                          ? facts.wanted
                          : QStringLiteral("%1 · %2").arg(facts.wanted, facts.contact));
    m_reason->setText(tr("Refused: %1.").arg(facts.reason));
    m_holder->setVisible(!m_holder->text().isEmpty());
    setAccessibleName(facts.title);
    setAccessibleDescription(facts.wanted + QStringLiteral(". ") + m_reason->text());
    Verdict verdict;
    if (m_wish) {
        if (!std::exchange(m_isAsked, true)) {
            m_desk.show(m_wish->after.location, around(m_wish->after.slot.span));
            m_desk.customer(m_wish->after.customer);
        }
        verdict = m_desk.check(*m_wish);
    }
    showSentence(*m_outlook, outlook(verdict));
    if (!m_isBusy) {
        showChoices(choicesFor(verdict));
    }
}

/// How the same would be received now.
QString ConflictCard::outlook(const Verdict &verdict) const
{
    if (!m_wish) {
        return bookingOf(m_conflict.set) && m_conflict.set.kind == ChangeKind::Do
            ? tr(
                "The booking that it changes is not on this desk. Decide about what made it first.")
            : QString();
    }
    if (verdict.checking) {
        return tr("Looking…");
    }
    QStringList lines;
    for (const Violation &violation : verdict.violations) {
        lines += words::violation(violation, m_desk, m_wish->after.location, &m_wish->after.slot);
    }
    return lines.isEmpty() ? tr("It would pass now.")
                           : tr("Now: %1").arg(lines.join(QStringLiteral(" · ")));
}

std::vector<ConflictCard::Choice> ConflictCard::choicesFor(const Verdict &verdict)
{
    std::vector<Choice> choices;
    if (m_wish && verdict.checking) {
        return choices;
    }
    if (m_wish && verdict.passes()) {
        choices.push_back({"again", tr("Do it now"), [this] { commit(*m_wish, {}); }, true});
    } else if (m_wish) {
        const std::vector<Fix> fixes = m_desk.waysOut(*m_wish, mostWays);
        for (const Fix &fix : fixes) {
            Proposal other = *m_wish;
            other.after.slot = fix.slot;
            choices.push_back({"wayOut",
                               words::fix(fix, m_desk, m_wish->after.location, &m_wish->after.slot),
                               [this, other] { commit(other, {}); },
                               choices.empty()});
        }
        if (mayBeOverridden(*m_wish, verdict, m_desk)) {
            choices.push_back({"setAside", tr("Against the rule…"), [this, verdict] {
                                   setAside(verdict);
                               }});
        }
    } else if (m_conflict.set.kind == ChangeKind::Do && !bookingOf(m_conflict.set)) {
        choices.push_back({"sendAgain", tr("Ask again"), [this] {
                               sendAgain();
                           }});
    }
    choices.push_back({"giveUp", tr("Give up…"), [this] {
                           giveUp();
                       }});
    return choices;
}

void ConflictCard::showChoices(const std::vector<Choice> &choices)
{
    QStringList wanted;
    for (const Choice &choice : choices) {
        wanted += choice.text;
    }
    if (m_buttons != nullptr && m_buttons->property("choices").toStringList() == wanted) {
        const auto buttons = m_buttons->findChildren<QPushButton *>();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            buttons[i]->disconnect(this);
            connect(
                buttons[i], &QPushButton::clicked, this, choices[static_cast<std::size_t>(i)].take);
        }
        return; // who stands on one with the keys stays there
    }
    if (m_buttons != nullptr) { // one of them may be being clicked
        m_buttons->hide();
        m_buttons->setParent(nullptr);
        m_buttons->deleteLater();
    }
    m_buttons = new QWidget(this);
    m_buttons->setProperty("choices", wanted);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, m_buttons);
        button->setObjectName(QLatin1String(choice.name));
        button->setAutoDefault(false);
        button->setProperty("primary", choice.primary);
        button->setAccessibleDescription(m_title->text());
        connect(button, &QPushButton::clicked, this, choice.take);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_choices->addWidget(m_buttons);
}

void ConflictCard::commit(const Proposal &proposal, const CommitOptions &options)
{
    CommitOptions again = options;
    again.again = m_conflict.set.id;
    tell(m_desk.commit(proposal, again));
}

void ConflictCard::setAside(const Verdict &verdict)
{
    new OverrideDialog(
        *m_wish,
        verdict,
        m_desk,
        [there = QPointer(this), wish = *m_wish](const QString &reason, const PinProof &approval) {
            if (there != nullptr) {
                CommitOptions options;
                options.overrideReason = reason.toStdString();
                options.approval = approval;
                there->commit(wish, options);
            }
        },
        this);
}

void ConflictCard::sendAgain()
{
    m_isBusy = true;
    m_buttons->setEnabled(false);
    DeskSync(m_desk).askAgain(m_conflict.set, [there = QPointer(this)](const Outcome &outcome) {
        if (there != nullptr) {
            there->tell(outcome);
        }
    });
}

void ConflictCard::giveUp()
{
    ReasonDialog::Texts texts;
    texts.title = tr("Give up");
    texts.question = tr("%1: it stays as the server has it. Why is kept.").arg(m_title->text());
    texts.button = tr("Give up");
    texts.suggestions
        = {tr("The customer has been told"), tr("Done in another way"), tr("No longer wanted")};
    texts.dangerous = true;
    auto *dialog = new ReasonDialog(texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this](const QString &reason) {
        DeskSync(m_desk).giveUp(m_conflict.set.id,
                                reason.toStdString(),
                                [there = QPointer(this)](const Status &status) {
                                    if (there != nullptr) {
                                        there->end(status);
                                    }
                                });
    });
    dialog->open();
}

void ConflictCard::tell(const Outcome &outcome)
{
    m_isBusy = false;
    if (outcome) {
        end({});
        return;
    }
    if (m_buttons != nullptr) {
        m_buttons->setEnabled(true);
    }
    const LocationId place = m_wish ? m_wish->after.location : LocationId();
    Q_EMIT refused(words::refusal(outcome.error(), m_desk, place));
    refresh();
}

void ConflictCard::end(const Status &status)
{
    if (!status) {
        Q_EMIT refused(words::error(status.error()));
        return;
    }
    setEnabled(false);
    Q_EMIT decided();
}

} // namespace bayboard
