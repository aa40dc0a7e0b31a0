#include "tests/simulation/SimDesk.h"

#include "tests/simulation/SimServer.h"
#include "tests/support/StoreLook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_set>

namespace bayboard::test {

namespace {

constexpr seconds feedPatience{
    600}; // a question twice a minute for weeks would be most of the work
constexpr Millis longestStart = 60'000;
constexpr Millis longestYield = 60; ///< of a thread that others keep waiting
constexpr std::uint64_t jobsAtOnce = 6;
constexpr std::uint64_t writesOfABreak = 400; ///< one in so many is broken off
constexpr std::uint64_t longestWrite = 6000; ///< in SQLite's steps

/// With the club read already; the desk that it is.
DeskId makeFile(const SyncClub &club,
                const std::filesystem::path &path,
                std::size_t number,
                SimServer &server)
{
    SyncDesk fresh(club, path, number);
    EXPECT_TRUE(fresh.following().begin(server.server().epoch()));
    synchronise(fresh, server.server());
    fresh.file().close();
    return fresh.id();
}

constexpr const char *everyStep
    = "SELECT id FROM change_set WHERE desk = (SELECT value FROM meta WHERE key = 'desk') UNION "
      "SELECT id FROM outbox UNION SELECT id FROM conflict UNION SELECT id FROM kept_step";

/// Every step is in one place: confirmed or waiting in the journal or aside, at risk, or a
/// conflict.
constexpr const char *countOfSteps
    = "SELECT (SELECT count(*) FROM change_set WHERE desk = (SELECT value FROM meta WHERE key = "
      "'desk')) + (SELECT count(*) FROM outbox WHERE body IS NOT NULL) + (SELECT count(*) FROM "
      "conflict) + (SELECT count(*) FROM kept_step)";

} // namespace

SimDesk::SimDesk(const World &world,
                 std::filesystem::path path,
                 std::size_t number,
                 std::uint64_t seed,
                 SimServer &server)
    : m_world(world)
    , m_random(seed)
    , m_path(std::move(path))
    , m_number(number)
    , m_id(makeFile(world.club, m_path, number, server))
    , m_clock(world.timeline)
    , m_timers(world.timeline)
    , m_line(number, m_id, world.timeline, world.network, m_random, server)
    , m_home([this] { wake(); })
    , m_writer([this] { wake(); })
    , m_reader([this] { wake(); })
{
    m_line.refused = [this](const LineFault &fault) {
        tokenRefused(fault);
    };
    start();
}

SimDesk::SimDesk(const SimDesk &twin,
                 std::filesystem::path path,
                 std::size_t line,
                 std::uint64_t seed)
    : hasTwin(true)
    , usesTokens(twin.usesTokens)
    , m_world(twin.m_world)
    , m_random(seed)
    , m_path(std::move(path))
    , m_number(twin.m_number)
    , m_id(twin.m_id)
    , m_clock(m_world.timeline)
    , m_timers(m_world.timeline)
    , m_line(line, m_id, m_world.timeline, m_world.network, m_random, twin.m_line.server())
    , m_home([this] { wake(); })
    , m_writer([this] { wake(); })
    , m_reader([this] { wake(); })
{
    m_line.usesTokens = twin.m_line.usesTokens;
    m_line.token = twin.m_line.token;
    m_line.refused = [this](const LineFault &fault) {
        tokenRefused(fault);
    };
    start();
}

SimDesk::~SimDesk()
{
    lose();
}

void SimDesk::start()
{
    auto file = m_breaker.watch([this] {
        ClubFile::Options options;
        options.path = m_path;
        return ClubFile::open(options, m_clock, m_id);
    });
    Desk::Options options;
    options.clock = &m_clock;
    options.random = &m_random;
    options.home = &m_home;
    options.writer = &m_writer;
    options.reader = &m_reader;
    if (file)
        options.file = std::move(*file);
    auto desk = file ? Desk::open(std::move(options))
                     : Result<std::unique_ptr<Desk>>(tl::unexpected(file.error()));
    if (!desk && !hasPower())
        return; // in the middle of it; tried again when it is back
    if (!desk) {
        ADD_FAILURE() << said(desk.error());
        std::abort();
    }
    m_desk = std::move(*desk);
    m_desk->addObserver(this);
    EXPECT_TRUE(m_desk->setActor(m_world.club.person("Sam")));
    m_desk->loadAhead();
}

void SimDesk::connect()
{
    if (m_desk == nullptr || m_loop != nullptr)
        return;
    m_loop = std::make_unique<SyncLoop>(
        SyncLoop::Parts{*m_desk, m_line, m_timers, m_random, feedPatience},
        [this] { heardOfLine(); });
    m_loop->start();
}

void SimDesk::connectLater()
{
    later(longestStart, [this] { connect(); });
}

void SimDesk::later(Millis most, const std::function<void()> &call)
{
    const auto wait = static_cast<Millis>(1 + below(static_cast<std::uint64_t>(most)));
    m_world.timeline.after(wait, [this, call, life = m_lives] {
        if (life == m_lives)
            call();
    });
}

void SimDesk::wake()
{
    if (m_isAwake)
        return;
    m_isAwake = true;
    const auto pause = static_cast<Millis>(below(16) == 0 ? below(longestYield) : 0);
    m_world.timeline.after(pause, [this, life = m_lives] {
        if (life == m_lives)
            work();
    });
}

/// A few jobs, and then others have their turn.
void SimDesk::work()
{
    m_isAwake = false;
    for (std::uint64_t left = 1 + below(jobsAtOnce); left > 0; --left)
        if (!runOne())
            break;
    if (!m_home.isEmpty() || !m_writer.isEmpty() || !m_reader.isEmpty())
        wake();
}

/// A job of any thread. False: there is none, or the program died of it.
bool SimDesk::runOne()
{
    const std::array<SimWorker *, 3> threads = {&m_home, &m_writer, &m_reader};
    const std::size_t first = below(threads.size());
    for (std::size_t i = 0; i < threads.size(); ++i) {
        SimWorker *thread = threads[(first + i) % threads.size()];
        if (thread->isEmpty())
            continue;
        if (thread == &m_writer && !m_isCalm && below(writesOfABreak) == 0)
            m_breaker.breakAfter(1 + static_cast<int>(below(longestWrite)));
        thread->runOne();
        const bool broke = m_breaker.hasBroken();
        m_breaker.breakAfter(0);
        if (broke && hasPower())
            crash(); // in the middle, or after the commit
        return !broke && hasPower();
    }
    return false;
}

/// Everything that waits, on all threads; false where the program is not the same any more.
bool SimDesk::settle()
{
    const std::int64_t life = m_lives;
    while (runOne()) { }
    return m_desk != nullptr && life == m_lives && hasPower();
}

void SimDesk::stop()
{
    while (m_desk != nullptr && hasPower() && !settle()) { }
    lose();
}

/// What was on the way, and all that was in memory.
void SimDesk::lose()
{
    ++m_lives;
    m_isAwake = false;
    for (SimWorker *thread : {&m_home, &m_writer, &m_reader})
        thread->lose();
    m_loop.reset();
    if (m_desk != nullptr) {
        m_lostSaves = static_cast<std::int64_t>(m_desk->savesInFlight());
        m_desk->removeObserver(this);
    }
    m_desk.reset();
    m_breaker.forget();
}

void SimDesk::crash()
{
    ++crashes;
    lose();
    if (!hasPower())
        return;
    if (usesTokens && below(4) == 0)
        m_line.token.clear(); // the keychain does not know it any more
    comeBack();
}

void SimDesk::comeBack()
{
    start();
    if (m_desk == nullptr)
        return;
    findUnheard();
    connectLater();
}

/// Nothing that was acknowledged may be gone, and nothing be there that nobody did.
void SimDesk::findUnheard()
{
    const std::int64_t most = std::exchange(m_lostSaves, 0);
    const auto store = Store::open(m_path, StoreMode::Read);
    ASSERT_TRUE(store) << said(store.error());
    const std::vector<Uuid> all = idsIn(**store, everyStep);
    const std::unordered_set<Uuid> there(all.begin(), all.end());
    std::unordered_set<Uuid> known;
    for (const ChangeSetId id : m_committed) {
        known.insert(id.value);
        if (!there.contains(id.value))
            m_troubles += id.toString() + " was acknowledged, and is gone\n";
    }
    std::int64_t found = 0;
    for (const Uuid &id : all) {
        if (known.contains(id) || hasTwin)
            continue;
        note(ChangeSetId{id});
        ++found;
    }
    unheard += found;
    if (found > most)
        m_troubles += "steps came out of nowhere\n";
}

void SimDesk::saved(ChangeSetId id)
{
    note(id);
}

void SimDesk::deskChanged(const DeskChange &change)
{
    for (const EntityRef &entity : change.entities)
        if (entity.kind == EntityKind::Booking)
            noteBooking(BookingId{entity.id});
}

void SimDesk::troubled(const Error &error)
{
    if (hasPower())
        m_troubles += "desk " + std::to_string(m_number) + ": " + said(error) + "\n";
}

void SimDesk::heardOfLine()
{
    const SyncStatus &status = m_loop->status();
    const bool isWrong
        = status.line == SyncStatus::Line::Refused || status.line == SyncStatus::Line::OtherClub;
    if (isWrong && hasPower())
        m_troubles += "desk " + std::to_string(m_number) + " takes not what the server says\n";
    if (!status.file)
        return;
    if (m_known) {
        fallen += std::max<std::int64_t>(0, status.file->atRisk - m_known->atRisk);
        parked += std::max<std::int64_t>(0, status.file->conflicts - m_known->conflicts);
        restarts += status.file->epoch != m_known->epoch ? 1 : 0;
    }
    m_known = status.file;
}

std::string SimDesk::complaints()
{
    if (!hasPower() || !settle() || hasTwin)
        return m_troubles;
    const auto store = Store::open(m_path, StoreMode::Read);
    const std::int64_t held = store ? countIn(**store, countOfSteps) : -1;
    const auto made = static_cast<std::int64_t>(m_committed.size());
    if (held != made)
        m_troubles += std::to_string(made) + " steps were taken and " + std::to_string(held)
            + " are there\n";
    return m_troubles;
}

std::string SimDesk::findings() const
{
    const auto store = Store::open(m_path, StoreMode::Read);
    return store ? findingsIn(**store) : said(store.error());
}

} // namespace bayboard::test
