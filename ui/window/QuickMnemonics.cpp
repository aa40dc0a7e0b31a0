#include "ui/window/QuickMnemonics.h"

#include <QApplication>
#include <QPushButton>
#include <QShortcutEvent>
#include <QToolButton>

namespace bayboard {
namespace {

/// Opens a menu, which Qt does at once.
bool hasMenu(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return (push != nullptr && push->menu() != nullptr)
        || (tool != nullptr && tool->menu() != nullptr);
}

} // namespace

QuickMnemonics::QuickMnemonics(QObject *parent) : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool QuickMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut) {
        return false;
    }
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button == nullptr || hasMenu(*button)
        || static_cast<const QShortcutEvent *>(event)->isAmbiguous()) {
        return false;
    }
    if ((button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
        button->setFocus(Qt::ShortcutFocusReason);
    }
    button->click();
    return true;
}

} // namespace bayboard
