#include "app/desktop/FirstClub.h"

#include "app/ctl/DefaultClubFile.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowState.h"

#include <QDir>
#include <QFileInfo>

namespace bayboard {

QString dataFolder()
{
    return QString::fromStdString(defaultClubFile().parent_path().string());
}

QString fileToOpen(const DesktopOptions &options)
{
    if (!options.file.isEmpty()) {
        return options.file;
    }
    if (options.demo) {
        return QDir(dataFolder()).filePath(QStringLiteral("demo.bayboard"));
    }
    const QString last = WindowState::lastFile();
    if (!last.isEmpty()) {
        return last; // also one that is gone, which is to be said
    }
    const QString usual = QString::fromStdString(defaultClubFile().string());
    return QFileInfo::exists(usual) ? usual : QString();
}

FirstClub::FirstClub(const DesktopOptions &options, RunSources &sources)
    : m_path(fileToOpen(options))
{
    if (!QFileInfo::exists(m_path)) {
        return; // it has to be made, or there is none
    }
    const auto last = LocationId::parse(WindowState::location().toStdString());
    m_session = ClubSession::begin(
        m_path.toStdString(),
        false,
        {.clock = sources.clock(), .random = sources.random(), .keychain = sources.keychain()},
        std::chrono::milliseconds(0),
        [&sources, last, asked = options.location, date = options.date](Desk &desk) {
            if (sources.setClock(desk.club().mainZone())) {
                const auto named = desk.club().findLocation(asked);
                MainWindow::readFirstDay(desk, named ? std::optional(*named) : last, date);
            }
        });
}

std::unique_ptr<ClubSession> FirstClub::take(const QString &path)
{
    return path == m_path ? std::move(m_session) : nullptr;
}

} // namespace bayboard
