#include "ui/window/StatusLine.h"

#include "ui/access/Announcement.h"
#include "ui/window/StepProgress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace bayboard {
namespace {

QLabel *addLabel(QHBoxLayout &row, QLabel *label, int stretch)
{
    label->setTextFormat(Qt::PlainText);
    row.addWidget(label, stretch);
    return label;
}

/// Takes the room that is left and ends in an ellipsis where that is too little.
class CutLabel final : public QLabel
{
public:
    explicit CutLabel(QWidget *parent) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter,
                              rect(),
                              Qt::AlignVCenter | Qt::AlignLeading,
                              palette(),
                              isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, width()),
                              foregroundRole());
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(20);
    m_figures = addLabel(*row, new QLabel(this), 0);
    m_message = addLabel(*row, new CutLabel(this), 1);
    m_undo = new QToolButton(this);
    m_undo->setObjectName(QStringLiteral("statusUndo"));
    m_undo->setText(tr("Undo"));
    m_undo->hide();
    row->addWidget(m_undo);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_undo->hide();
        Q_EMIT undoWanted();
    });
    m_progress = new StepProgress(this);
    row->addWidget(m_progress);
    m_zone = addLabel(*row, new QLabel(this), 0);
}

void StatusLine::setFigures(const QString &text)
{
    m_figures->setText(text);
}

void StatusLine::setSelection(const QString &text)
{
    m_undo->hide();
    m_message->setText(text);
    m_message->setToolTip(text);
}

void StatusLine::announceStep(const QString &text)
{
    announce(text);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    m_undo->show();
}

void StatusLine::announce(const QString &text)
{
    m_undo->hide();
    m_message->setText(text);
    m_message->setToolTip(text);
    bayboard::announce(*this, text);
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
