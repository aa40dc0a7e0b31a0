// Real servers on a real PostgreSQL that is killed, cut off, slowed and filled up, while desks go
// on writing: nothing that was acknowledged is lost, nothing is there twice, and who waits is told
// so.

#include "core/identity/TokenText.h"
#include "core/postgres/PostgresData.h"
#include "tests/server/FaultyLine.h"
#include "tests/server/WritingDesks.h"
#include "tests/support/PostgresCluster.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <iostream>
#include <sys/mount.h>
#include <unordered_set>

namespace bayboard::test {
namespace {

constexpr std::size_t deskCount = 4;
constexpr std::int64_t someAnswers = 6;

/// What the last word is about: the database, whatever has happened to it.
class DatabaseFaults : public testing::Test
{
protected:
    /// On that folder's disk; empty: in memory.
    void begin(const std::filesystem::path &parent = {})
    {
        cluster = std::make_unique<PostgresCluster>(false, parent);
        database = cluster->makeDatabase();
        const auto data = open();
        auto transaction = data->judging();
        ASSERT_TRUE(transaction && (*transaction)->write(club.start()) && (*transaction)->commit());
        ASSERT_TRUE(data->begin(epoch));
        line = std::make_unique<FaultyLine>(cluster->folder() / "line", cluster->folder());
    }

    void serve()
    {
        const std::string name = database.substr(database.find("dbname=") + 7);
        server = std::make_unique<ServerProcess>(
            std::vector<std::string>{"--store=" + PostgresCluster::storeOf(line->address(name)),
                                     "--listen=127.0.0.1:0",
                                     "--rate-address=0",
                                     "--rate-token=0",
                                     "--log-level=error"});
        address = server->address();
    }

    void write()
    {
        desks = std::make_unique<WritingDesks>(
            club,
            deskCount,
            epoch,
            [this](DeskId desk) { return tokenFor(desk); },
            [this] { return address; });
        desks->waitForAnswers(someAnswers);
    }

    std::unique_ptr<PostgresData> open() const
    {
        auto data = PostgresData::open(database);
        EXPECT_TRUE(data.has_value());
        return std::move(*data);
    }

    std::string tokenFor(DeskId desk)
    {
        const Secret text = makeTokenText(random);
        DeviceToken token;
        token.id.value = makeUuidV7(1, random);
        token.hash = tokenHash(text.view()).value();
        token.device = "Counter";
        token.desk = desk;
        token.made = SyncClub::noon();
        EXPECT_TRUE(open()->addToken(token));
        return std::string(text.view());
    }

    /// Asks whether the server is ready until it says that; the last answer before.
    void waitUntilReady(bool isReady) const
    {
        const int wanted = isReady ? 200 : 503;
        while (server->connect().ask("GET", "/readyz").status != wanted) { }
    }

    /// The desks finish, and everything that was ever said of their steps holds.
    void expectNothingLostAndNothingTwice()
    {
        desks->finish();
        EXPECT_EQ(desks->complaints(), "");
        const auto data = open();
        EXPECT_EQ(said(*data), "");
        auto transaction = data->judging();
        ASSERT_TRUE(transaction.has_value());
        std::unordered_set<ChangeSetId> seen;
        std::int64_t accepted = 0;
        for (const Judgement &judgement : desks->acknowledged()) {
            EXPECT_TRUE(seen.insert(judgement.id).second) << "settled twice";
            const auto kept = (*transaction)->judgement(judgement.id);
            ASSERT_TRUE(kept && *kept) << judgement.id.toString();
            EXPECT_EQ(**kept, judgement);
            const auto step = (*transaction)->step(judgement.id);
            EXPECT_EQ(step->has_value(), !judgement.isRefused());
            accepted += judgement.isRefused() ? 0 : 1;
        }
        const auto rows = data->connection().run("SELECT count(*) FROM change_set");
        EXPECT_EQ(rows->number(0, 0), accepted + 1) << "and the club's making";
        for (std::size_t i = 0; i < desks->count(); ++i) {
            EXPECT_EQ(desks->desk(i).file().findings(), "");
            EXPECT_EQ(desks->desk(i).file().contents(), desks->desk(0).file().contents());
        }
    }

    static std::string said(PostgresData &data)
    {
        const auto findings = data.verify();
        if (!findings)
            return test::said(findings.error());
        std::string lines;
        for (const Phrase &finding : *findings)
            lines += finding.plain() + "\n";
        return lines;
    }

    pid_t aBackendOfTheServer() const
    {
        const auto data = open();
        const auto rows = data->connection().run(
            "SELECT pid::bigint FROM pg_stat_activity WHERE application_name = 'bayboard' AND pid "
            "<> pg_backend_pid() ORDER BY state_change DESC LIMIT 1");
        return rows && rows->count() == 1 ? static_cast<pid_t>(rows->number(0, 0)) : 0;
    }

    SyncClub club{1};
    SeededRandom random{7};
    Uuid epoch{{0xF0, 1}};
    std::string database;
    std::string address;
    std::unique_ptr<PostgresCluster> cluster;
    std::unique_ptr<FaultyLine> line;
    std::unique_ptr<ServerProcess> server;
    std::unique_ptr<WritingDesks> desks;
};

TEST_F(DatabaseFaults, BackendsThatAreKilledInTheMiddleOfWriting)
{
    begin();
    serve();
    write();
    for (int round = 0; round < 3; ++round) {
        const int starts = cluster->starts();
        const pid_t process = aBackendOfTheServer();
        ASSERT_GT(process, 0);
        ASSERT_EQ(kill(process, SIGKILL), 0); // PostgreSQL then starts all of its processes anew
        cluster->waitForStart(starts + 1);
        desks->waitForAnswers(someAnswers);
        waitUntilReady(true);
    }
    expectNothingLostAndNothingTwice();
}

TEST_F(DatabaseFaults, AMachineOfTheDatabaseThatDiesAndComesBack)
{
    begin();
    serve();
    write();
    for (int round = 0; round < 2; ++round) {
        const std::int64_t told = desks->refusedForNow();
        cluster->crash();
        waitUntilReady(false);
        EXPECT_EQ(server->connect().ask("GET", "/healthz").status, 200) << "the program is well";
        while (desks->refusedForNow() < told + 20) { } // every desk hears that it has to wait
        cluster->startAgain();
        waitUntilReady(true);
        desks->waitForAnswers(someAnswers);
    }
    expectNothingLostAndNothingTwice();
}

TEST_F(DatabaseFaults, ALineThatIsCutAndMendedAgainAndAgain)
{
    begin();
    serve();
    write();
    for (int round = 0; round < 10; ++round) {
        line->set(FaultyLine::State::Cut);
        if (round % 3 == 0)
            waitUntilReady(false);
        line->set(FaultyLine::State::Whole);
        desks->waitForAnswers(2);
    }
    waitUntilReady(true);
    expectNothingLostAndNothingTwice();
}

TEST_F(DatabaseFaults, ALineThatSaysNothingAnyMoreIsToldOfAndLeft)
{
    begin();
    serve();
    write();
    line->set(FaultyLine::State::Silent);
    const auto begun = std::chrono::steady_clock::now();
    const HttpReply first = server->connect().ask("GET", "/readyz");
    EXPECT_EQ(first.status, 503);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10))
        << "whoever asks whether it is ready is not left waiting";
    const std::int64_t told = desks->refusedForNow();
    while (desks->refusedForNow() == told) { } // the line is given up after 25 s
    line->set(FaultyLine::State::Whole);
    waitUntilReady(true);
    desks->waitForAnswers(someAnswers);
    expectNothingLostAndNothingTwice();
}

TEST_F(DatabaseFaults, ALineThatIsSlowOnlyTakesLonger)
{
    begin();
    serve();
    write();
    line->set(FaultyLine::State::Slow);
    desks->waitForAnswers(2);
    EXPECT_EQ(desks->refusedForNow(), 0);
    EXPECT_EQ(desks->broken(), 0);
    line->set(FaultyLine::State::Whole);
    expectNothingLostAndNothingTwice();
}

TEST_F(DatabaseFaults, OfTwoServersTheOtherGoesOnWhenOneIsKilled)
{
    begin();
    serve();
    const auto dying = std::move(server);
    const std::string first = address;
    serve();
    const std::string second = address;
    std::atomic<bool> isDead = false;
    std::atomic<int> turn = 0;
    desks = std::make_unique<WritingDesks>(
        club,
        deskCount,
        epoch,
        [this](DeskId desk) { return tokenFor(desk); },
        [&] { return isDead || turn++ % 2 == 0 ? second : first; });
    desks->waitForAnswers(someAnswers);
    dying->tell(SIGKILL);
    dying->wait();
    isDead = true;
    desks->waitForAnswers(someAnswers);
    EXPECT_GT(desks->broken(), 0) << "some were speaking with it";
    expectNothingLostAndNothingTwice();
}

/// A disk of its own that is small, for as long as this lives.
class SmallDisk
{
public:
    SmallDisk()
    {
        std::string name
            = (std::filesystem::temp_directory_path() / "bayboard-disk-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        m_isThere = mount("tmpfs", name.c_str(), "tmpfs", 0, "size=160m,mode=0755") == 0;
        std::filesystem::permissions(m_folder, std::filesystem::perms(0755));
    }

    ~SmallDisk()
    {
        if (m_isThere)
            umount2(m_folder.c_str(), MNT_DETACH);
        std::error_code problem;
        std::filesystem::remove(m_folder, problem);
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    void fill() const
    {
        std::ofstream ballast(m_folder / "ballast", std::ios::binary);
        const std::string block(64 << 10, 'x');
        while (ballast.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) { }
    }

    void empty() const { std::filesystem::remove(m_folder / "ballast"); }

private:
    std::filesystem::path m_folder;
    bool m_isThere = false;
};

TEST_F(DatabaseFaults, ADiskThatIsFullIsSaidAndWhenThereIsRoomItGoesOn)
{
    const SmallDisk disk;
    if (!disk.isThere()) {
        std::cout << "Left out: a small disk may not be made here." << std::endl;
        return;
    }
    begin(disk.folder());
    serve();
    write();
    disk.fill();
    const std::int64_t told = desks->refusedForNow();
    while (desks->refusedForNow() < told + 20) { }
    disk.empty();
    // Where there was no room for its log either, it has ended, and whoever looks after it starts
    // it again.
    while (server->connect().ask("GET", "/readyz").status != 200)
        cluster->startAgainWhereItHasEnded();
    desks->waitForAnswers(someAnswers);
    expectNothingLostAndNothingTwice();
    desks.reset();
    server.reset();
    line.reset();
    cluster.reset();
}

} // namespace
} // namespace bayboard::test
