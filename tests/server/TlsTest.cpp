#include "tests/server/KeyPair.h"
#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

TEST(Tls, SpeaksItWithTheGivenKeyAndNothingElse)
{
    ServedClub served;
    RemoteDesk desk(served, 1);
    const auto [key, certificate] = makeKeyPair(served.path(""));
    const std::vector<std::string> tls = {"--tls-cert=" + certificate, "--tls-key=" + key};
    {
        ServerProcess server(served.file(), tls);
        HttpClient client(server.address(), true);
        ASSERT_TRUE(client.isConnected());
        EXPECT_EQ(client.ask("GET", "/healthz").body, "ok\n");
        EXPECT_EQ(client.ask("GET", "/v1/sync", desk.token()).status, 200);
        HttpClient plain(server.address());
        plain.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_EQ(plain.read().status, 0);
        HttpClient idle(server.address(), true);
        EXPECT_EQ(idle.ask("GET", "/healthz").status, 200);
        EXPECT_EQ(server.stop(), 0);
        EXPECT_TRUE(idle.ends());
    }
    std::filesystem::permissions(key, std::filesystem::perms(0644));
    const RunResult open = runServer(
        {"--store=sqlite:" + served.file().string(), "--listen=127.0.0.1:0", tls[0], tls[1]});
    EXPECT_EQ(open.exit, 4) << "everybody may read the key";
}

} // namespace
} // namespace bayboard::test
