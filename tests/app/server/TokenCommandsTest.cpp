// Tokens as whoever runs a server makes, lists and revokes them.

#include "app/server/TokenCommands.h"
#include "core/identity/TokenText.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <rapidjson/document.h>

namespace bayboard::test {
namespace {

class TokenCommands : public testing::Test
{
protected:
    TokenCommands() : club(1), server(club, folder.path("server"))
    {
        options.command = ServerCommand::TokenCreate;
        options.device = "Counter";
    }

    rapidjson::Document run()
    {
        const CommandOutcome done = runTokenCommand(options, server.serving(), clock, random);
        EXPECT_EQ(done.exit, 0) << done.err;
        rapidjson::Document printed;
        printed.Parse(done.out.c_str());
        return printed;
    }

    bool isListedAsExpired()
    {
        options.command = ServerCommand::TokenList;
        const auto printed = run();
        return printed["tokens"][0]["expired"].GetBool();
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SeededRandom random{7};
    ManualClock clock{Instant(days(20'000))};
    ServerOptions options;
};

TEST_F(TokenCommands, ATokenEndsSoManyDaysAfterItWasMade)
{
    options.days = 90;
    const auto made = run();
    EXPECT_STREQ(made["made"].GetString(), "2024-10-04T00:00:00Z");
    EXPECT_STREQ(made["expires"].GetString(), "2025-01-02T00:00:00Z");
    EXPECT_FALSE(made["expired"].GetBool());
    const auto hash = tokenHash(made["token"].GetString());
    EXPECT_EQ((*server.serving().findToken(*hash))->expires, clock.now() + days(90));
    clock.advance(days(90) - seconds(1));
    EXPECT_FALSE(isListedAsExpired());
    clock.advance(seconds(1));
    EXPECT_TRUE(isListedAsExpired());
}

TEST_F(TokenCommands, ATokenOfWhichNothingIsSaidHasNoEnd)
{
    EXPECT_TRUE(run()["expires"].IsNull());
    clock.advance(days(36'500));
    EXPECT_FALSE(isListedAsExpired());
}

TEST_F(TokenCommands, TheRunningServerIsToldOfTheEnd)
{
    options.days = 90;
    const auto told = readServerOptions(tokenArguments(options),
                                        [](const std::string &) { return std::string(); });
    ASSERT_TRUE(told.has_value());
    EXPECT_EQ(told->days, 90);
}

} // namespace
} // namespace bayboard::test
