#include "ui/window/SyncActions.h"

#include "ui/board/BoardView.h"
#include "ui/panes/DeskSignals.h"
#include "ui/sync/ConflictList.h"
#include "ui/sync/SyncPanel.h"
#include "ui/sync/SyncWords.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/ClubPage.h"
#include "ui/window/TopBar.h"

#include <QPointer>

namespace bayboard {
namespace {

QString lookOf(syncwords::PillKind kind)
{
    switch (kind) {
    case syncwords::PillKind::Good:
        return QStringLiteral("saved");
    case syncwords::PillKind::Waiting:
        return QStringLiteral("saving");
    case syncwords::PillKind::Trouble:
        return QStringLiteral("failed");
    }
    return {};
}

template <typename Window> bool raise(QWidget &page)
{
    auto *open = page.findChild<Window *>();
    if (open != nullptr) {
        open->raise();
        open->activateWindow();
    }
    return open != nullptr;
}

} // namespace

SyncActions::SyncActions(const Parts &parts, ClubPage &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
    connect(&m_parts.topBar, &TopBar::syncWanted, this, &SyncActions::showPanel);
}

SyncActions::~SyncActions()
{
    setLink(nullptr);
}

void SyncActions::install(Actions &actions, const std::function<SyncActions *()> &sync)
{
    const QString group = tr("Club");
    const auto hasServer = [sync] {
        return sync() != nullptr && sync()->hasServer();
    };
    actions.add({"sync.panel",
                 group,
                 tr("Server…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+Y"))},
                 [sync] { sync()->showPanel(); },
                 hasServer});
    actions.add({"sync.conflicts",
                 group,
                 tr("Refused by the server…"),
                 {QKeySequence(QLatin1String("Ctrl+Shift+R"))},
                 [sync] { sync()->showConflicts(); },
                 hasServer});
}

void SyncActions::setLink(ServerLink *link)
{
    if (m_link != nullptr) {
        m_link->listen({});
    }
    m_link = link;
    if (m_link != nullptr) {
        m_link->listen([this] { follow(); });
        m_parts.actions.refresh();
        follow();
    }
}

void SyncActions::follow()
{
    const LinkStatus &status = m_link->status();
    const syncwords::Pill pill = syncwords::pill(status);
    if (pill.text != m_pill) {
        m_pill = pill.text;
        m_parts.topBar.setSync(pill.text, lookOf(pill.kind));
    }
    if (auto *panel = m_page.findChild<SyncPanel *>()) {
        panel->refresh();
    }
    if (!status.sync.file || status.sync.file->conflicts == m_conflicts) {
        return;
    }
    const std::int64_t before = std::exchange(m_conflicts, status.sync.file->conflicts);
    if (m_conflicts == 0) {
        m_parts.banner.withdrawOffer();
    }
    if (auto *list = m_page.findChild<ConflictList *>()) {
        list->reload();
    } else {
        tellConflicts(before);
    }
}

/// Once for each time that something new was refused; the pill keeps saying it.
void SyncActions::tellConflicts(std::int64_t before)
{
    if (m_conflicts > before) {
        m_parts.banner.offer(tr("The server refused %n change(s) that were made here.",
                                nullptr,
                                static_cast<int>(m_conflicts - before)),
                             tr("Decide…"),
                             [this] { showConflicts(); });
    }
}

void SyncActions::showPanel()
{
    if (m_link == nullptr || raise<SyncPanel>(m_page)) {
        return;
    }
    auto *panel = new SyncPanel(m_parts.desk, *m_link, m_parts.board.location(), &m_page);
    connect(panel, &SyncPanel::conflictsWanted, this, &SyncActions::showConflicts);
    panel->show();
}

void SyncActions::showConflicts()
{
    if (m_link == nullptr || raise<ConflictList>(m_page)) {
        return;
    }
    auto *list = new ConflictList(m_parts.desk, m_parts.signals_, &m_page);
    connect(list, &ConflictList::decided, this, [this] {
        if (m_link != nullptr) {
            m_link->tryNow(); // what was decided is counted, and sent
        }
    });
    list->show();
}

} // namespace bayboard
