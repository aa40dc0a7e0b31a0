#pragma once

#include "core/desk/Desk.h"

#include <QObject>

class QMenu;
class QWidget;

namespace bayboard {

/// What an operator does with PINs at the window: being let in by one, and setting, changing and
/// removing one. The desk outlives it.
class PinActions final : public QObject
{
    Q_OBJECT
public:
    PinActions(Desk &desk, QWidget &window);

    /// Makes the operator the actor; asks for the PIN of one who has one.
    void letIn(OperatorId who);
    /// The entries of the operator's menu for the actor's own PIN, and for forgotten ones of
    /// others where the actor may edit operators.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void actorChanged();
    void told(const QString &text);

private:
    void askFor(OperatorId who);
    void setOwn();
    void removeOwn();
    void removeOf(OperatorId who);

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace bayboard
