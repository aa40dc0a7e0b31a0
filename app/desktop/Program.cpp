#include "app/desktop/Program.h"

#include "app/ctl/DefaultClubFile.h"
#include "app/ctl/SecretLine.h"
#include "app/desktop/ClubChooser.h"
#include "app/desktop/ClubContents.h"
#include "app/desktop/FirstPaint.h"
#include "app/desktop/Opening.h"
#include "app/desktop/Screenshot.h"
#include "app/desktop/WindowReporter.h"
#include "app/keychain/SystemKeychain.h"
#include "core/desk/DeskPins.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/WelcomePage.h"
#include "ui/panes/Words.h"
#include "ui/wall/WallWindow.h"
#include "ui/window/ClubPage.h"
#include "ui/window/PinActions.h"
#include "ui/window/SyncActions.h"
#include "ui/window/WallOpener.h"
#include "ui/window/WindowState.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace bayboard {
namespace {

constexpr std::size_t dateLength = 10; ///< 2026-11-23

/// What the window will show first, as far as the command line says.
std::optional<LocalDate> dayAsked(const DesktopOptions &options)
{
    return options.date ? options.date : parseDate(options.now.substr(0, dateLength));
}

std::filesystem::path toPath(const QString &text)
{
    return std::filesystem::path(text.toStdString());
}

} // namespace

Program::Program(const DesktopOptions &options)
    : Program(options, std::make_unique<RunSources>(options), std::nullopt)
{ }

Program::Program(DesktopOptions options,
                 std::unique_ptr<RunSources> sources,
                 std::optional<FirstClub> first)
    : m_options(std::move(options))
    , m_sources(std::move(sources))
    , m_opener(m_options, *m_sources, std::move(first))
{
    connectWindow();
}

Program::~Program()
{
    closeClub();
}

void Program::connectWindow()
{
    auto *chooser = new ClubChooser(dataFolder(), m_window);
    // Queued: what is asked for destroys the page whose button asked.
    const auto queued = Qt::QueuedConnection;
    connect(&m_window, &MainWindow::demoWanted, this, &Program::startDemo, queued);
    connect(&m_window, &MainWindow::newClubWanted, chooser, &ClubChooser::askForNewClub, queued);
    connect(&m_window,
            &MainWindow::importIntoNewClubWanted,
            chooser,
            &ClubChooser::askForImport,
            queued);
    connect(&m_window, &MainWindow::openWanted, chooser, &ClubChooser::askForFile, queued);
    connect(&m_window, &MainWindow::restoreWanted, this, &Program::restoreFile, queued);
    m_joining = new ServerJoining(*m_sources, dataFolder(), dayAsked(m_options), m_window);
    connect(&m_window, &MainWindow::joinWanted, m_joining, &ServerJoining::ask, queued);
    connect(m_joining, &ServerJoining::joined, this, [this] {
        showJoined(m_joining->takeSession(), m_joining->takeToken());
    });
    m_offering = new ServerOffering(m_window);
    connect(
        &m_window,
        &MainWindow::giveWanted,
        this,
        [this] {
            if (m_session) {
                m_offering->ask(m_session->desk());
            }
        },
        queued);
    connect(m_offering, &ServerOffering::given, this, &Program::followServer);
    connect(chooser, &ClubChooser::newClubChosen, this, &Program::startClub);
    connect(chooser, &ClubChooser::fileChosen, this, &Program::openFile);
}

Program::Start Program::start()
{
    if (m_options.size.isValid()) {
        m_window.resize(m_options.size);
    }
    const QString file = fileToOpen(m_options);
    Start started = Start::Shown;
    if (!m_options.server.isEmpty()) {
        started = startWithServer();
    } else if (file.isEmpty()) {
        m_window.showWelcome();
    } else if (m_options.demo && !QFileInfo::exists(file)) {
        startDemo();
    } else if (m_options.file.isEmpty() && m_options.person.isEmpty() && !QFileInfo::exists(file)) {
        tellGone(file);
    } else {
        started = startOn(file);
    }
    const ClubPage *page = m_window.clubPage();
    if (started == Start::Shown && (page == nullptr || page->walls().wall() == nullptr)) {
        m_window.show();
    }
    return started;
}

Program::Start Program::startWithServer()
{
    auto token = readSecretLine(
        m_options.tokenFile.toStdString(), std::filesystem::current_path(), STDIN_FILENO);
    if (!token) {
        std::fprintf(stderr, "%s\n", words::error(token.error()).toLocal8Bit().constData());
        return Start::Failed;
    }
    Secret secret(*token);
    wipe(*token);
    const ServerPlace place{m_options.server, m_options.trusted, false};
    if (!QFileInfo::exists(m_options.file)) {
        m_window.showWelcome();
        m_joining->join({place, std::move(secret), m_options.file, {}});
        return Start::Shown;
    }
    m_token = std::move(secret);
    const Start started = startOn(m_options.file);
    if (started == Start::Shown && m_session) {
        keepServerPlace(m_session->desk().id(), m_session->desk().path(), place);
    }
    return started;
}

void Program::findServer()
{
    if (m_session->server() != nullptr) {
        return; // it has joined just now
    }
    m_session->findServer([this](ServerConnection &server) {
        m_window.clubPage()->sync().setLink(&server);
        server.start();
        if (!m_token.isEmpty()) {
            server.useToken(std::move(m_token));
        }
    });
}

void Program::showJoined(std::unique_ptr<ClubSession> session, Secret token)
{
    const QString file = QString::fromStdString(session->desk().path().string());
    ClubSession &joined = *session;
    Status shown = m_sources->setClock(joined.desk().club().mainZone());
    if (shown) {
        shown = show(std::move(session));
    }
    if (!shown) {
        session.reset();
        ServerJoin::removeFile(file);
        refuse(shown.error());
        return;
    }
    m_window.clubPage()->sync().setLink(joined.server());
    joined.server()->stay(token);
}

void Program::followServer(const ServerPlace &place)
{
    if (!m_session) {
        return;
    }
    ServerConnection &server = m_session->connectServer(place);
    m_window.clubPage()->sync().setLink(&server);
    server.start();
    server.useToken(m_offering->takeToken());
}

Program::Start Program::startOn(const QString &file)
{
    auto session = open(file, false);
    const Status shown = session ? show(std::move(*session)) : tl::unexpected(session.error());
    if (shown) {
        return Start::Shown;
    }
    if (m_opener.hasRaised()) {
        return Start::HandedOver;
    }
    if (!m_options.file.isEmpty() || !m_options.person.isEmpty()) {
        std::fprintf(stderr, "%s\n", words::error(shown.error()).toLocal8Bit().constData());
        return Start::Failed;
    }
    m_window.showWelcome();
    tell(shown.error());
    return Start::Shown;
}

void Program::tellGone(const QString &file)
{
    WelcomePage::Gone gone{file, {}};
    if (const auto backup = ClubFile::newestBackup(toPath(file))) {
        gone.backup = QFileInfo(QString::fromStdString(backup->string())).lastModified();
    }
    m_window.showWelcome(gone);
}

void Program::restoreFile(const QString &path)
{
    const DeskId desk{makeUuidV7(toUnix(m_sources->clock().now()) * 1000, m_sources->random())};
    if (const auto restored = ClubFile::bringBack(toPath(path), m_sources->clock(), desk);
        !restored) {
        tell(restored.error());
        return;
    }
    openFile(path);
}

Result<std::unique_ptr<ClubSession>> Program::open(const QString &path, bool create)
{
    std::error_code ignored;
    if (m_session && std::filesystem::equivalent(m_session->desk().path(), toPath(path), ignored)) {
        closeClub(); // its lock
    }
    return m_opener.open(path, create);
}

Result<OperatorId> Program::chooseActor(const Club &club) const
{
    if (!m_options.person.isEmpty()) {
        return club.findOperator(m_options.person.toStdString());
    }
    const auto last = OperatorId::parse(WindowState::person().toStdString());
    const Operator *known = last ? club.person(*last) : nullptr;
    if (known != nullptr && known->active && !known->withdrawn) {
        return known->id;
    }
    const Operator *first = nullptr;
    for (const Operator &person : club.operators()) {
        if (person.withdrawn || !person.active) {
            continue;
        }
        if (may(club, person.id, Permission::OperatorEdit)) {
            return person.id;
        }
        first = first == nullptr ? &person : first;
    }
    if (first == nullptr) {
        return fail(ErrorCode::NotFound, "operator", "");
    }
    return first->id;
}

Status Program::show(std::unique_ptr<ClubSession> session)
{
    const Club &club = session->desk().club();
    const auto actor = chooseActor(club);
    if (!actor) {
        return tl::unexpected(actor.error());
    }
    if (!m_options.now.empty() && session->desk().pins().isSet(*actor)) {
        return fail(ErrorCode::PinNeeded, club.person(*actor)->name);
    }
    if (!m_options.now.empty() && !may(club, *actor, Permission::TimeSet)) {
        return fail(
            ErrorCode::NotPermitted, wordFor(Permission::TimeSet), club.person(*actor)->name);
    }
    const auto wanted = m_options.location.empty() ? Result<LocationId>(LocationId())
                                                   : club.findLocation(m_options.location);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    closeClub();
    m_session = std::move(session);
    if (!wanted->isNull()) {
        WindowState::setLocation(QString::fromStdString(wanted->toString()));
    }
    m_window.showClub(m_session->desk(), *actor, m_options.date);
    m_window.clubPage()->pins().lockAfter(m_options.lockAfter);
    showWall(*wanted);
    Opening::showView(m_window, m_options.opening);
    workBehindFirstPaint();
    if (!m_options.screenshot.isEmpty()) {
        QWidget *wall = m_window.clubPage()->walls().wall();
        new Screenshot(
            wall != nullptr ? *wall : m_window,
            m_options.screenshot,
            [this] {
                return m_session && m_session->desk().isIdle() && !m_options.opening.hasActs();
            },
            this);
    }
    return {};
}

/// Once, as the wall: a club that is opened later is worked with.
void Program::actAfterFirstPaint()
{
    const OpeningOptions asked = std::exchange(m_options.opening, {});
    Opening::act(m_window, asked);
}

/// Once: a club that is opened later is worked with.
void Program::showWall(LocationId location)
{
    if (m_options.wall) {
        const ClubPage &page = *m_window.clubPage();
        page.walls().show(*m_options.wall, location.isNull() ? page.board().location() : location);
        m_options.wall.reset();
        m_options.location.clear();
    }
}

void Program::rememberFile() const
{
    const QString path = QString::fromStdString(m_session->desk().path().string());
    WindowState::setLastFile(QFileInfo(path).absoluteFilePath());
}

/// Everything else waits until the day is in view; a window that nobody sees does not hold it up.
void Program::workBehindFirstPaint()
{
    constexpr std::chrono::seconds patience{2};
    auto *wait = new QTimer(m_window.clubPage());
    wait->setSingleShot(true);
    connect(wait, &QTimer::timeout, this, [this, wait] {
        wait->deleteLater();
        rememberFile();
        m_session->startBackground(
            [this](const WindowQuestion &question) { return reportOf(m_window, question); });
        findServer();
        actAfterFirstPaint();
    });
    auto *first = new FirstPaint(*m_window.clubPage());
    connect(first, &FirstPaint::painted, this, [this, wait = QPointer(wait)] {
        if (m_options.exitAfterFirstPaint) {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::exit(0);
        } else if (wait != nullptr) {
            wait->start(0);
        }
    });
    wait->start(patience);
}

void Program::closeClub()
{
    if (m_session) {
        rememberFile();
        m_offering->stop();
        m_window.closeClub();
        m_session.reset();
    }
}

bool Program::openFile(const QString &path)
{
    auto session = open(path, false);
    const Status shown = session ? show(std::move(*session)) : tl::unexpected(session.error());
    if (!shown && !(m_opener.hasRaised() && m_session)) {
        refuse(shown.error());
    }
    return shown.has_value();
}

void Program::refuse(const Error &error)
{
    if (!m_session) {
        m_window.showWelcome();
    }
    tell(error);
}

void Program::tell(const Error &error)
{
    MessageBox::tell(&m_window, tr("Bayboard"), words::error(error));
}

void Program::startDemo()
{
    const QString path = m_options.demo
        ? fileToOpen(m_options)
        : QDir(dataFolder()).filePath(QStringLiteral("demo.bayboard"));
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    makeFile(path, [this](Desk &desk) { return demoContents(desk, *m_sources); }, {});
}

void Program::startClub(const QString &path, const ClubTemplate &plan, const QString &importFile)
{
    makeFile(
        path,
        [this, plan](Desk &desk) { return clubContents(desk, *m_sources, plan); },
        importFile);
}

void Program::makeFile(const QString &path,
                       const std::function<Result<std::vector<ChangeSet>>(Desk &)> &build,
                       const QString &importFile)
{
    auto opened = open(path, true);
    auto changes = opened ? build((*opened)->desk())
                          : Result<std::vector<ChangeSet>>(tl::unexpected(opened.error()));
    if (!changes) {
        refuse(changes.error());
        return;
    }
    // The session is nobody's yet. When the club is on the disk it is opened like any other.
    auto session = std::make_shared<std::unique_ptr<ClubSession>>(std::move(*opened));
    (*session)->commitAll(
        std::move(*changes),
        [this, session, path, importFile](const std::optional<Refusal> &refusal) {
            const Error none;
            const std::optional<Error> failure
                = refusal ? std::optional(refusal->error.value_or(none)) : std::nullopt;
            // Queued: the answer comes from inside the desk that is closed then.
            QTimer::singleShot(0, this, [this, session, path, importFile, failure] {
                session->reset();
                finishFile(path, importFile, failure);
            });
        });
}

void Program::finishFile(const QString &path,
                         const QString &importFile,
                         const std::optional<Error> &failure)
{
    if (failure) {
        refuse(*failure);
    } else if (openFile(path) && !importFile.isEmpty()) {
        m_window.openImport(importFile);
    }
}

} // namespace bayboard
