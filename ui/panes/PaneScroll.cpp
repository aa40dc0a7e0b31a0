#include "ui/panes/PaneScroll.h"

#include "ui/theme/Fonts.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace bayboard {

PaneScroll::PaneScroll(QWidget *page, QWidget *parent, int least)
    : QScrollArea(parent)
    , m_least(least)
{
    setMinimumWidth(scaledByText(font(), least));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
}

void PaneScroll::fit()
{
    const int needed
        = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(
        std::max(scaledByText(font(), m_least), std::min(needed, window()->width() * 2 / 5)));
}

void PaneScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit(); // the window may be another width
}

void PaneScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

/// What is on it says so whenever it has become wider or narrower.
bool PaneScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool answer = QScrollArea::eventFilter(watched, event);
    if (watched == widget()
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        fit();
    return answer;
}

} // namespace bayboard
