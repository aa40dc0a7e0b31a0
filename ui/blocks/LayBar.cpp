#include "ui/blocks/LayBar.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace bayboard {
namespace {

QKeySequence layKeys()
{
    return {Qt::CTRL | Qt::Key_Return};
}

} // namespace

LayBar::LayBar(QWidget *parent)
    : QWidget(parent)
    , m_obstacle(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_leave(new QPushButton(tr("Cancel"), this))
    , m_lay(new QPushButton(this))
{
    m_obstacle->setObjectName(QStringLiteral("muted"));
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("layProgress"));
    m_progress->setAccessibleName(tr("Blocks written"));
    m_progress->setFixedWidth(220);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_leave->setObjectName(QStringLiteral("cancel"));
    m_leave->setAutoDefault(false);
    m_lay->setObjectName(QStringLiteral("lay"));
    m_lay->setProperty("primary", true);
    // Not the default: Enter in a field must not lay anything.
    m_lay->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_obstacle, 1);
    row->addWidget(m_progress);
    row->addWidget(m_leave);
    row->addWidget(m_lay);
    auto *quick = new QShortcut(layKeys(), this);
    connect(quick, &QShortcut::activated, this, &LayBar::layWanted);
    connect(m_lay, &QPushButton::clicked, this, &LayBar::layWanted);
    connect(m_leave, &QPushButton::clicked, this, &LayBar::leaveWanted);
}

void LayBar::setChanges()
{
    m_changes = true;
}

void LayBar::tell(const QString &obstacle, int blocks)
{
    m_obstacle->setText(obstacle);
    if (m_changes) {
        m_lay->setText(blocks > 0 ? tr("Change %n block(s)", nullptr, blocks) : tr("Change"));
    } else {
        m_lay->setText(blocks > 0 ? tr("Lay %n block(s)", nullptr, blocks) : tr("Lay blocks"));
    }
    m_lay->setEnabled(obstacle.isEmpty());
    m_lay->setToolTip(obstacle.isEmpty() ? layKeys().toString(QKeySequence::NativeText) : obstacle);
    m_lay->setAccessibleDescription(obstacle);
}

void LayBar::setLaying(bool isLaying)
{
    m_progress->setVisible(isLaying);
    m_progress->setRange(0, 0); // until the first word of how far it is
    m_leave->setText(isLaying ? tr("Stop") : tr("Cancel"));
    m_leave->setEnabled(true);
}

void LayBar::setProgress(qint64 written, qint64 all)
{
    m_progress->setMaximum(static_cast<int>(std::max<qint64>(1, all)));
    m_progress->setValue(static_cast<int>(written));
}

void LayBar::setStopping()
{
    m_leave->setEnabled(false);
}

} // namespace bayboard
