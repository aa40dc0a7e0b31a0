#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace bayboard::test {

/// What a program printed and how it ended.
struct Finished
{
    bool ran = false; ///< started, and ended by itself in time
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// The process dies with this one, whatever becomes of it, so that no test leaves any behind.
void dieTogether(QProcess &process);

/// Runs a program to its end, for at most 30 seconds.
[[nodiscard]] Finished runToEnd(const QString &program,
                                const QStringList &arguments,
                                const QProcessEnvironment &environment);

} // namespace bayboard::test
