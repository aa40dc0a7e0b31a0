#pragma once

#include "core/desk/Desk.h"

#include <QObject>

#include <chrono>

class QMenu;
class QWidget;

namespace bayboard {

class IdleTimer;
class PasswordActions;

/// What an operator does with PINs at the window: being let in by one, and setting, changing and
/// removing one. The desk outlives it.
class PinActions final : public QObject
{
    Q_OBJECT
public:
    PinActions(Desk &desk, QWidget &window);

    /// Makes the operator the actor; asks for the PIN of one who has one.
    void letIn(OperatorId who);
    /// Nobody acts any more until somebody with a PIN says it, or somebody without one is chosen;
    /// asks for the PIN of who has acted. Does nothing where that one has none.
    void lock();
    [[nodiscard]] bool canLock() const;
    /// Does so by itself when key and pointer are left alone for so long; zero: never.
    void lockAfter(std::chrono::minutes patience);
    /// Not by itself while the program shows what everybody may see.
    void pauseLock(bool paused);
    /// The entries of the operator's menu for the actor's own PIN, and for forgotten ones of
    /// others where the actor may edit operators.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void actorChanged();
    void told(const QString &text);

private:
    void askFor(OperatorId who, const QString &why = {});
    /// Nobody acts until the operator has signed in again.
    void endSession(OperatorId who);
    void setOwn();
    void removeOwn();
    void removeOf(OperatorId who);

    Desk &m_desk;
    QWidget &m_window;
    IdleTimer *m_idle = nullptr;
    std::chrono::minutes m_patience{0};
    bool m_paused = false;
    PasswordActions *m_passwords;
};

} // namespace bayboard
