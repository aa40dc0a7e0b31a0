// Who is let in by the head of a question alone, and for how long somebody is known.

#include "app/server/Doorman.h"
#include "core/identity/TokenText.h"
#include "tests/app/server/TokensOnly.h"

#include <gtest/gtest.h>

#include <future>

namespace bayboard::test {
namespace {

class AtTheDoor : public testing::Test
{
protected:
    AtTheDoor() : text(makeTokenText(random))
    {
        Route route;
        route.method = "GET";
        route.path = "/v1/bays";
        routes.add(route);
        DeviceToken token;
        token.id = TokenId{Uuid{{7}}};
        token.hash = *tokenHash(text.view());
        token.device = "Counter";
        data.tokens.push_back(token);
        std::vector<std::unique_ptr<ServerData>> instances;
        instances.push_back(std::make_unique<TokensOnly>(data));
        pool = std::make_unique<DataPool>(std::move(instances), clock, [](const Error &) {});
        doorman = std::make_unique<Doorman>(
            routes, *pool, breaker, clock, Doorman::Rates{}, [this] { return now; });
    }

    ~AtTheDoor() override { pool->stop(); }

    /// What is answered; 0: let in.
    int ask(bool lastKnown = false)
    {
        RequestHead head;
        head.method = "GET";
        head.path = "/v1/bays";
        head.address = "192.0.2.7";
        head.bearer = std::string(text.view());
        if (lastKnown)
            head.query.emplace_back("lastKnown", "true");
        std::promise<int> status;
        doorman->admit(std::move(head), [&](Doorman::Admitted admitted) {
            const auto *response = std::get_if<HttpResponse>(&admitted);
            status.set_value(response == nullptr ? 0 : static_cast<int>(response->status));
        });
        return status.get_future().get();
    }

    void beAway(bool isAway)
    {
        const std::lock_guard lock(data.mutex);
        data.isAway = isAway;
    }

    void revoke()
    {
        const std::lock_guard lock(data.mutex);
        data.tokens.front().revoked = clock.now();
    }

    void expireAt(Instant end)
    {
        const std::lock_guard lock(data.mutex);
        data.tokens.front().expires = end;
    }

    int asked()
    {
        const std::lock_guard lock(data.mutex);
        return data.asked;
    }

    static constexpr std::chrono::seconds knownFor{5};
    SeededRandom random{11};
    Secret text;
    Routes routes;
    TokensOnly::Shared data;
    DataBreaker breaker;
    ManualClock clock{Instant(days(20'000))};
    RateLimits::Moment now{std::chrono::hours(1)};
    std::unique_ptr<DataPool> pool;
    std::unique_ptr<Doorman> doorman;
};

TEST_F(AtTheDoor, AKnownTokenIsNotAskedForAgainForAMoment)
{
    EXPECT_EQ(ask(), 0);
    now += knownFor / 2;
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(asked(), 1);
    now += knownFor;
    EXPECT_EQ(ask(), 0);
    EXPECT_EQ(asked(), 2);
}

TEST_F(AtTheDoor, WhoWouldRatherHaveAnOldAnswerIsKnownForAnHourOfAnOutage)
{
    EXPECT_EQ(ask(), 0);
    beAway(true);
    now += knownFor;
    EXPECT_EQ(ask(), 503);
    EXPECT_EQ(ask(true), 0);
    now += std::chrono::hours(1);
    EXPECT_EQ(ask(true), 503);
}

TEST_F(AtTheDoor, WhoWasRefusedIsForgottenAndGetsNoOldAnswerInTheOutageAfterIt)
{
    EXPECT_EQ(ask(), 0);
    now += knownFor;
    revoke();
    EXPECT_EQ(ask(true), 401);
    beAway(true);
    now += knownFor;
    EXPECT_EQ(ask(true), 503) << "the data cannot say who it is, and nobody remembers him";
    EXPECT_EQ(ask(), 503);
}

TEST_F(AtTheDoor, ATokenIsGoodUntilTheSecondOfItsEndHoweverWellItIsKnown)
{
    const Instant end = clock.now() + hours(1);
    expireAt(end);
    clock.set(end - seconds(1));
    EXPECT_EQ(ask(), 0);
    clock.set(end);
    EXPECT_EQ(ask(), 401);
    beAway(true);
    EXPECT_EQ(ask(true), 503) << "an old answer is not for him either";
}

TEST_F(AtTheDoor, ARevocationOnThisMachineCountsAtOnce)
{
    EXPECT_EQ(ask(), 0);
    revoke();
    EXPECT_EQ(ask(), 0) << "it has not been told yet";
    doorman->forgetTokens();
    EXPECT_EQ(ask(), 401);
}

} // namespace
} // namespace bayboard::test
