#pragma once

#include "app/ctl/WindowReport.h"
#include "core/desk/Desk.h"

#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace bayboard {

class HandoverSocket;

/// Takes commands of bayboardctl over a local socket while the window owns the file, runs them on
/// the window's desk, one after the other, and sends back what they print. Only this user's
/// programs and root's are let in. Lives on the desk's thread and listens there; commands run, and
/// are answered, on a thread of their own and reach the desk through `home`.
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
    struct Caller;

    void welcome();
    void hear(const std::shared_ptr<Caller> &caller);
    void run(const std::shared_ptr<Caller> &caller);
    void forget(const std::shared_ptr<Caller> &caller);

    Desk &m_desk;
    Worker &m_home;
    WindowLook m_look;
    std::unique_ptr<HandoverSocket> m_door;
    std::unique_ptr<QSocketNotifier> m_bell;
    std::vector<std::shared_ptr<Caller>> m_callers; ///< who have not said their command yet
    std::unique_ptr<Worker> m_runner;
};

} // namespace bayboard
