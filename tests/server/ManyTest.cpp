// A thousand connections that wait cost little, and all hear of a change.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace bayboard::test {
namespace {

constexpr int many = 1000;
#ifdef __SANITIZE_ADDRESS__ // whose quarantine and shadow are no memory of the server's own
constexpr double mostWhileWaiting = 900e6;
#else
constexpr double mostWhileWaiting = 300e6;
#endif

void allowManyDescriptors()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

TEST(Many, AThousandThatWaitHearOfOneBooking)
{
    allowManyDescriptors();
    ServedClub served;
    RemoteDesk desk(served, 1);
    ServerProcess server(served.file(),
                         {"--rate-token=0", "--rate-address=0", "--log-level=warning"});
    desk.synchronise(server);
    const std::string question = desk.feedText(seconds(25));
    std::vector<HttpClient> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(server.connect());
        ASSERT_TRUE(clients.back().sendPost("/v1/sync/feed", desk.token(), question)) << i;
    }
    while (server.metric("bayboard_feeds_waiting") < many) { }
    EXPECT_LT(server.metric("process_resident_memory_bytes"), mostWhileWaiting);
    const ChangeSetId made = desk.desk().create(desk.desk().draft(0, 60, 60));
    HttpClient pushing = server.connect();
    EXPECT_EQ(pushing.post("/v1/sync/changes", desk.token(), desk.pushText()).status, 200);
    int heard = 0;
    for (HttpClient &client : clients) {
        const auto page = decodeFeedPage(client.read().body);
        heard += page && page->entries.size() == 1 && page->entries[0].set.id == made ? 1 : 0;
    }
    EXPECT_EQ(heard, many);
    EXPECT_EQ(server.stop(), 0);
}

TEST(Many, OneTooManyIsTurnedAwayAndTheOthersStay)
{
    ServedClub served;
    ServerProcess server(served.file(), {"--connections=3"});
    std::vector<HttpClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(server.connect());
        EXPECT_EQ(clients.back().ask("GET", "/healthz").status, 200);
    }
    HttpClient fourth = server.connect();
    EXPECT_TRUE(fourth.ends());
    EXPECT_EQ(clients.front().ask("GET", "/healthz").status, 200);
}

} // namespace
} // namespace bayboard::test
