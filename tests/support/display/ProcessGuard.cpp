#include "tests/support/display/ProcessGuard.h"

#include <csignal>
#include <sys/prctl.h>

namespace bayboard::test {

namespace {

constexpr int processPatienceMilliseconds = 30000;

} // namespace

void dieTogether(QProcess &process)
{
    process.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // A limit on the size of files shall be an error to the program, not its end.
        std::signal(SIGXFSZ, SIG_IGN);
    });
}

Finished runToEnd(const QString &program,
                  const QStringList &arguments,
                  const QProcessEnvironment &environment)
{
    QProcess process;
    dieTogether(process);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Finished finished;
    finished.ran = process.waitForStarted(processPatienceMilliseconds)
        && (process.state() == QProcess::NotRunning
            || process.waitForFinished(processPatienceMilliseconds))
        && process.exitStatus() == QProcess::NormalExit;
    finished.exit = process.exitCode();
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    return finished;
}

} // namespace bayboard::test
