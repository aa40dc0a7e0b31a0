#include "tests/bench/desktop/StartTimer.h"

#include "tests/support/display/ProcessGuard.h"

#include <QElapsedTimer>
#include <QFile>

namespace bayboard::bench {

namespace {

constexpr int patienceMilliseconds = 60000;

/// "VmRSS:      1234 kB" as MB.
double megabytes(const QByteArray &status, const char *name)
{
    const qsizetype at = status.indexOf(QByteArray("\n") + name + ":");
    if (at < 0)
        return 0;
    const QByteArray line = status.mid(at + 1, status.indexOf('\n', at + 1) - at - 1);
    return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
}

} // namespace

std::optional<double> timeToPainted(const QString &program,
                                    const QStringList &arguments,
                                    const QProcessEnvironment &environment)
{
    QProcess process;
    test::dieTogether(process);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted\n")) {
        if (!process.waitForReadyRead(patienceMilliseconds))
            return std::nullopt;
        said += process.readAllStandardOutput();
    }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool ended
        = process.state() == QProcess::NotRunning || process.waitForFinished(patienceMilliseconds);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return took;
}

std::optional<Memory> memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray status = file.readAll();
    return Memory{
        megabytes(status, "VmRSS"), megabytes(status, "VmHWM"), megabytes(status, "RssFile")};
}

} // namespace bayboard::bench
