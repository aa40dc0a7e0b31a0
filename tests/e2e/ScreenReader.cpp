#include "tests/e2e/ScreenReader.h"

#include "tests/e2e/Utf8.h"

#include <QDeadlineTimer>

namespace bayboard::test {

ScreenReader::~ScreenReader()
{
    // It ends its own bus when it is asked to.
    if (m_launcher.state() != QProcess::NotRunning) {
        m_launcher.terminate();
        m_launcher.waitForFinished(patienceMilliseconds);
    }
    endNow(m_launcher);
}

QString ScreenReader::start(Surroundings &surroundings)
{
    if (const QString problem = m_bus.start(surroundings); !problem.isEmpty())
        return problem;
    dieTogether(m_launcher);
    m_launcher.setProcessEnvironment(surroundings.environment());
    m_launcher.start(q(AT_SPI_LAUNCHER), {q("--launch-immediately")});
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
    return runToEnd(q(SYSTEM_PYTHON),
                    QStringList{q(BAYBOARD_READER_SCRIPT)} + step,
                    surroundings.environment());
}

} // namespace bayboard::test
