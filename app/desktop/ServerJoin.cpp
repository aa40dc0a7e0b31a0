#include "app/desktop/ServerJoin.h"

#include "core/desk/DeskSync.h"
#include "ui/panes/Words.h"
#include "ui/sync/SyncWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace bayboard {
namespace {

constexpr std::chrono::seconds newFilePatience{2}; // nobody else has a file that is just made

bool hasClub(const Club &club)
{
    return !club.locations().empty() && !club.operators().empty();
}

/// What a window holds that shows the day or the next one, whatever the club's zone is.
Span viewOf(LocalDate day)
{
    constexpr hours zones{15}; // and an hour of summer time
    const Instant begins = fromUnix(std::chrono::seconds(day.time_since_epoch()).count());
    return Span(begins - days(1) - zones, begins + days(3) + zones);
}

} // namespace

ServerJoin::ServerJoin(RunSources &sources, Wanted wanted)
    : m_sources(sources)
    , m_wanted(std::move(wanted))
{ }

ServerJoin::~ServerJoin()
{
    m_line.reset();
    m_home.close();
    if (m_session) {
        m_session->desk().removeObserver(this);
        m_session.reset();
        removeMade();
    }
}

void ServerJoin::start()
{
    HttpLine::Options options;
    options.address = m_wanted.place.address.toStdString();
    options.token = Secret(m_wanted.token.view());
    options.trusted = m_wanted.place.trusted.toStdString();
    options.folders = lineFolders(QCoreApplication::applicationDirPath().toStdString());
    auto line = HttpLine::open(std::move(options), m_home);
    if (!line) {
        fail(words::error(line.error()));
        return;
    }
    m_line = std::move(*line);
    Q_EMIT progressed(tr("Asking the server…"));
    m_line->greet([this](const tl::expected<Greeting, LineFault> &answer) { greeted(answer); });
}

void ServerJoin::greeted(const tl::expected<Greeting, LineFault> &answer)
{
    if (!answer) {
        fail(sentenceFor(answer.error()));
        return;
    }
    if (answer->isEmpty) {
        fail(tr("The server has no club yet."));
        return;
    }
    const Status made = makeFile(*answer);
    if (!made) {
        fail(words::error(made.error()));
        return;
    }
    DeskSync(m_session->desk())
        .beginFilling(answer->epoch, answer->club, [this](const Status &begun) {
            if (begun) {
                fetch();
            } else {
                fail(words::error(begun.error()));
            }
        });
}

Status ServerJoin::makeFile(const Greeting &greeting)
{
    const QString file = newFile();
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_session = ClubSession::begin(file.toStdString(),
                                   true,
                                   {.clock = m_sources.clock(),
                                    .random = m_sources.random(),
                                    .keychain = m_sources.keychain(),
                                    .desk = greeting.desk},
                                   newFilePatience);
    const Status opened = m_session->finish();
    if (opened) {
        m_file = file;
        m_session->desk().addObserver(this);
    } else {
        m_session.reset();
    }
    return opened;
}

void ServerJoin::fetch()
{
    ServerConnection &server = m_session->connectServer(m_wanted.place);
    server.listen([this] { follow(); });
    if (m_wanted.day) {
        server.lookFirstAt(viewOf(*m_wanted.day));
    }
    server.useTokenOnce(Secret(m_wanted.token.view()));
}

void ServerJoin::follow()
{
    if (m_isOver || m_session->server() == nullptr) {
        return;
    }
    const LinkStatus &status = m_session->server()->status();
    if (status.sync.line != SyncStatus::Line::Open
        && status.sync.line != SyncStatus::Line::Trying) {
        LinkStatus told = status;
        told.sync.file.reset(); // nothing was done with it
        fail(syncwords::explanation(told));
        return;
    }
    if (status.sync.filledRows > 0) {
        Q_EMIT progressed(
            tr("Fetching the club: %1 rows…").arg(QLocale().toString(status.sync.filledRows)));
    }
    if (!hasEnough(status.sync) || !hasClub(m_session->desk().club())) {
        return; // clubChanged() tells
    }
    m_isOver = true;
    QTimer::singleShot(0, this, [this] { Q_EMIT joined(); }); // this comes from inside the session
}

/// A server that does not say when the days in view are there is waited for to the end.
bool ServerJoin::hasEnough(const SyncStatus &status) const
{
    return status.isSynced() || (status.file && status.file->filling && status.file->days.some);
}

std::unique_ptr<ClubSession> ServerJoin::takeSession()
{
    m_session->server()->listen({});
    m_session->desk().removeObserver(this);
    return std::move(m_session);
}

void ServerJoin::fail(const QString &sentence)
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    QTimer::singleShot(0, this, [this, sentence] {
        m_line.reset();
        m_session.reset();
        removeMade();
        Q_EMIT failed(sentence);
    });
}

void ServerJoin::removeMade()
{
    if (!m_file.isEmpty()) {
        removeFile(std::exchange(m_file, {}));
    }
}

void ServerJoin::removeFile(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

/// Named by the server's host; never one that is there already.
QString ServerJoin::newFile() const
{
    if (!m_wanted.file.isEmpty()) {
        return m_wanted.file;
    }
    const QString host = QUrl(m_wanted.place.address).host();
    const QString name = host.isEmpty() ? QStringLiteral("club") : host;
    const QDir folder(m_wanted.folder);
    for (int number = 1;; ++number) {
        const QString file = number == 1
            ? QStringLiteral("%1.bayboard").arg(name)
            : QStringLiteral("%1-%2.bayboard").arg(name, QString::number(number));
        if (!folder.exists(file)) {
            return folder.filePath(file);
        }
    }
}

QString ServerJoin::sentenceFor(const LineFault &fault)
{
    const QString detail = QString::fromStdString(fault.detail);
    switch (fault.kind) {
    case LineFault::Kind::SignedOut:
        return tr("The server does not know this token.");
    case LineFault::Kind::Expired:
        return tr("This token has expired. Ask whoever runs the server for a new one.");
    case LineFault::Kind::Busy:
        return tr("The server is busy. Try again in a moment.");
    case LineFault::Kind::Refused:
    case LineFault::Kind::OtherClub:
        return tr("There is something at this address, but no server of a club (%1).").arg(detail);
    case LineFault::Kind::Unreachable:
        break;
    }
    return tr("No server answers at this address (%1).").arg(detail);
}

} // namespace bayboard
