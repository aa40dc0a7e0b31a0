#pragma once

#include "app/ctl/WindowReport.h"
#include "app/desktop/EventLoopWorker.h"
#include "app/desktop/ServerConnection.h"
#include "core/desk/Desk.h"
#include "core/identity/Keychain.h"

#include <QTimer>

#include <filesystem>
#include <future>
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
        Keychain *keychain = nullptr; ///< outlives the session; null: there is none
        /// Whose file is made, where a server has said so; null: a new desk's.
        DeskId desk = {};
    };

    /// Begins to open on the session's own threads and lets the caller do something else until
    /// finish(). With `create` an empty file is made where there is none; a file that may not be
    /// written is opened to be read. `patience`: how long to wait for a command that just has the
    /// file. `first` has the desk, on another thread, before anybody else has it: to ask for what
    /// will be needed first.
    [[nodiscard]] static std::unique_ptr<ClubSession> begin(const std::filesystem::path &path,
                                                            bool create,
                                                            const Sources &sources,
                                                            std::chrono::milliseconds patience,
                                                            std::function<void(Desk &)> first = {});
    /// Waits until the file is open, once. Errors of ClubFile and Store; then there is no desk.
    [[nodiscard]] Status finish();
    ~ClubSession();
    ClubSession(const ClubSession &) = delete;
    ClubSession &operator=(const ClubSession &) = delete;

    [[nodiscard]] Desk &desk() const { return *m_desk; }

    /// What can wait until the board is painted: occupancy ahead, today's backup, commands of other
    /// programs. `look` tells them what the window shows.
    void startBackground(WindowLook look);
    /// Connects a file that follows a server, and gives the connection; nothing happens where the
    /// desk works alone. Needs a Qt event loop.
    void findServer(std::function<void(ServerConnection &)> found);
    /// At `place` from now on, whether or not the file follows a server already. Not started.
    ServerConnection &connectServer(std::optional<ServerPlace> place);

    /// Null while there is none.
    [[nodiscard]] ServerConnection *server() const { return m_server.get(); }

    /// Commits the change sets one after the other as the system; `done` gets the first error.
    void commitAll(std::vector<ChangeSet> changes,
                   std::function<void(std::optional<Refusal>)> done);

private:
    ClubSession() = default;
    [[nodiscard]] Status openFile(const std::filesystem::path &path,
                                  bool create,
                                  const Sources &sources,
                                  std::chrono::milliseconds patience);
    [[nodiscard]] Status openOnce(const std::filesystem::path &path,
                                  bool create,
                                  const Sources &sources,
                                  std::chrono::milliseconds patience);

    EventLoopWorker m_home;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
    std::future<Status> m_opened;
    std::unique_ptr<Worker> m_hasher; ///< its thread begins when a PIN is typed
    std::unique_ptr<Worker> m_backup; ///< of its own: nobody waits for it
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CommandServer> m_commands;
    std::unique_ptr<ServerConnection> m_server;
    Random *m_random = nullptr;
    QTimer m_hourly; ///< the window may stay open for weeks
};

} // namespace bayboard
