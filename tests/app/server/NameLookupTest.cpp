#include "app/server/NameLookup.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <mutex>

namespace bayboard {
namespace {

using Endpoints = NameLookup::Endpoints;

const Endpoints found{{net::ip::make_address("192.0.2.1"), 443}};
constexpr std::chrono::seconds longest{30};

/// A name server that says nothing of "silent" until it is let go.
struct NameServer
{
    std::promise<void> letGo;
    std::shared_future<void> go{letGo.get_future()};
    std::mutex mutex;
    std::vector<std::string> asked;

    [[nodiscard]] static NameLookup::Resolve of(const std::shared_ptr<NameServer> &self)
    {
        // A copy: the thread of a silent name outlives the test.
        return [self, list = found](const std::string &host, const std::string &) -> Endpoints {
            {
                const std::lock_guard lock(self->mutex);
                self->asked.push_back(host);
            }
            if (host == "silent")
                self->go.wait();
            return host == "nowhere" ? Endpoints() : list;
        };
    }
};

std::future<Endpoints> ask(NameLookup &names, const std::string &host)
{
    const auto said = std::make_shared<std::promise<Endpoints>>();
    names.find(host, "443", [said](const Endpoints &endpoints) { said->set_value(endpoints); });
    return said->get_future();
}

TEST(NameLookup, WhoGetsNoAnswerHoldsUpNobodyElse)
{
    const auto server = std::make_shared<NameServer>();
    NameLookup names(NameServer::of(server));
    std::vector<std::future<Endpoints>> silent;
    for (int i = 0; i < 20; ++i) // more than there are threads
        silent.push_back(ask(names, "silent"));
    for (int i = 0; i < 20; ++i) {
        auto other = ask(names, "host" + std::to_string(i));
        ASSERT_EQ(other.wait_for(longest), std::future_status::ready);
        EXPECT_EQ(other.get(), found);
    }
    EXPECT_TRUE(ask(names, "nowhere").get().empty());
    server->letGo.set_value();
    for (auto &each : silent)
        EXPECT_EQ(each.get(), found);
    const std::lock_guard lock(server->mutex);
    EXPECT_EQ(std::count(server->asked.begin(), server->asked.end(), "silent"), 1)
        << "looked up once for all of them";
}

TEST(NameLookup, ItsEndWaitsForNoNameServer)
{
    const auto server = std::make_shared<NameServer>();
    bool isTold = false;
    {
        NameLookup names(NameServer::of(server));
        names.find("silent", "443", [&isTold](const Endpoints &) { isTold = true; });
        EXPECT_EQ(ask(names, "host").get(), found);
    }
    server->letGo.set_value();
    EXPECT_FALSE(isTold) << "who asked is gone";
}

TEST(NameLookup, AsksTheSystem)
{
    NameLookup names;
    auto local = ask(names, "127.0.0.1");
    ASSERT_EQ(local.wait_for(longest), std::future_status::ready);
    const Endpoints endpoints = local.get();
    ASSERT_EQ(endpoints.size(), 1U);
    EXPECT_EQ(endpoints.front().port(), 443);
}

} // namespace
} // namespace bayboard
