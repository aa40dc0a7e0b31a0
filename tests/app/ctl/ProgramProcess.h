#pragma once

#include "tests/app/ctl/CtlClub.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <unistd.h>

namespace bayboard::test {

inline constexpr int patienceMilliseconds = 60000;

/// A running bayboardctl, in a folder and with settings of its own.
class Program
{
public:
    Program(const TemporaryFolder &folder,
            const std::vector<std::string> &args,
            const char *locale = "C.UTF-8",
            bool asPlainUser = false)
    {
        QStringList list;
        for (const std::string &arg : args)
            list.append(QString::fromStdString(arg));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                           QString::fromStdString(folder.path().string()));
        environment.insert(QStringLiteral("XDG_DATA_HOME"),
                           QString::fromStdString(folder.path().string()));
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        environment.remove(QStringLiteral("LANGUAGE"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
        if (asPlainUser && geteuid() == 0) // root may write everything
            m_process.setChildProcessModifier([] {
                constexpr uid_t nobody = 65534;
                if (setgid(nobody) != 0 || setuid(nobody) != 0)
                    _exit(1);
            });
        m_process.start(QStringLiteral(BAYBOARDCTL), list);
        EXPECT_TRUE(m_process.waitForStarted(patienceMilliseconds));
    }

    Ran finish()
    {
        EXPECT_TRUE(m_process.waitForFinished(patienceMilliseconds));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        return {m_process.exitCode(),
                m_process.readAllStandardOutput().toStdString(),
                m_process.readAllStandardError().toStdString()};
    }

private:
    QProcess m_process;
};

} // namespace bayboard::test
