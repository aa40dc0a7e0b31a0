#include "app/desktop/FirstPaint.h"

#include "ui/views/ViewStack.h"
#include "ui/window/ClubPage.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QTimer>

namespace bayboard {

FirstPaint::FirstPaint(ClubPage &page) : QObject(&page), m_page(page)
{
    QWidget *seen = page.views().current().entry();
    if (auto *scrolled = qobject_cast<QAbstractScrollArea *>(seen)) {
        seen = scrolled->viewport();
    }
    seen->installEventFilter(this);
}

bool FirstPaint::isReady() const
{
    return m_page.views().kind() != ViewKind::Day || m_page.board().isLoaded();
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && isReady()) {
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
