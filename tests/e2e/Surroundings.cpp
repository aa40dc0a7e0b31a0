#include "tests/e2e/Surroundings.h"

#include <QDir>

namespace bayboard::test {

Surroundings::Surroundings(const QString &display)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const auto folder = [this](const char *name) {
        QDir(m_folder.path()).mkdir(QLatin1String(name));
        QFile::setPermissions(path(QLatin1String(name)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path(QLatin1String(name));
    };
    set("HOME", m_folder.path());
    set("XDG_CONFIG_HOME", folder("config"));
    set("XDG_DATA_HOME", folder("data"));
    set("XDG_CACHE_HOME", folder("cache"));
    set("XDG_RUNTIME_DIR", folder("run"));
    set("DISPLAY", display);
    set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    set("TZ", QStringLiteral("Asia/Tokyo")); // the computer's zone is not the club's
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    // Nobody's session bus: no portal, no theme of the machine's.
    set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=") + path(QStringLiteral("no-bus")));
    for (const char *name : {"LANGUAGE",
                             "LANG",
                             "WAYLAND_DISPLAY",
                             "QT_SCALE_FACTOR",
                             "QT_STYLE_OVERRIDE",
                             "XDG_CURRENT_DESKTOP"})
        m_environment.remove(QLatin1String(name));
}

Finished Surroundings::ctl(const QStringList &arguments) const
{
    return runToEnd(QStringLiteral(BAYBOARDCTL), arguments, m_environment);
}

} // namespace bayboard::test
