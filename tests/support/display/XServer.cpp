#include "tests/support/display/XServer.h"

#include "tests/support/display/ProcessGuard.h"

#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <array>

namespace bayboard::test {

namespace {

constexpr int serverPatienceMilliseconds = 20000;
constexpr int looks = 500; // each is a process of its own

/// No keys or mouse buttons of its own: all go to the program.
constexpr const char *managerSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy></placement>
  <keyboard></keyboard>
  <mouse><context name="Client"><mousebind button="Left" action="Press">
    <action name="Focus"/><action name="Raise"/></mousebind></context></mouse>
</openbox_config>
)";

QString missing(const QString &program)
{
    return QStringLiteral("%1 is missing; packaging/install.sh test installs it.").arg(program);
}

QProcessEnvironment environmentFor(const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    return environment;
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(serverPatienceMilliseconds)) {
        process.kill();
        process.waitForFinished(serverPatienceMilliseconds);
    }
}

} // namespace

XServer::~XServer()
{
    end(m_manager);
    end(m_server);
}

QString XServer::start()
{
    for (const char *program : {"Xvfb", "openbox", "xprop", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return missing(QLatin1String(program));
    }
    const QString problem = startServer();
    return problem.isEmpty() ? startManager() : problem;
}

QString XServer::startServer()
{
    dieTogether(m_server);
    const QString screen = QStringLiteral("%1x%2x24").arg(width).arg(height);
    // The server takes a free display, and says which when it can be used.
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"),
                    QStringLiteral("1"),
                    QStringLiteral("-screen"),
                    QStringLiteral("0"),
                    screen,
                    QStringLiteral("-fbdir"),
                    m_folder.path(),
                    QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"),
                    QStringLiteral("-noreset")});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(serverPatienceMilliseconds))
        number += m_server.readAllStandardOutput();
    if (!number.endsWith('\n'))
        return QStringLiteral("Xvfb does not start: ")
            + QString::fromUtf8(m_server.readAllStandardError());
    m_display = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
    return {};
}

QString XServer::startManager()
{
    QFile settings(m_folder.filePath(QStringLiteral("rc.xml")));
    if (!settings.open(QIODevice::WriteOnly) || settings.write(managerSettings) < 0)
        return QStringLiteral("The window manager's settings cannot be written.");
    settings.close();
    dieTogether(m_manager);
    m_manager.setProcessEnvironment(environmentFor(m_display));
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(
        QStringLiteral("openbox"),
        {QStringLiteral("--sm-disable"), QStringLiteral("--config-file"), settings.fileName()});
    if (!m_manager.waitForStarted(serverPatienceMilliseconds))
        return QStringLiteral("openbox does not start.");
    for (int i = 0; i < looks; ++i) {
        if (isManaged())
            return {};
    }
    return QStringLiteral("openbox does not manage the screen.");
}

bool XServer::isManaged() const
{
    const Finished look
        = runToEnd(QStringLiteral("xprop"),
                   {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")},
                   environmentFor(m_display));
    return look.out.contains("window id");
}

QImage XServer::picture() const
{
    // The server keeps the screen in a file: an XWD header of big-endian numbers, colours, pixels.
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto number = [&bytes](qsizetype index) {
        return static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + 4 * index));
    };
    constexpr qsizetype headerNumbers = 25;
    if (bytes.size() < headerNumbers * 4)
        return {};
    const qsizetype lineLength = number(12);
    const qsizetype begin = number(0) + number(19) * 12;
    if (bytes.size() < begin + lineLength * height)
        return {};
    return QImage(reinterpret_cast<const uchar *>(bytes.constData() + begin),
                  width,
                  height,
                  lineLength,
                  QImage::Format_RGB32)
        .copy();
}

} // namespace bayboard::test
