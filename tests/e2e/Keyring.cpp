#include "tests/e2e/Keyring.h"

#include <QDeadlineTimer>
#include <QFile>

namespace bayboard::test {

namespace {

constexpr int patienceMilliseconds = 30000;

/// Without services that start by themselves: no portal, no theme of the machine's.
constexpr const char *busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patienceMilliseconds);
}

bool isServed(const Surroundings &surroundings)
{
    const Finished asked = runToEnd(q("dbus-send"),
                                    {q("--session"),
                                     q("--print-reply=literal"),
                                     q("--dest=org.freedesktop.DBus"),
                                     q("/"),
                                     q("org.freedesktop.DBus.NameHasOwner"),
                                     q("string:org.freedesktop.secrets")},
                                    surroundings.environment());
    return asked.exit == 0 && asked.out.contains("true");
}

} // namespace

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
    end(m_daemon);
    end(m_bus);
}

QString Keyring::start(Surroundings &surroundings)
{
    const QString socket = surroundings.path(q("bus"));
    QFile file(surroundings.path(q("bus.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return q("The bus cannot be configured.");
    file.write(q(busConfiguration).arg(socket).toUtf8());
    file.close();
    dieTogether(m_bus);
    m_bus.start(q("dbus-daemon"),
                {q("--config-file=") + file.fileName(), q("--nofork"), q("--print-address")});
    // It prints its address when it listens.
    if (!m_bus.waitForReadyRead(patienceMilliseconds))
        return q("There is no bus: ") + m_bus.errorString();
    surroundings.set("DBUS_SESSION_BUS_ADDRESS", q("unix:path=") + socket);
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
    while (!isServed(surroundings)) // each look is a program, so this does not spin
        if (deadline.hasExpired())
            return q("The keyring does not answer.");
    return {};
}

} // namespace bayboard::test
