#pragma once

#include "app/desktop/ClubOpener.h"
#include "app/desktop/ClubSession.h"
#include "app/desktop/DesktopOptions.h"
#include "app/desktop/FirstClub.h"
#include "app/desktop/ServerJoining.h"
#include "app/desktop/ServerOffering.h"
#include "core/desk/ClubTemplate.h"
#include "ui/window/MainWindow.h"

namespace bayboard {

/// The composition root: names the real clock, random, files and threads, and decides which club
/// the window shows.
class Program final : public QObject
{
    Q_OBJECT
public:
    explicit Program(const DesktopOptions &options);
    /// With a club that is being opened from these sources.
    Program(DesktopOptions options,
            std::unique_ptr<RunSources> sources,
            std::optional<FirstClub> first);
    ~Program() override;

    enum class Start : unsigned char {
        Shown,
        /// Another window has the file and has come to the front: there is nothing more to do.
        HandedOver,
        Failed, ///< the options cannot be followed; standard error has the sentence
    };

    /// Opens what the options (or the last time) say and shows the window.
    [[nodiscard]] Start start();

    [[nodiscard]] MainWindow &window() { return m_window; }

    void startDemo();
    /// Makes the file and opens it; `importFile`: then begins an import of it.
    void startClub(const QString &path, const ClubTemplate &plan, const QString &importFile = {});
    /// False when it could not be opened; told in a message box, and the club that is open stays.
    /// Where another window has the file, that one comes to the front.
    bool openFile(const QString &path);

private:
    /// Makes the file with `build`'s change sets, then shows it.
    void makeFile(const QString &path,
                  const std::function<Result<std::vector<ChangeSet>>(Desk &)> &build,
                  const QString &importFile);
    void
    finishFile(const QString &path, const QString &importFile, const std::optional<Error> &failure);
    [[nodiscard]] Result<std::unique_ptr<ClubSession>> open(const QString &path, bool create);
    [[nodiscard]] Start startOn(const QString &file);
    /// What the command line says of the club's server, for a file that is there or not yet.
    [[nodiscard]] Start startWithServer();
    /// Lets the window know of the server that the club's file follows, once there is time.
    void findServer();
    /// Shows the club of a desk that has joined its server, while the rest of it may still come.
    void showJoined(std::unique_ptr<ClubSession> session, Secret token);
    /// The club went to a server: the desk stays connected to it.
    void followServer(const ServerPlace &place);
    /// Says that the file of last time is gone, and what can be done.
    void tellGone(const QString &file);
    void restoreFile(const QString &path);
    /// Shows the session's club; an error says why it cannot be.
    [[nodiscard]] Status show(std::unique_ptr<ClubSession> session);
    [[nodiscard]] Result<OperatorId> chooseActor(const Club &club) const;
    void closeClub();
    void tell(const Error &error);
    /// Says why another club cannot be had; the one that is open stays, else there is Welcome.
    void refuse(const Error &error);
    void connectWindow();
    void workBehindFirstPaint();
    /// What the command line asks for once the day is in view.
    void actAfterFirstPaint();
    void showWall(LocationId location);
    void rememberFile() const;

    DesktopOptions m_options;
    std::unique_ptr<RunSources> m_sources;
    ClubOpener m_opener;
    MainWindow m_window;
    ServerJoining *m_joining = nullptr;
    ServerOffering *m_offering = nullptr;
    std::unique_ptr<ClubSession> m_session;
    Secret m_token; ///< for the club that is opened next; empty: what the keychain has
};

} // namespace bayboard
