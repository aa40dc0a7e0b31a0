#include "ui/dialogs/ReasonDialog.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bayboard {

ReasonDialog::ReasonDialog(const Texts &texts, QWidget *parent)
    : QuestionDialog(texts.title, parent)
    , m_reason(new QLineEdit(this))
{
    addText(texts.question);
    addCaution(texts.warnings);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(texts.optional ? tr("Reason (not required)") : tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    add(m_reason);
    addSuggestions(texts.suggestions);
    addButtons(texts.button, texts.dangerous);
    button().setEnabled(texts.optional);
    connect(m_reason, &QLineEdit::textChanged, this, [this, optional = texts.optional] {
        button().setEnabled(optional || !reason().isEmpty());
    });
    m_reason->setFocus();
}

/// Two in a row: one click, then Enter.
void ReasonDialog::addSuggestions(const QStringList &suggestions)
{
    auto *picks = new QGridLayout;
    picks->setSpacing(6);
    for (int index = 0; index < suggestions.size(); ++index) {
        const QString &suggestion = suggestions.at(index);
        auto *pick = new QPushButton(suggestion, this);
        pick->setObjectName(QStringLiteral("suggestion"));
        pick->setAutoDefault(false);
        connect(pick, &QPushButton::clicked, this, [this, suggestion] {
            m_reason->setText(suggestion);
            m_reason->setFocus();
        });
        picks->addWidget(pick, index / 2, index % 2);
    }
    add(picks);
}

void ReasonDialog::submit()
{
    Q_EMIT reasonGiven(reason());
    accept();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace bayboard
