#pragma once

#include "app/ctl/WindowReport.h"
#include "app/desktop/EventLoopWorker.h"
#include "core/desk/Desk.h"

#include <QTimer>

#include <filesystem>
#include <memory>

namespace bayboard {

class CommandServer;

/// One open club: its file, the desk on it and the threads that serve it. Made and destroyed on the
/// window's thread; destruction waits until what was accepted is on the disk.
class ClubSession
{
public:
    struct Sources
    {
        const Clock &clock;
        Random &random;
    };

    /// Errors of ClubFile and Store; a file that may not be written is opened to be read. With
    /// `create` an empty file is made where there is none.
    /// `patience`: how long to wait for a command that just has the file.
    [[nodiscard]] static Result<std::unique_ptr<ClubSession>>
    open(const std::filesystem::path &path,
         bool create,
         const Sources &sources,
         std::chrono::milliseconds patience);
    ~ClubSession();
    ClubSession(const ClubSession &) = delete;
    ClubSession &operator=(const ClubSession &) = delete;

    [[nodiscard]] Desk &desk() const { return *m_desk; }

    /// What can wait until the board is painted: occupancy ahead, today's backup, commands of other
    /// programs. `look` tells them what the window shows.
    void startBackground(WindowLook look);
    /// Commits the change sets one after the other as the system; `done` gets the first error.
    void commitAll(std::vector<ChangeSet> changes,
                   std::function<void(std::optional<Refusal>)> done);

private:
    ClubSession() = default;

    EventLoopWorker m_home;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_backup; ///< of its own: nobody waits for it
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CommandServer> m_commands;
    QTimer m_hourly; ///< the window may stay open for weeks
};

} // namespace bayboard
