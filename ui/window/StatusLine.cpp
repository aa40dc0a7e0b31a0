#include "ui/window/StatusLine.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace bayboard {
namespace {

QLabel *addLabel(QHBoxLayout &row, QWidget *parent, int stretch)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (stretch > 0) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    row.addWidget(label, stretch);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(20);
    m_figures = addLabel(*row, this, 0);
    m_message = addLabel(*row, this, 1);
    m_zone = addLabel(*row, this, 0);
}

void StatusLine::setFigures(const QString &text)
{
    m_figures->setText(text);
}

void StatusLine::setSelection(const QString &text)
{
    m_message->setText(text);
}

void StatusLine::announce(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_message->setAccessibleName(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setZone(const QString &text)
{
    m_zone->setText(text);
}

QString StatusLine::figures() const
{
    return m_figures->text();
}

QString StatusLine::message() const
{
    return m_message->text();
}

QString StatusLine::zone() const
{
    return m_zone->text();
}

} // namespace bayboard
