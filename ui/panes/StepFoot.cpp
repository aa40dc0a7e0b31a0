#include "ui/panes/StepFoot.h"

#include "ui/access/Announcement.h"
#include "ui/panes/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QShortcut>
#include <QToolButton>

namespace bayboard {

StepFoot::StepFoot(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_said(new QLabel(this))
    , m_undo(new QToolButton(this))
{
    m_said->setObjectName(QStringLiteral("muted"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("footUndo"));
    m_undo->setText(tr("Undo"));
    m_undo->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_said, 1);
    row->addWidget(m_undo);
    const QKeySequence keys(QKeySequence::Undo);
    m_undo->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(m_undo, &QToolButton::clicked, this, &StepFoot::undoLast);
    connect(new QShortcut(keys, parent), &QShortcut::activated, this, &StepFoot::undoLast);
}

void StepFoot::tell(const Outcome &outcome, const QString &sentence)
{
    if (!outcome) {
        say(words::refusal(outcome.error(), m_desk, {}));
        return;
    }
    if (!outcome->id.isNull()) {
        m_steps.push_back(outcome->id);
    }
    say(sentence);
}

void StepFoot::undoLast()
{
    if (m_steps.empty()) {
        return;
    }
    const ChangeSetId step = m_steps.back();
    m_steps.pop_back();
    m_desk.undo(step, [there = QPointer(this)](const Outcome &outcome) {
        if (there != nullptr) {
            there->say(outcome ? tr("Taken back")
                               : words::refusal(outcome.error(), there->m_desk, {}));
        }
    });
}

void StepFoot::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_undo->setVisible(!m_steps.empty());
    announce(*this, sentence);
}

QString StepFoot::said() const
{
    return m_said->text();
}

} // namespace bayboard
