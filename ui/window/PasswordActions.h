#pragma once

#include "core/desk/Desk.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QWidget;

namespace bayboard {

/// What an operator does with passwords at the window: signing in with one where the club asks for
/// it, and setting, changing and removing one. Tells when a session is over. The desk outlives it.
class PasswordActions final : public QObject
{
    Q_OBJECT
public:
    PasswordActions(Desk &desk, QWidget &window);

    /// Asks for the operator's password and lets them in by it.
    void signIn(OperatorId who);
    /// The entries of the operator's menu: the actor's own, and those of others where the actor may
    /// edit operators.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void actorChanged();
    void told(const QString &text);
    /// The actor has to sign in again before anything else can be done.
    void sessionOver(bayboard::OperatorId who);

private:
    void look();
    void setOwn();
    void setOf(OperatorId who);
    void removeOwn();

    Desk &m_desk;
    QWidget &m_window;
    QTimer m_timer;
};

} // namespace bayboard
