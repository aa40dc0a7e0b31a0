#include "ui/dialogs/ReasonDialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
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
    column->addWidget(m_reason);
    auto *picks = new QGridLayout; // two in a row: one click, then Enter
    picks->setSpacing(6);
    for (int index = 0; index < texts.suggestions.size(); ++index) {
        const QString &suggestion = texts.suggestions.at(index);
        auto *pick = new QPushButton(suggestion, this);
        pick->setObjectName(QStringLiteral("suggestion"));
        pick->setAutoDefault(false);
        connect(pick, &QPushButton::clicked, this, [this, suggestion] {
            m_reason->setText(suggestion);
            m_reason->setFocus();
        });
        picks->addWidget(pick, index / 2, index % 2);
    }
    column->addLayout(picks);
    auto *buttons = new QDialogButtonBox(this);
    m_button = new QPushButton(texts.button, buttons);
    m_button->setObjectName(texts.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    // Before the box lays it out, which fixes its look.
    m_button->setProperty(texts.dangerous ? "danger" : "primary", true);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
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
