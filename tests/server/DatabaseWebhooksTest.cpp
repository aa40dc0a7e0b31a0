// Two real servers on one PostgreSQL and somebody who is told: one of them does it, and when that
// is killed the other goes on.

#include "core/identity/TokenText.h"
#include "core/postgres/PostgresData.h"
#include "tests/server/Receiver.h"
#include "tests/server/ServerProcess.h"
#include "tests/support/Eventually.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <set>

namespace bayboard::test {
namespace {

constexpr const char *held = "bayboard_webhooks_held";

class DatabaseWebhooks : public testing::Test
{
protected:
    DatabaseWebhooks()
        : database(PostgresCluster::shared().makeDatabase())
        , store("--store=" + PostgresCluster::storeOf(database))
        , key("--webhook-key=" + folder.path("webhook-key").string())
    {
        auto data = PostgresData::open(database);
        EXPECT_TRUE(data.has_value());
        {
            auto transaction = (*data)->judging();
            EXPECT_TRUE(transaction && (*transaction)->write(club.start())
                        && (*transaction)->commit());
        }
        EXPECT_TRUE((*data)->begin(Uuid{{0xE0, 7}}));
        const Secret text = makeTokenText(random);
        DeviceToken made;
        made.id.value = makeUuidV7(1, random);
        made.hash = tokenHash(text.view()).value();
        made.device = "CRM";
        made.desk = DeskId{Uuid{{0xAA, 1}}};
        made.made = SyncClub::noon();
        EXPECT_TRUE((*data)->addToken(made));
        token = std::string(text.view());
    }

    [[nodiscard]] std::unique_ptr<ServerProcess> serve() const
    {
        return std::make_unique<ServerProcess>(std::vector<std::string>{store,
                                                                        key,
                                                                        "--listen=127.0.0.1:0",
                                                                        "--rate-address=0",
                                                                        "--rate-token=0",
                                                                        "--webhook-private=yes",
                                                                        "--webhook-retry-seconds=0",
                                                                        "--webhook-timeout=5"});
    }

    /// The id of what was made or changed; empty where no answer came.
    std::string ask(const ServerProcess &server, const std::string &target, const std::string &body)
    {
        HttpClient client = server.connect();
        client.send("POST " + target + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                    + "\r\nBayboard-Operator: Mia\r\nContent-Type: application/json\r\n"
                      "Content-Length: "
                    + std::to_string(body.size()) + "\r\n\r\n" + body);
        const HttpReply reply = client.read();
        return reply.status == 200 || reply.status == 201 ? memberOf(reply.body, "id")
                                                          : std::string();
    }

    /// Books an hour and checks it in: two events of one thing, in that order.
    void act(const ServerProcess &server)
    {
        char start[32];
        std::snprintf(start, sizeof start, "2030-06-%02dT%02d:00", 1 + booked / 24, booked % 24);
        ++booked;
        const std::string id = ask(server,
                                   "/v1/bookings",
                                   std::string(R"({"bays":["D1"],"start":")") + start
                                       + R"(","minutes":30,"name":"A. Haddad"})");
        ASSERT_FALSE(id.empty());
        ASSERT_FALSE(ask(server, "/v1/bookings/" + id + "/check-in", "{}").empty());
        acknowledged.insert(id);
    }

    /// Types of events by booking, in the order in which each first came.
    [[nodiscard]] static std::map<std::string, std::vector<std::string>>
    toldOf(const std::vector<Received> &received)
    {
        std::map<std::string, std::vector<std::string>> told;
        std::set<std::string> ids;
        for (const Received &each : received)
            if (ids.insert(each.id()).second)
                told[memberOf(each.body, "subject")].push_back(memberOf(each.body, "type"));
        return told;
    }

    void expectAllToldInOrder(Receiver &receiver) const
    {
        const std::vector<std::string> both{"booking.created", "booking.checked_in"};
        const auto isAllThere = [&] {
            const auto told = toldOf(receiver.received());
            return std::all_of(
                acknowledged.begin(), acknowledged.end(), [&](const std::string &id) {
                    const auto found = told.find(id);
                    return found != told.end() && found->second.size() == both.size();
                });
        };
        // waitFor() fails the test where no further one comes.
        for (std::size_t count = 2 * acknowledged.size(); !isAllThere() && !HasFailure(); ++count)
            std::ignore = receiver.waitFor(count);
        for (const auto &[id, types] : toldOf(receiver.received()))
            EXPECT_EQ(types, both) << id;
    }

    RamFolder folder;
    SyncClub club{1};
    SeededRandom random{9};
    std::string database;
    std::string store;
    std::string key;
    std::string token;
    std::set<std::string> acknowledged; ///< bookings
    int booked = 0;
};

TEST_F(DatabaseWebhooks, OneServerTellsAndWhenItIsKilledTheOtherGoesOn)
{
    Receiver receiver;
    const RunResult added
        = runServer({"webhook", "add", receiver.url(), "--operator=Mia", store, key});
    ASSERT_EQ(added.exit, 0) << added.err;
    auto first = serve();
    ASSERT_TRUE(comesTrue([&] { return first->metric(held) == 1; }));
    const auto second = serve();
    for (int i = 0; i < 6; ++i)
        act(i % 2 == 0 ? *first : *second);
    expectAllToldInOrder(receiver);
    EXPECT_EQ(second->metric(held), 0) << "never both";
    EXPECT_EQ(receiver.received().size(), 2 * acknowledged.size()) << "and nothing twice";

    receiver.then({{Reply::Kind::Silent}, {Reply::Kind::Silent}}); // what is on its way is cut off
    for (int i = 0; i < 6; ++i)
        act(*second);
    first->tell(SIGKILL);
    first->wait();
    for (int i = 0; i < 6; ++i)
        act(*second);
    expectAllToldInOrder(receiver);
    EXPECT_TRUE(comesTrue([&] { return second->metric(held) == 1; }));
    EXPECT_EQ(second->stop(), 0);
}

} // namespace
} // namespace bayboard::test
