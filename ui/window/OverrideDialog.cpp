#include "ui/window/OverrideDialog.h"

#include "core/desk/DeskPins.h"
#include "ui/dialogs/PinDialog.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool mayBeOverridden(const Proposal &proposal, const Verdict &verdict, const Desk &desk)
{
    return (verdict.needsOverride() && desk.may(Permission::RuleOverride, proposal.after.location))
        || !desk.approvers(proposal).empty();
}

OverrideDialog::OverrideDialog(
    const Proposal &proposal, const Verdict &verdict, Desk &desk, Given given, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_given(std::move(given))
    , m_reason(new QLineEdit(this))
    , m_wrong(plainLabel({}, this))
    , m_button(new QPushButton(tr("Do it all the same"), this))
{
    setObjectName(QStringLiteral("overrideDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Against a rule"));
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    const std::vector<OperatorId> approvers = desk.approvers(proposal);
    column->addWidget(
        plainLabel(approvers.empty()
                       ? tr("This needs a reason, which is kept.")
                       : tr("This needs somebody who may allow it, and a reason. Both are kept."),
                   this));
    for (const Violation &violation : verdict.violations) {
        auto *label = plainLabel(
            QStringLiteral("⚠ ")
                + words::violation(violation, desk, proposal.after.location, &proposal.after.slot),
            this);
        label->setObjectName(QStringLiteral("warning"));
        column->addWidget(label);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    column->addWidget(m_reason);
    if (!approvers.empty()) {
        addApprover(approvers);
    }
    m_wrong->setObjectName(QStringLiteral("warning"));
    m_wrong->hide();
    column->addWidget(m_wrong);
    auto *buttons = new QDialogButtonBox(this);
    m_button->setObjectName(QStringLiteral("primary"));
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &OverrideDialog::submit);
    refresh();
    m_reason->setFocus();
    open();
}

void OverrideDialog::addApprover(const std::vector<OperatorId> &approvers)
{
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("approver"));
    m_who->setAccessibleName(tr("Who allows it"));
    for (const OperatorId id : approvers) {
        m_who->addItem(QString::fromStdString(m_desk.club().person(id)->name),
                       QString::fromStdString(id.toString()));
    }
    m_pin = makePinLine(tr("PIN"), this);
    m_pin->setObjectName(QStringLiteral("approverPin"));
    connect(m_pin, &QLineEdit::textChanged, this, &OverrideDialog::refresh);
    auto *form = new QFormLayout;
    form->addRow(tr("Who allows it"), m_who);
    form->addRow(tr("PIN"), m_pin);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void OverrideDialog::refresh()
{
    m_button->setEnabled(!m_busy && !m_reason->text().trimmed().isEmpty()
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
        m_wrong->setText(words::error(proof.error()));
        m_wrong->show();
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
