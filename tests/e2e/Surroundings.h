#pragma once

#include "tests/support/display/ProcessGuard.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace bayboard::test {

/// A person's own folders for one test: home, settings, data, the place of sockets. Programs that
/// are started with its environment know nothing of the machine's user.
class Surroundings
{
public:
    explicit Surroundings(const QString &display);

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs bayboardctl with these arguments.
    [[nodiscard]] Finished ctl(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace bayboard::test
