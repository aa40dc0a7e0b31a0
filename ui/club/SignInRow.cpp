#include "ui/club/SignInRow.h"

#include "core/desk/DeskSession.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace bayboard {

SignInRow::SignInRow(Desk &desk, DeskSignals &signals_)
    : m_desk(desk)
    , m_hours(new QSpinBox)
    , m_apply(new QPushButton(tr("Apply")))
    , m_says(new QLabel)
{
    m_hours->setObjectName(QStringLiteral("signInHours"));
    m_hours->setRange(0, static_cast<int>(DeskSession::mostHours));
    m_hours->setSpecialValueText(tr("never"));
    m_hours->setSuffix(tr(" h"));
    m_apply->setObjectName(QStringLiteral("signInApply"));
    m_apply->setAutoDefault(false);
    m_says->setObjectName(QStringLiteral("muted"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    auto *label = new QLabel(tr("As&k for a password after"));
    label->setBuddy(m_hours);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 6);
    row->addWidget(label);
    row->addWidget(m_hours);
    row->addWidget(m_apply);
    row->addWidget(m_says, 1);
    connect(m_hours, &QSpinBox::valueChanged, this, &SignInRow::showButton);
    connect(m_apply, &QPushButton::clicked, this, &SignInRow::apply);
    connect(&signals_, &DeskSignals::clubEdited, this, &SignInRow::showHours);
    connect(&signals_, &DeskSignals::undoChanged, this, &SignInRow::showButton);
    showHours();
}

void SignInRow::showHours()
{
    const std::int64_t asked = m_desk.club().settings().signInHours;
    m_hours->setValue(static_cast<int>(asked));
    m_says->setText(asked == 0 ? tr("The PIN alone lets people in, where there is one.")
                        : DeskSession(m_desk).asksPassword()
                        ? tr("And at each start; meanwhile the PIN is enough.")
                        : tr("Not asked at this desk: nobody who may edit operators has a password "
                             "here."));
    showButton();
}

void SignInRow::showButton()
{
    const bool may = m_desk.may(Permission::ClubEdit);
    m_hours->setEnabled(may);
    m_apply->setEnabled(may && m_hours->value() != m_desk.club().settings().signInHours);
}

void SignInRow::apply()
{
    DeskSession(m_desk).setHours(
        m_hours->value(), [there = QPointer(this)](const Outcome &outcome) {
            if (there != nullptr && !outcome && outcome.error().error) {
                there->m_says->setText(words::error(*outcome.error().error));
            }
        });
}

} // namespace bayboard
