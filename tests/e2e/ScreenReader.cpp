#include "tests/e2e/ScreenReader.h"

#include <QDeadlineTimer>
#include <QFile>

namespace bayboard::test {

namespace {

constexpr int patienceMilliseconds = 30000;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Debian's own, which has Debian's packages; another one may come first in the path.
QString python()
{
    const QString system = q("/usr/bin/python3");
    return QFile::exists(system) ? system : q("python3");
}

QString launcher()
{
    for (const char *place : {"/usr/libexec/at-spi-bus-launcher",
                              "/usr/lib/at-spi2-core/at-spi-bus-launcher",
                              "/usr/lib/at-spi-bus-launcher"}) {
        if (QFile::exists(q(place)))
            return q(place);
    }
    return {};
}

} // namespace

ScreenReader::~ScreenReader()
{
    // It ends its own bus when it is asked to.
    if (m_launcher.state() != QProcess::NotRunning) {
        m_launcher.terminate();
        m_launcher.waitForFinished(patienceMilliseconds);
    }
    endNow(m_launcher);
}

QString ScreenReader::obstacle(const Surroundings &surroundings)
{
    const QString remedy = q("; packaging/install.sh test installs it.");
    if (launcher().isEmpty())
        return q("at-spi2-core is missing") + remedy;
    const Finished asked
        = runToEnd(python(), {q("-c"), q("import pyatspi")}, surroundings.environment());
    return asked.exit == 0 ? QString() : q("python3-pyatspi is missing") + remedy;
}

QString ScreenReader::start(Surroundings &surroundings)
{
    if (const QString problem = m_bus.start(surroundings); !problem.isEmpty())
        return problem;
    dieTogether(m_launcher);
    m_launcher.setProcessEnvironment(surroundings.environment());
    m_launcher.start(launcher(), {q("--launch-immediately")});
    if (!m_launcher.waitForStarted(patienceMilliseconds))
        return q("AT-SPI does not start: ") + m_launcher.errorString();
    const QDeadlineTimer deadline(patienceMilliseconds);
    // Each look is a program, so this does not spin.
    while (!SessionBus::isServed(surroundings, "org.a11y.Bus"))
        if (deadline.hasExpired())
            return q("AT-SPI does not answer.");
    // A bare session has no setting that says that a screen reader runs.
    surroundings.set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", q("1"));
    return {};
}

Finished ScreenReader::drive(const Surroundings &surroundings, const QStringList &step)
{
    return runToEnd(
        python(), QStringList{q(BAYBOARD_READER_SCRIPT)} + step, surroundings.environment());
}

} // namespace bayboard::test
