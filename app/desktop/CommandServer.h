#pragma once

#include "app/ctl/WindowReport.h"
#include "core/desk/Desk.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace bayboard {

/// Takes commands of bayboardctl over a local socket while the window owns the file, runs them on
/// the window's desk, one after the other, and sends back what they print. Only this user's
/// programs and root's are let in. Lives on the desk's thread; commands run on a thread of their
/// own and reach the desk through `home`.
class CommandServer final : public QObject
{
    Q_OBJECT
public:
    /// `look`: what the window shows, for commands that ask for it.
    CommandServer(Desk &desk, Worker &home, WindowLook look);
    ~CommandServer() override;

    /// False when the socket cannot be had; then commands wait for the file as without a window.
    bool listen();
    /// Takes no more; what runs goes on.
    void stopListening();

private:
    void welcome();
    void readFrom(QLocalSocket *socket);
    void run(QLocalSocket *socket, const QByteArray &line);

    Desk &m_desk;
    Worker &m_home;
    WindowLook m_look;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<Worker> m_runner;
};

} // namespace bayboard
