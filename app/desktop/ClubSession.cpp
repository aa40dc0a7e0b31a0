#include "app/desktop/ClubSession.h"

#include "app/desktop/CommandServer.h"
#include "app/keychain/GuardedKeychain.h"
#include "core/desk/DeskSync.h"
#include "core/desk/MissedRights.h"

namespace bayboard {

std::unique_ptr<ClubSession> ClubSession::begin(const std::filesystem::path &path,
                                                bool create,
                                                const Sources &sources,
                                                std::chrono::milliseconds patience,
                                                std::function<void(Desk &)> first)
{
    std::unique_ptr<ClubSession> session(new ClubSession);
    session->m_random = &sources.random;
    session->m_writer = makeThreadWorker("writer");
    session->m_reader = makeThreadWorker("reader");
    session->m_hasher = makeLazyWorker("pins");
    if (sources.keychain != nullptr) {
        session->m_keychain = std::make_unique<GuardedKeychain>(*sources.keychain);
    }
    auto opened = std::make_shared<std::promise<Status>>();
    session->m_opened = opened->get_future();
    // The session joins its threads before it goes.
    session->m_writer->post([self = session.get(), path, create, sources, patience, opened, first] {
        const Status done = self->openFile(path, create, sources, patience);
        if (done && first) {
            first(*self->m_desk);
        }
        opened->set_value(done);
    });
    return session;
}

Status ClubSession::finish()
{
    return m_opened.get();
}

Status ClubSession::openFile(const std::filesystem::path &path,
                             bool create,
                             const Sources &sources,
                             std::chrono::milliseconds patience)
{
    const Status opened = openOnce(path, create, sources, patience);
    const bool damaged = !opened && opened.error().code == ErrorCode::StoreDamaged;
    // What the desk could not read has been noted: opened again, the file is rescued.
    return damaged ? openOnce(path, create, sources, patience) : opened;
}

Status ClubSession::openOnce(const std::filesystem::path &path,
                             bool create,
                             const Sources &sources,
                             std::chrono::milliseconds patience)
{
    ClubFile::Options options;
    options.path = path;
    options.create = create;
    options.patience = patience;
    const DeskId newDesk = sources.desk.isNull()
        ? DeskId{makeUuidV7(toUnix(sources.clock.now()) * 1000, sources.random)}
        : sources.desk;
    auto file = ClubFile::open(options, sources.clock, newDesk);
    if (!file && file.error().code == ErrorCode::StoreReadOnly) {
        file = ClubFile::openToRead(options);
    }
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto desk = Desk::open({.file = std::move(*file),
                            .clock = &sources.clock,
                            .random = &sources.random,
                            .home = &m_home,
                            .writer = m_writer.get(),
                            .reader = m_reader.get(),
                            .hasher = m_hasher.get(),
                            .keychain = m_keychain.get()});
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    m_desk = std::move(*desk);
    return {};
}

ClubSession::~ClubSession()
{
    m_hourly.stop();
    m_server.reset();
    if (m_commands) {
        m_commands->stopListening();
    }
    m_keychain.reset();
    m_home.close();
    // The writer ends what it was given before the desk lets go of the file's lock.
    m_writer.reset();
    m_reader.reset();
    m_hasher.reset();
    m_backup.reset();
    m_desk.reset();
    m_commands.reset(); // a command that waited has been told by now
}

void ClubSession::startBackground(WindowLook look)
{
    m_backup = makeThreadWorker("backup");
    const auto lookAfter = [this] {
        m_desk->loadAhead();
        if (m_desk->daysHere().all) { // half a club is no backup
            m_desk->backUp(*m_backup);
        }
        if (!m_desk->isReadOnly()) {
            m_desk->rollSeries();
        }
    };
    giveMissedRights(*m_desk);
    m_hourly.callOnTimeout(lookAfter);
    m_hourly.start(std::chrono::hours(1));
    if (!m_desk->isReadOnly()) { // else others have the file as we do
        m_commands = std::make_unique<CommandServer>(*m_desk, m_home, std::move(look));
        m_commands->listen();
    }
    lookAfter();
}

void ClubSession::findServer(std::function<void(ServerConnection &)> found)
{
    if (m_desk->isReadOnly()) {
        return; // nothing could be taken in
    }
    DeskSync(*m_desk).state(
        [this, found = std::move(found)](const Result<std::optional<FollowingState>> &state) {
            if (state && *state && m_server == nullptr) {
                found(connectServer(findServerPlace(m_desk->id(), m_desk->path())));
            }
        });
}

ServerConnection &ClubSession::connectServer(std::optional<ServerPlace> place)
{
    m_server = std::make_unique<ServerConnection>(
        ServerConnection::Parts{*m_desk, m_home, *m_random, m_keychain.get()}, std::move(place));
    return *m_server;
}

void ClubSession::commitAll(std::vector<ChangeSet> changes,
                            std::function<void(std::optional<Refusal>)> done)
{
    if (changes.empty()) {
        // The desk reads a changed club again on its reader: what is asked after that comes after.
        m_desk->read<bool>([](Store &) -> Result<bool> { return true; },
                           [done = std::move(done)](const Result<bool> &) { done(std::nullopt); });
        return;
    }
    m_desk->setActor(systemOperator());
    ChangeSet first = std::move(changes.front());
    changes.erase(changes.begin());
    m_desk->commitBulk(
        std::move(first),
        [this, rest = std::move(changes), done = std::move(done)](const Outcome &outcome) mutable {
            if (!outcome) {
                done(outcome.error());
                return;
            }
            commitAll(std::move(rest), std::move(done));
        });
}

} // namespace bayboard
