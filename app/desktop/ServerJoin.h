#pragma once

#include "app/desktop/ClubSession.h"
#include "app/desktop/RunSources.h"
#include "core/wire/Greeting.h"

namespace bayboard {

/// A new desk of a club that has a server: asks who the token is, makes the desk's file, fetches
/// the club into it. What is begun and not finished leaves no file. On the window's thread.
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
    };

    ServerJoin(RunSources &sources, Wanted wanted);
    /// Stops what is under way.
    ~ServerJoin() override;

    void start();

    /// Why a server cannot be had.
    [[nodiscard]] static QString sentenceFor(const LineFault &fault);

    /// For the session that opens the file then.
    [[nodiscard]] Secret takeToken() { return std::move(m_wanted.token); }

Q_SIGNALS:
    void progressed(const QString &sentence);
    /// Nothing is left of it.
    void failed(const QString &sentence);
    void joined(const QString &file);

private:
    void greeted(const tl::expected<Greeting, LineFault> &answer);
    [[nodiscard]] Status makeFile(const Greeting &greeting);
    void fetch();
    void follow();

    /// Memory reads the club a moment after its rows.
    void clubChanged() override { follow(); }

    void fail(const QString &sentence);
    void removeFile();
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
