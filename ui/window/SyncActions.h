#pragma once

#include "core/desk/Desk.h"
#include "core/sync/ServerLink.h"

#include <QObject>

namespace bayboard {

class Actions;
class Banner;
class BoardView;
class ClubPage;
class DeskSignals;
class TopBar;

/// What the window shows of its desk's server: the pill, the panel behind it, the cards of what was
/// refused, a word when something new was. All parts outlive it.
class SyncActions final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        DeskSignals &signals_;
        Actions &actions;
        TopBar &topBar;
        Banner &banner;
        BoardView &board;
    };

    SyncActions(const Parts &parts, ClubPage &page);
    ~SyncActions() override;

    /// Registers the actions; `sync` is asked when one runs, and may be null until the page is
    /// made.
    static void install(Actions &actions, const std::function<SyncActions *()> &sync);

    /// From now on there is a server. Outlives this, or is taken back with null.
    void setLink(ServerLink *link);

    [[nodiscard]] bool hasServer() const { return m_link != nullptr; }

    [[nodiscard]] bool hasConflicts() const { return m_conflicts > 0; }

    void showPanel();
    void showConflicts();

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void follow();
    void tellConflicts(std::int64_t before);

    Parts m_parts;
    ClubPage &m_page;
    ServerLink *m_link = nullptr;
    QString m_pill;
    std::int64_t m_conflicts = 0;
};

} // namespace bayboard
