// Whose answer is held back while the token comes to its end.

#include "app/server/LongPolls.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

namespace bayboard::test {
namespace {

class HeldBack : public testing::Test
{
protected:
    HeldBack() : club(1), server(club, folder.path("server")), desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
        std::vector<std::unique_ptr<ServerData>> instances;
        instances.push_back(std::make_unique<Serving>(server.file().store()));
        pool = std::make_unique<DataPool>(std::move(instances), clock, [](const Error &) {});
        polls = std::make_unique<LongPolls>(*pool, clock);
    }

    ~HeldBack() override
    {
        polls->stop();
        pool->stop();
    }

    /// Returns when there is an answer, or it is held back.
    std::future<HttpResponse> ask(std::uint8_t number, std::optional<Instant> expires)
    {
        DeviceToken who;
        who.id = TokenId{Uuid{{number}}};
        who.desk = desk.id();
        who.expires = expires;
        const std::size_t before = polls->waiting();
        const auto promise = std::make_shared<std::promise<HttpResponse>>();
        std::future<HttpResponse> told = promise->get_future();
        polls->ask({{}, (*desk.following().state())->cursors, seconds(25)},
                   who,
                   [promise](HttpResponse said) { promise->set_value(std::move(said)); });
        while (polls->waiting() == before && !isTold(told))
            std::this_thread::yield();
        return told;
    }

    static bool isTold(const std::future<HttpResponse> &told)
    {
        return told.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

    static void expectExpired(std::future<HttpResponse> &told)
    {
        const HttpResponse said = told.get();
        EXPECT_EQ(said.status, 401);
        EXPECT_EQ(decodeProblem(said.body)->code, ProblemCode::TokenExpired) << said.body;
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SyncDesk desk;
    ManualClock clock{SyncClub::noon()};
    std::unique_ptr<DataPool> pool;
    std::unique_ptr<LongPolls> polls;
};

TEST_F(HeldBack, EndsInTheSecondInWhichTheTokenDoes)
{
    const Instant end = SyncClub::noon() + seconds(10);
    auto ending = ask(1, end);
    const auto endless = ask(2, std::nullopt);
    clock.set(end - seconds(1));
    polls->tick(std::chrono::steady_clock::now());
    EXPECT_EQ(polls->waiting(), 2U);
    clock.set(end);
    polls->tick(std::chrono::steady_clock::now());
    EXPECT_EQ(polls->waiting(), 1U);
    ASSERT_TRUE(isTold(ending));
    expectExpired(ending);
    EXPECT_FALSE(isTold(endless));
}

TEST_F(HeldBack, HearsNothingOfWhatIsCommittedAfterTheEnd)
{
    const Instant end = SyncClub::noon() + seconds(10);
    auto over = ask(1, end);
    auto endless = ask(2, std::nullopt);
    clock.set(end);
    desk.create(desk.draft(0, 60, 60));
    synchronise(desk, server);
    polls->moved(*server.serving().ends());
    expectExpired(over);
    const HttpResponse said = endless.get();
    EXPECT_EQ(said.status, 200);
    ASSERT_TRUE(said.shared);
    EXPECT_EQ(decodeFeedPage(*said.shared)->entries.size(), 1U);
}

TEST_F(HeldBack, IsNotBegunForATokenWhoseTimeIsOver)
{
    auto over = ask(1, SyncClub::noon());
    ASSERT_TRUE(isTold(over));
    expectExpired(over);
    EXPECT_EQ(polls->waiting(), 0U);
}

} // namespace
} // namespace bayboard::test
