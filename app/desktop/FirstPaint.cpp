#include "app/desktop/FirstPaint.h"

#include "ui/board/BoardView.h"

#include <QEvent>
#include <QTimer>

namespace bayboard {

FirstPaint::FirstPaint(BoardView &board) : QObject(&board), m_board(board)
{
    board.viewport()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_board.isLoaded()) {
        watched->removeEventFilter(this);
        // The event is painted, and what was painted is sent to the screen, before a timer comes.
        QTimer::singleShot(0, this, [this] {
            Q_EMIT painted();
            deleteLater();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bayboard
