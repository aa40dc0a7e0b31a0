#include "app/server/Options.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

std::string none(const std::string & /*name*/)
{
    return {};
}

TEST(ServerOptions, AreReadInBothForms)
{
    const auto read = readServerOptions(
        {"--store", "sqlite:x", "--listen=[::1]:1", "--proxies=10.0.0.1,10.0.0.2"}, none);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->command, ServerCommand::Serve);
    EXPECT_EQ(read->store, "sqlite:x");
    EXPECT_EQ(read->listen, "[::1]:1");
    EXPECT_EQ(read->proxies, (std::vector<std::string>{"10.0.0.1", "10.0.0.2"}));
    EXPECT_EQ(readServerOptions({"token", "revoke", "7"}, none)->operand, "7");
    EXPECT_EQ(readServerOptions({"token", "create", "--days=90"}, none)->days, 90);
    EXPECT_EQ(readServerOptions({"token", "create"}, none)->days, 0);
    EXPECT_EQ(readServerOptions({"token", "--help"}, none)->command, ServerCommand::Help);
}

TEST(ServerOptions, TheLineGoesBeforeTheEnvironment)
{
    const Environment environment = [](const std::string &name) -> std::string {
        return name == "BAYBOARD_TLS_CERT" || name == "BAYBOARD_TLS_KEY" ? "from environment" : "";
    };
    EXPECT_EQ(readServerOptions({}, environment)->tlsKey, "from environment");
    const auto both = readServerOptions({"--tls-key=line"}, environment);
    EXPECT_EQ(both->tlsKey, "line");
    EXPECT_EQ(both->tlsCertificate, "from environment");
}

TEST(ServerOptions, WhatIsNoneIsRefused)
{
    for (const std::vector<std::string> &args : {std::vector<std::string>{"--store"},
                                                 {"serve"},
                                                 {"token"},
                                                 {"token", "revoke"},
                                                 {"backup"},
                                                 {"backup", "a", "b"},
                                                 {"--connections=-1"},
                                                 {"token", "create", "--days=-1"},
                                                 {"token", "create", "--days=36501"},
                                                 {"--log-level=loud"},
                                                 {"--tls-cert=a"}}) {
        const auto read = readServerOptions(args, none);
        ASSERT_FALSE(read.has_value()) << args.front();
        EXPECT_EQ(read.error().code, ErrorCode::InvalidArgument);
    }
}

} // namespace
} // namespace bayboard
