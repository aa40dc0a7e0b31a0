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
    /// `folder`: where clubs are kept.
    ServerJoining(RunSources &sources, const QString &folder, QWidget &window);

    void ask();
    /// Without asking: with what the command line said.
    void join(ServerJoin::Wanted wanted);

    /// Of the desk that has just joined, once.
    [[nodiscard]] Secret takeToken() { return std::move(m_token); }

Q_SIGNALS:
    void joined(const QString &file);

private:
    JoinDialog &dialog();
    void begin(ServerJoin::Wanted wanted);

    RunSources &m_sources;
    QString m_folder;
    QWidget &m_window;
    QPointer<JoinDialog> m_dialog;
    std::unique_ptr<ServerJoin> m_join;
    Secret m_token;
};

} // namespace bayboard
