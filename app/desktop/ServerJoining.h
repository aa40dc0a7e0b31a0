#pragma once

#include "app/desktop/ServerJoin.h"

#include <QPointer>

namespace bayboard {

class JoinDialog;

/// The way of a window to a club's server: the dialog that asks for it, and what is fetched behind
/// it. One at a time.
class ServerJoining final : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where clubs are kept. `day`: what the window will show; nothing: today.
    ServerJoining(RunSources &sources,
                  const QString &folder,
                  std::optional<LocalDate> day,
                  QWidget &window);

    void ask();
    /// Without asking: with what the command line said.
    void join(ServerJoin::Wanted wanted);

    /// Of the desk that has just joined, once. See ServerJoin::takeSession().
    [[nodiscard]] std::unique_ptr<ClubSession> takeSession() { return std::move(m_session); }

    [[nodiscard]] Secret takeToken() { return std::move(m_token); }

Q_SIGNALS:
    void joined();

private:
    JoinDialog &dialog();
    void begin(ServerJoin::Wanted wanted);

    RunSources &m_sources;
    QString m_folder;
    std::optional<LocalDate> m_day;
    QWidget &m_window;
    QPointer<JoinDialog> m_dialog;
    std::unique_ptr<ServerJoin> m_join;
    std::unique_ptr<ClubSession> m_session;
    Secret m_token;
};

} // namespace bayboard
