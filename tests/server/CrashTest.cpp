// What was acknowledged is there, however the server ends; and a restored backup is another epoch.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

namespace bayboard::test {
namespace {

TEST(Crash, NothingAcknowledgedIsLostWhenItIsKilled)
{
    ServedClub served;
    RemoteDesk desk(served, 1);
    std::vector<ChangeSetId> acknowledged;
    int bookings = 0;
    for (int round = 0; round < 6; ++round) {
        ServerProcess server(served.file(), {"--rate-token=0", "--log-level=error"});
        desk.synchronise(server);
        HttpClient client = server.connect();
        // Dies while one of the pushes behind this many is under way.
        const int lives = 3 + 5 * round;
        std::thread killer;
        for (int i = 0; i < lives + 20; ++i) {
            const std::size_t bay = static_cast<std::size_t>(bookings % 6);
            const ChangeSetId made
                = desk.desk().create(desk.desk().draft(bay, 10 * (bookings / 6), 10));
            ++bookings;
            ASSERT_FALSE(made.isNull());
            if (i == lives)
                killer = std::thread([&] { server.tell(SIGKILL); });
            const HttpReply reply = client.post("/v1/sync/changes", desk.token(), desk.pushText());
            const auto judged = decodeJudged(reply.body);
            if (!reply.whole || !judged)
                break;
            for (const Judgement &judgement : judged->judgements)
                acknowledged.push_back(judgement.id);
            EXPECT_TRUE(
                desk.desk().following().settle(judged->epoch, judged->judgements, desk.desk().now));
        }
        killer.join();
        server.wait();
    }
    RemoteDesk other(served, 2);
    ServerProcess server(served.file());
    other.synchronise(server);
    EXPECT_GT(acknowledged.size(), 80U);
    for (const ChangeSetId id : acknowledged)
        EXPECT_TRUE(other.desk().store().loadStep(id)) << id.toString();
    desk.synchronise(server);
    other.synchronise(server);
    EXPECT_EQ(desk.desk().file().contents(), other.desk().file().contents());
    EXPECT_EQ(desk.desk().file().count("SELECT count(*) FROM booking"), bookings);
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(served.findings(), "{\"findings\":[]}\n");
}

TEST(Crash, ARestoredBackupIsAnotherEpochAndDesksBringBackWhatItLacks)
{
    ServedClub served;
    RemoteDesk desk(served, 1);
    RemoteDesk other(served, 2);
    const std::string store = "--store=sqlite:" + served.file().string();
    const std::string copy = served.path("copy").string();
    const Booking early = desk.desk().draft(0, 60, 60);
    const Booking late = desk.desk().draft(1, 60, 60);
    Uuid before;
    std::string created;
    {
        ServerProcess server(served.file());
        desk.synchronise(server);
        desk.desk().create(early);
        desk.synchronise(server);
        EXPECT_EQ(runServer({"backup", copy, store}).exit, 0) << "while it runs";
        desk.desk().create(late);
        desk.synchronise(server);
        other.synchronise(server);
        created = runServer({"token", "create", store, "--device=Laptop"}).out;
        HttpClient client = server.connect();
        before = desk.epoch(client);
        const RunResult running = runServer({"restore", copy, store});
        EXPECT_EQ(running.exit, 5) << "while it runs";
        EXPECT_EQ(server.stop(), 0);
    }
    const RunResult restored = runServer({"restore", copy, store});
    EXPECT_EQ(restored.exit, 0) << restored.err;
    EXPECT_TRUE(std::filesystem::exists(memberOf(restored.out, "keptAs")));
    ServerProcess server(served.file());
    HttpClient client = server.connect();
    EXPECT_NE(desk.epoch(client), before);
    EXPECT_EQ(desk.epoch(client).toString(), memberOf(restored.out, "epoch"));
    EXPECT_EQ(client.ask("GET", "/v1/sync", memberOf(created, "token")).status, 200)
        << "tokens are those of now, not of the backup";
    desk.synchronise(server);
    other.synchronise(server);
    desk.synchronise(server);
    for (RemoteDesk *each : {&desk, &other}) {
        EXPECT_TRUE(each->desk().store().loadBooking(early.id));
        EXPECT_TRUE(each->desk().store().loadBooking(late.id));
    }
    EXPECT_EQ(desk.desk().file().contents(), other.desk().file().contents());
}

} // namespace
} // namespace bayboard::test
