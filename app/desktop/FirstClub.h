#pragma once

#include "app/desktop/ClubSession.h"
#include "app/desktop/RunSources.h"

#include <QString>

namespace bayboard {

/// Folder of the files that the program makes without being told where.
[[nodiscard]] QString dataFolder();
/// The club that the options, the last time or habit name; empty: none. It need not exist.
[[nodiscard]] QString fileToOpen(const DesktopOptions &options);

/// The club that the program shows first. It is opened, and its day read, while Qt still connects
/// to the screen: that is mostly waiting, and needs nothing of the club. So this one is made before
/// QApplication (its names must be set) and given to Program, both on the program's main thread.
class FirstClub
{
public:
    /// `sources` must outlive the session.
    FirstClub(const DesktopOptions &options, RunSources &sources);

    /// The session that was begun for this file, once; nothing for every other file.
    [[nodiscard]] std::unique_ptr<ClubSession> take(const QString &path);

private:
    QString m_path;
    std::unique_ptr<ClubSession> m_session;
};

} // namespace bayboard
