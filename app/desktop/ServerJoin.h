#pragma once

#include "app/desktop/ClubSession.h"
#include "app/desktop/RunSources.h"
#include "core/wire/Greeting.h"

namespace bayboard {

/// A new desk of a club that has a server: asks who the token is, makes the desk's file, fetches
/// the club into it, and hands the session on as soon as there is something to work with: the club
/// and the days in view. The rest goes on coming in that session. What has not got so far leaves no
/// file. On the window's thread.
class ServerJoin final : public QObject, private DeskObserver
{
    Q_OBJECT
public:
    struct Wanted
    {
        ServerPlace place;
        Secret token;
        QString file; ///< what is made; empty: one in `folder`, named by the server
        QString folder;
        std::optional<LocalDate> day = {}; ///< what the window will show; nothing: today
    };

    ServerJoin(RunSources &sources, Wanted wanted);
    /// Stops what is under way.
    ~ServerJoin() override;

    void start();

    /// Why a server cannot be had.
    [[nodiscard]] static QString sentenceFor(const LineFault &fault);

    /// After joined(), once: open, connected, perhaps still being filled. Its server's place is not
    /// kept yet, nor the token.
    [[nodiscard]] std::unique_ptr<ClubSession> takeSession();

    [[nodiscard]] Secret takeToken() { return std::move(m_wanted.token); }

    /// Of a file that was made here and in which nobody has done anything.
    static void removeFile(const QString &file);

Q_SIGNALS:
    void progressed(const QString &sentence);
    /// Nothing is left of it.
    void failed(const QString &sentence);
    void joined();

private:
    void greeted(const tl::expected<Greeting, LineFault> &answer);
    [[nodiscard]] Status makeFile(const Greeting &greeting);
    void fetch();
    void follow();
    [[nodiscard]] bool hasEnough(const SyncStatus &status) const;

    /// Memory reads the club a moment after its rows.
    void clubChanged() override { follow(); }

    void fail(const QString &sentence);
    void removeMade();
    [[nodiscard]] QString newFile() const;

    RunSources &m_sources;
    Wanted m_wanted;
    EventLoopWorker m_home;
    std::unique_ptr<HttpLine> m_line;
    std::unique_ptr<ClubSession> m_session;
    QString m_file; ///< that was made; empty: none
    bool m_isOver = false;
};

} // namespace bayboard
