#include "ui/list/ChosenBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bayboard {

ChosenBar::ChosenBar(QWidget *parent) : QFrame(parent), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("chosenBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(6);
    m_count->setObjectName(QStringLiteral("chosenCount"));
    row->addWidget(m_count);
    row->addStretch(1);
    m_checkIn = addButton(tr("Check in"), "booking.checkIn");
    m_noShow = addButton(tr("No-show"), "booking.noShow");
    m_tags = addButton(tr("Tags…"), "booking.tags");
    m_cancel = addButton(tr("Cancel bookings…"), "booking.cancel");
    m_cancel->setProperty("danger", true);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyChosen"));
    copy->setToolTip(tr("The rows as text, cells apart by tabs"));
    connect(copy, &QPushButton::clicked, this, &ChosenBar::copyWanted);
    row->addWidget(copy);
    hide();
}

QPushButton *ChosenBar::addButton(const QString &text, const char *action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("chosen.%1").arg(QLatin1String(action)));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    layout()->addWidget(button);
    return button;
}

void ChosenBar::setMay(bool checkIn, bool cancel, bool edit)
{
    m_checkIn->setVisible(checkIn);
    m_noShow->setVisible(checkIn);
    m_cancel->setVisible(cancel);
    m_tags->setVisible(edit);
}

void ChosenBar::setCount(int bookings)
{
    m_count->setText(tr("%n booking(s) chosen", nullptr, bookings));
    setVisible(bookings > 1);
}

} // namespace bayboard
