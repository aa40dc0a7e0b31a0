#include "tests/e2e/Keyring.h"

#include "tests/e2e/Utf8.h"

#include <QDeadlineTimer>

namespace bayboard::test {

bool Keyring::lock(const Surroundings &surroundings) const
{
    const Finished locked = runToEnd(q("dbus-send"),
                                     {q("--session"),
                                      q("--print-reply=literal"),
                                      q("--dest=org.freedesktop.secrets"),
                                      q("/org/freedesktop/secrets"),
                                      q("org.freedesktop.Secret.Service.Lock"),
                                      q("array:objpath:/org/freedesktop/secrets/aliases/default")},
                                     surroundings.environment());
    return locked.exit == 0;
}

Keyring::~Keyring()
{
    endNow(m_daemon);
}

QString Keyring::start(Surroundings &surroundings)
{
    if (const QString problem = m_bus.start(surroundings); !problem.isEmpty())
        return problem;
    dieTogether(m_daemon);
    m_daemon.setProcessEnvironment(surroundings.environment());
    m_daemon.start(q("gnome-keyring-daemon"),
                   {q("--unlock"), q("--components=secrets"), q("--foreground")});
    if (!m_daemon.waitForStarted(patienceMilliseconds))
        return q("There is no keyring: ") + m_daemon.errorString();
    m_daemon.write("password");
    // Nothing turns an event loop here.
    if (!m_daemon.waitForBytesWritten(patienceMilliseconds))
        return q("The keyring takes no password: ") + m_daemon.errorString();
    m_daemon.closeWriteChannel();
    const QDeadlineTimer deadline(patienceMilliseconds);
    // Each look is a program, so this does not spin.
    while (!SessionBus::isServed(surroundings, "org.freedesktop.secrets"))
        if (deadline.hasExpired())
            return q("The keyring does not answer.");
    return {};
}

} // namespace bayboard::test
