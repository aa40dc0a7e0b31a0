#include "ui/dialogs/PinDialog.h"

#include "core/identity/PasswordRules.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace bayboard {
namespace {

constexpr int mostDigits = 12;

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

QLineEdit *makePasswordLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(static_cast<int>(mostPasswordBytes));
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase);
    line->setAccessibleName(name);
    return line;
}

PinDialog::PinDialog(const Texts &texts, Check check, QWidget *parent)
    : QuestionDialog(texts.title, parent)
    , m_check(std::move(check))
    , m_note(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addText(texts.question);
    m_note = addText({});
    m_note->setObjectName(QStringLiteral("muted"));
    QFormLayout *form = addForm();
    const auto add = [&](const QString &name, const char *object) {
        QLineEdit *line = texts.isPassword ? makePasswordLine(name, this) : makePinLine(name, this);
        line->setObjectName(QLatin1String(object));
        connect(line, &QLineEdit::textEdited, this, [this] { complain({}); });
        form->addRow(name, line);
        return line;
    };
    if (texts.asksOld) {
        const bool both = texts.asksNew;
        m_old = texts.isPassword ? add(both ? tr("Password until now") : tr("Password"), "password")
                                 : add(both ? tr("PIN until now") : tr("PIN"), "pin");
    }
    if (texts.asksNew) {
        m_new = texts.isPassword ? add(tr("New password"), "newPassword")
                                 : add(tr("New PIN"), "newPin");
        m_again = add(tr("Once more"), "newPinAgain");
    }
    addButtons(texts.button);
    (m_old != nullptr ? m_old : m_new)->setFocus();
}

void PinDialog::setNote(const QString &note)
{
    setText(*m_note, note);
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
    complain({});
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
    button().setEnabled(!busy);
    if (!busy) {
        (m_old != nullptr ? m_old : m_new)->setFocus();
    }
}

} // namespace bayboard
