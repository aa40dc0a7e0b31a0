#include "ui/dialogs/ReasonDialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
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

ReasonDialog::ReasonDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_button(nullptr)
{
    setWindowTitle(texts.title);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(plainLabel(texts.question, this));
    for (const QString &warning : texts.warnings) {
        auto *label = plainLabel(QStringLiteral("⚠ ") + warning, this);
        label->setObjectName(QStringLiteral("warning"));
        column->addWidget(label);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(texts.optional ? tr("Reason (not required)") : tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    if (!texts.suggestions.isEmpty()) {
        auto *completer = new QCompleter(texts.suggestions, m_reason);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_reason->setCompleter(completer);
    }
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(texts.button, QDialogButtonBox::AcceptRole);
    m_button->setObjectName(texts.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    m_button->setDefault(true);
    m_button->setEnabled(texts.optional);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, [this, optional = texts.optional] {
        m_button->setEnabled(optional || !reason().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT reasonGiven(reason());
        accept();
    });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace bayboard
