#include "tests/e2e/SessionBus.h"

#include "tests/e2e/Utf8.h"

#include <QFile>

namespace bayboard::test {

namespace {

constexpr const char *configuration = R"(<!DOCTYPE busconfig PUBLIC
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

} // namespace

void endNow(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patienceMilliseconds);
}

SessionBus::~SessionBus()
{
    endNow(m_daemon);
}

QString SessionBus::start(Surroundings &surroundings)
{
    const QString socket = surroundings.path(q("bus"));
    QFile file(surroundings.path(q("bus.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return q("The bus cannot be configured.");
    file.write(q(configuration).arg(socket).toUtf8());
    file.close();
    dieTogether(m_daemon);
    m_daemon.start(q("dbus-daemon"),
                   {q("--config-file=") + file.fileName(), q("--nofork"), q("--print-address")});
    // It prints its address when it listens.
    if (!m_daemon.waitForReadyRead(patienceMilliseconds))
        return q("There is no bus: ") + m_daemon.errorString();
    surroundings.set("DBUS_SESSION_BUS_ADDRESS", q("unix:path=") + socket);
    return {};
}

bool SessionBus::isServed(const Surroundings &surroundings, const char *name)
{
    const Finished asked = runToEnd(q("dbus-send"),
                                    {q("--session"),
                                     q("--print-reply=literal"),
                                     q("--dest=org.freedesktop.DBus"),
                                     q("/"),
                                     q("org.freedesktop.DBus.NameHasOwner"),
                                     q("string:") + q(name)},
                                    surroundings.environment());
    return asked.exit == 0 && asked.out.contains("true");
}

} // namespace bayboard::test
