#pragma once

#include "app/desktop/ClubSession.h"
#include "app/desktop/DesktopOptions.h"
#include "app/desktop/FirstClub.h"

namespace bayboard {

/// Opens files for the window: one that is being opened since the start, or anew; waits its turn
/// while a command has the file, and where another window has it, brings that one to the front.
class ClubOpener
{
public:
    /// `first`: what is being opened already. The sources outlive it.
    ClubOpener(const DesktopOptions &options, RunSources &sources, std::optional<FirstClub> first);

    /// With `create` an empty file is made where there is none. Errors of ClubSession, and of the
    /// time that the options ask for.
    [[nodiscard]] Result<std::unique_ptr<ClubSession>> open(const QString &path, bool create);

    /// The last file that could not be had is in another window's hands, which has come up.
    [[nodiscard]] bool hasRaised() const { return m_raised; }

private:
    [[nodiscard]] Result<std::unique_ptr<ClubSession>> openOrRaise(const QString &path,
                                                                   bool create);
    [[nodiscard]] std::unique_ptr<ClubSession>
    begin(const QString &path, bool create, std::chrono::milliseconds patience);

    RunSources &m_sources;
    std::optional<FirstClub> m_first;
    bool m_mayRaise;
    bool m_raised = false;
};

} // namespace bayboard
