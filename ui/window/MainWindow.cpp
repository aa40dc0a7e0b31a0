#include "ui/window/MainWindow.h"

#include "core/text/Words.h"
#include "ui/board/BoardModel.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/Words.h"
#include "ui/wall/WallWindow.h"
#include "ui/window/Actions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/LookActions.h"
#include "ui/window/QuickMnemonics.h"
#include "ui/window/SyncActions.h"
#include "ui/window/WallOpener.h"
#include "ui/window/WindowState.h"

#include <QApplication>
#include <QCloseEvent>

namespace bayboard {
namespace {

constexpr std::chrono::seconds keepAfter{1};

/// The location that was shown last, else the club's first one in use.
LocationId startingLocation(const Club &club, std::optional<LocationId> last)
{
    const Location *known = last ? club.location(*last) : nullptr;
    if (known != nullptr && !known->withdrawn) {
        return known->id;
    }
    for (const Location &location : club.locations()) {
        if (!location.withdrawn && location.active) {
            return location.id;
        }
    }
    return {};
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Bayboard"));
    setMinimumSize(640, 480);
    WindowState::restore(*this);
    new QuickMnemonics(this);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, [this] {
        WindowState::save(*this);
        if (m_page != nullptr) {
            m_page->saveState();
        }
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::readFirstDay(Desk &desk,
                              std::optional<LocationId> last,
                              std::optional<LocalDate> date)
{
    const LocationId location = startingLocation(desk.club(), last);
    if (!location.isNull()) {
        BoardModel::loadDay(
            desk, location, date.value_or(desk.club().zone(location).dateAt(desk.now())));
    }
}

void MainWindow::addProgramActions()
{
    const QString group = tr("Club");
    m_actions->add(
        {"club.new", group, tr("New club…"), {}, [this] { Q_EMIT newClubWanted(); }, {}});
    m_actions->add({"club.open",
                    group,
                    tr("Open…"),
                    {QKeySequence(QKeySequence::Open)},
                    [this] { Q_EMIT openWanted(); },
                    {}});
    m_actions->add(
        {"club.join", group, tr("Join a club’s server…"), {}, [this] { Q_EMIT joinWanted(); }, {}});
    m_actions->add(
        {"club.give",
         group,
         tr("Put this club on a server…"),
         {},
         [this] { Q_EMIT giveWanted(); },
         [this] { return m_page != nullptr && !m_page->sync().hasServer(); },
         [this] {
             if (m_desk->isReadOnly()) {
                 return words::error({ErrorCode::StoreReadOnly, {m_desk->path().string()}});
             }
             return m_desk->may(Permission::ClubEdit)
                 ? QString()
                 : tr("You may not %1.").arg(text::word(Permission::ClubEdit));
         }});
    m_actions->add({"club.quit",
                    group,
                    tr("Quit"),
                    {QKeySequence(QLatin1String("Ctrl+Q"))},
                    [this] { close(); },
                    {}});
    LookActions::install(*m_actions);
}

void MainWindow::showWelcome(const WelcomePage::Gone &gone)
{
    closeClub();
    auto *page = new WelcomePage(gone, this);
    connect(page, &WelcomePage::restoreWanted, this, [this, path = gone.path] {
        Q_EMIT restoreWanted(path);
    });
    connect(page, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    connect(page, &WelcomePage::newClubWanted, this, &MainWindow::newClubWanted);
    connect(page, &WelcomePage::importWanted, this, &MainWindow::importIntoNewClubWanted);
    connect(page, &WelcomePage::openWanted, this, &MainWindow::openWanted);
    connect(page, &WelcomePage::joinWanted, this, &MainWindow::joinWanted);
    setCentralWidget(page);
}

void MainWindow::showClub(Desk &desk, OperatorId who, std::optional<LocalDate> date)
{
    closeClub();
    m_desk = &desk;
    const auto last = LocationId::parse(WindowState::location().toStdString());
    readFirstDay(desk, last, date); // while the widgets are made
    m_actions = std::make_unique<Actions>(*this);
    m_page = new ClubPage(desk, *m_actions, this);
    addProgramActions();
    connect(m_page, &ClubPage::importWanted, this, [this] { openImport(); });
    connect(m_page, &ClubPage::stateChanged, &m_keep, qOverload<>(&QTimer::start));
    m_page->setActor(who);
    setCentralWidget(m_page);
    const auto showName = [this, &desk] {
        setWindowTitle(
            tr("%1 – Bayboard").arg(QString::fromStdString(desk.club().settings().name)));
    };
    connect(&m_page->deskSignals(), &DeskSignals::clubEdited, m_page, showName);
    showName();
    m_page->start(startingLocation(desk.club(), last), date);
}

void MainWindow::bringToFront()
{
    if (m_page != nullptr && m_page->walls().wall() != nullptr) {
        m_page->walls().wall()->raise(); // what it hides stays behind its lock
        return;
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window take the keys
}

void MainWindow::closeClub()
{
    if (m_page != nullptr) {
        m_page->saveState();
    }
    delete takeCentralWidget();
    m_page = nullptr;
    m_desk = nullptr;
    m_actions.reset();
}

void MainWindow::openImport(const QString &file)
{
    if (m_desk == nullptr) {
        return;
    }
    auto *dialog = new ImportDialog(*m_desk, m_page);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, m_page, &ClubPage::tellImported);
    dialog->open();
    if (!file.isEmpty()) {
        dialog->setFile(file);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_keep.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_keep.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_keep.stop();
    WindowState::save(*this);
    closeClub();
    event->accept();
}

} // namespace bayboard
