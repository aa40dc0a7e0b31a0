#pragma once

#include "app/desktop/EventLoopWorker.h"
#include "app/desktop/ServerPlace.h"
#include "app/line/HttpLine.h"
#include "core/sync/ClubGiving.h"
#include "core/wire/Greeting.h"

#include <QObject>

#include <memory>

namespace bayboard {

/// The club of an open desk that worked alone, given to a server that has none. Broken off it may
/// be begun again: the server keeps what it has. On the window's thread; the desk outlives it.
class ServerGiving final : public QObject
{
    Q_OBJECT
public:
    ServerGiving(Desk &desk, ServerPlace place, Secret token);
    /// Stops what is under way.
    ~ServerGiving() override;

    void start();

    [[nodiscard]] const ServerPlace &place() const { return m_place; }

    /// For the connection that the desk has from then on.
    [[nodiscard]] Secret takeToken() { return std::move(m_token); }

Q_SIGNALS:
    void progressed(const QString &sentence, qint64 given, qint64 all);
    void failed(const QString &sentence);
    /// The desk follows the server now.
    void given();

private:
    void greeted(const tl::expected<Greeting, LineFault> &answer);
    void ended(const tl::expected<void, ClubGiving::Broken> &how);
    void fail(const QString &sentence);

    Desk &m_desk;
    ServerPlace m_place;
    Secret m_token;
    EventLoopWorker m_home;
    std::unique_ptr<HttpLine> m_line;
    std::unique_ptr<ClubGiving> m_giving; ///< goes before the line
};

} // namespace bayboard
