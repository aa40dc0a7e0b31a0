#include "ui/dialogs/PinDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int mostDigits = 12;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

QString taken(QLineEdit *line)
{
    const QString text = line != nullptr ? line->text() : QString();
    if (line != nullptr) {
        line->clear();
    }
    return text;
}

} // namespace

QLineEdit *makePinLine(const QString &name, QWidget *parent)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]*"));
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(mostDigits);
    line->setValidator(new QRegularExpressionValidator(digits, line));
    line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    line->setAccessibleName(name);
    return line;
}

PinDialog::PinDialog(const Texts &texts, Check check, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_note(plainLabel({}, this))
    , m_wrong(plainLabel({}, this))
    , m_button(new QPushButton(texts.button, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(texts.question, this));
    column->addWidget(m_note);
    auto *form = new QFormLayout;
    const auto add = [&](const QString &name, const char *object) {
        QLineEdit *line = makePinLine(name, this);
        line->setObjectName(QLatin1String(object));
        form->addRow(name, line);
        return line;
    };
    if (texts.asksOld) {
        m_old = add(texts.asksNew ? tr("PIN until now") : tr("PIN"), "pin");
    }
    if (texts.asksNew) {
        m_new = add(tr("New PIN"), "newPin");
        m_again = add(tr("Once more"), "newPinAgain");
    }
    column->addLayout(form);
    m_wrong->setObjectName(QStringLiteral("warning"));
    column->addWidget(m_wrong);
    auto *buttons = new QDialogButtonBox(this);
    m_button->setObjectName(QStringLiteral("primary"));
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_old != nullptr ? m_old : m_new)->setFocus();
}

void PinDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PinDialog::submit()
{
    if (m_new != nullptr && m_new->text() != m_again->text()) {
        m_new->clear();
        m_again->clear();
        complain(tr("The two are not the same"));
        m_new->setFocus();
        return;
    }
    const QString old = taken(m_old);
    const QString pin = taken(m_new);
    taken(m_again);
    setBusy(true);
    m_check(old, pin, [dialog = QPointer(this)](const std::optional<QString> &wrong) {
        if (dialog == nullptr) {
            return;
        }
        dialog->setBusy(false);
        if (wrong) {
            dialog->complain(*wrong);
        } else {
            dialog->accept();
        }
    });
}

void PinDialog::setBusy(bool busy)
{
    for (QLineEdit *line : {m_old, m_new, m_again}) {
        if (line != nullptr) {
            line->setEnabled(!busy);
        }
    }
    m_button->setEnabled(!busy);
    if (!busy) {
        (m_old != nullptr ? m_old : m_new)->setFocus();
    }
}

void PinDialog::complain(const QString &wrong)
{
    m_wrong->setText(wrong);
    m_wrong->setAccessibleName(wrong);
    m_wrong->setVisible(true);
}

} // namespace bayboard
