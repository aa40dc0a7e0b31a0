#include "ui/window/StepProgress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace bayboard {
namespace {

constexpr qint64 shortStep = 1000; // parts; written before the eye has found the bar
constexpr int barWidth = 160;

} // namespace

StepProgress::StepProgress(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("stepProgress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("stepBar"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("stepStop"));
    m_stop->setText(tr("Stop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopWanted();
    });
    hide();
}

void StepProgress::follow(const QString &title, qint64 done, qint64 all)
{
    if (all < shortStep) {
        return;
    }
    if (isHidden()) {
        m_title->setText(title);
        m_bar->setAccessibleName(title);
        m_stop->setAccessibleName(tr("Stop: %1").arg(title));
        m_stop->setEnabled(true);
    }
    m_bar->setRange(0, static_cast<int>(all));
    m_bar->setValue(static_cast<int>(done));
    setVisible(true);
}

void StepProgress::end()
{
    hide();
}

} // namespace bayboard
