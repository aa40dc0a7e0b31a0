#pragma once

#include "app/desktop/ClubSession.h"
#include "app/desktop/RunSources.h"

#include <QString>

#include <functional>
#include <memory>

namespace bayboard::bench {

/// Ends the program when something that is measured did not work.
void require(bool fine, const char *what);

/// Runs the event loop until `isSo`, looked at in each turn; false when that takes half a minute.
bool turnUntil(const std::function<bool()> &isSo);

/// A desk that has joined a server, with its file, threads and line. GUI thread.
class JoinedDesk
{
public:
    /// Returns when it is synced.
    JoinedDesk(RunSources &sources, const QString &file, const QString &address, std::string token);

    [[nodiscard]] Desk &desk() { return m_session->desk(); }

    [[nodiscard]] bool isSynced() const { return m_session->server()->status().sync.isSynced(); }

    [[nodiscard]] ServerConnection &server() { return *m_session->server(); }

private:
    std::unique_ptr<ClubSession> m_session;
};

} // namespace bayboard::bench
