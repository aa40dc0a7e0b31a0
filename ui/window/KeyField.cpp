#include "ui/window/KeyField.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace bayboard {
namespace {

/// Keys that lead out of the field.
bool leadsOut(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    default:
        return false;
    }
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

/// The Shift that a sign needs on one keyboard and not on the next is no part of it.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    const bool isSign
        = key > Qt::Key_Space && key <= Qt::Key_ydiaeresis && !QChar(key).isLetterOrNumber();
    if (isSign) {
        modifiers.setFlag(Qt::ShiftModifier, false);
    }
    return modifiers;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys"));
    setAccessibleName(tr("New keys"));
}

void KeyField::forget()
{
    m_pressed = {};
    clear();
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !leadsOut(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // it is to be seen here, not done
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leadsOut(*event)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isModifier(event->key())) {
        return;
    }
    m_pressed
        = QKeySequence(QKeyCombination(modifiersOf(*event), static_cast<Qt::Key>(event->key())));
    setText(m_pressed.toString(QKeySequence::NativeText));
    Q_EMIT keysPressed(m_pressed);
}

void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // there is nothing to cut or paste
}

} // namespace bayboard
