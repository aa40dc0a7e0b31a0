#include "ui/dialogs/OverrideDialog.h"

#include "core/desk/DeskPins.h"
#include "core/text/Words.h"
#include "ui/dialogs/PinDialog.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace bayboard {
namespace {

QString nameOf(const Club &club, OperatorId who)
{
    const Operator *person = club.person(who);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

/// Whom the booking is for, as far as the desk says it.
QString customerOf(const Proposal &proposal, Desk &desk)
{
    const Booking &booking = proposal.after;
    if (const BookingView *view = desk.booking(booking.id);
        view != nullptr && !view->name.empty()) {
        return text::fromUtf8(view->name);
    }
    if (proposal.newCustomer) {
        return text::fromUtf8(proposal.newCustomer->name);
    }
    if (!booking.guestName.empty()) {
        return text::fromUtf8(booking.guestName);
    }
    const CustomerFacts *facts = desk.customer(booking.customer);
    return facts != nullptr && desk.may(Permission::CustomerReadName, booking.location)
        ? text::fromUtf8(facts->customer.name)
        : QString();
}

} // namespace

bool mayBeOverridden(const Proposal &proposal, const Verdict &verdict, const Desk &desk)
{
    return (verdict.needsOverride() && desk.may(Permission::RuleOverride, proposal.after.location))
        || !desk.approvers(proposal).empty();
}

OverrideDialog::OverrideDialog(const Proposal &proposal,
                               const Verdict &verdict,
                               Desk &desk,
                               Given given,
                               QWidget *parent,
                               const QString &reason)
    : QuestionDialog(tr("Against a rule"), parent)
    , m_desk(desk)
    , m_given(std::move(given))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("overrideDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addText(subject(proposal))->setObjectName(QStringLiteral("subject"));
    QStringList lines;
    for (const Violation &violation : verdict.violations) {
        lines += QStringLiteral("⚠ ")
            + words::violation(violation, desk, proposal.after.location, &proposal.after.slot);
    }
    addCaution(lines);
    const std::vector<OperatorId> approvers = desk.approvers(proposal);
    addText(approvers.empty()
                ? tr("This needs a reason, which is kept.")
                : tr("%1 may not do this alone. Somebody who may allows it with their PIN; who it "
                     "was, and why, is kept.")
                      .arg(nameOf(desk.club(), desk.actor())));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setText(reason);
    QFormLayout *form = addForm();
    form->addRow(tr("Reason"), m_reason);
    if (!approvers.empty()) {
        addApprover(approvers, *form);
    }
    addButtons(approvers.empty() ? tr("Do it all the same") : tr("Allow it"));
    connect(m_reason, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    refresh();
    (reason.isEmpty() || m_who == nullptr ? static_cast<QWidget *>(m_reason) : m_pin)->setFocus();
    open();
}

/// "Jo Guest, Bay 1, Mon 23 Nov 14:00–14:30"
QString OverrideDialog::subject(const Proposal &proposal) const
{
    const Club &club = m_desk.club();
    const Slot &slot = proposal.after.slot;
    QStringList parts{customerOf(proposal, m_desk),
                      text::bayNames(club, slot.bays),
                      timetext::when(slot.span, club.zone(proposal.after.location))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void OverrideDialog::addApprover(const std::vector<OperatorId> &approvers, QFormLayout &form)
{
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("approver"));
    m_who->setAccessibleName(tr("Who allows it"));
    for (const OperatorId id : approvers) {
        m_who->addItem(nameOf(m_desk.club(), id), QString::fromStdString(id.toString()));
    }
    m_pin = makePinLine(tr("PIN"), this);
    m_pin->setObjectName(QStringLiteral("approverPin"));
    connect(m_pin, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    connect(m_pin, &QLineEdit::textEdited, this, [this] { complain({}); });
    form.addRow(tr("Who allows it"), m_who);
    form.addRow(tr("PIN"), m_pin);
}

void OverrideDialog::refresh()
{
    button().setEnabled(!m_busy && !m_reason->text().trimmed().isEmpty()
                        && (m_pin == nullptr || !m_pin->text().isEmpty()));
}

void OverrideDialog::submit()
{
    if (m_who == nullptr) {
        end(PinProof());
        return;
    }
    std::string pin = m_pin->text().toStdString();
    m_pin->clear();
    m_busy = true;
    refresh();
    const auto who = OperatorId::parse(m_who->currentData().toString().toStdString());
    m_desk.pins().prove(who.value_or(OperatorId()),
                        Secret(pin),
                        [there = QPointer(this)](const Result<PinProof> &proof) {
                            if (there != nullptr) {
                                there->end(proof);
                            }
                        });
    wipe(pin);
}

void OverrideDialog::end(const Result<PinProof> &proof)
{
    m_busy = false;
    if (!proof) {
        complain(words::error(proof.error()));
        refresh();
        m_pin->setFocus();
        return;
    }
    const Given given = m_given;
    const QString reason = m_reason->text().trimmed();
    accept();
    given(reason, *proof);
}

} // namespace bayboard
