#include "core/webhooks/WebhookUrl.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

TEST(WebhookUrl, IsTakenApart)
{
    const auto url = readWebhookUrl("https://example.org/in/box?from=bay%20board");
    ASSERT_TRUE(url.has_value());
    EXPECT_TRUE(url->tls);
    EXPECT_EQ(url->host, "example.org");
    EXPECT_EQ(url->port, "443");
    EXPECT_EQ(url->target, "/in/box?from=bay%20board");
    EXPECT_EQ(url->authority(), "example.org");
    EXPECT_EQ(readWebhookUrl("https://example.org:8443")->authority(), "example.org:8443");
    EXPECT_EQ(readWebhookUrl("https://example.org")->target, "/");
    EXPECT_EQ(readWebhookUrl("https://müller.example/")->host, "xn--mller-kva.example");
}

TEST(WebhookUrl, WithoutEncryptionItGoesToThisMachineOnly)
{
    EXPECT_TRUE(readWebhookUrl("http://127.0.0.1:9000/x").has_value());
    EXPECT_TRUE(readWebhookUrl("http://localhost/").has_value());
    EXPECT_EQ(readWebhookUrl("http://[::1]:9000/")->host, "::1");
    EXPECT_EQ(readWebhookUrl("http://[::1]:9000/")->authority(), "[::1]:9000");
    for (const char *wrong : {"http://example.org/",
                              "http://127.0.0.1.example.org/",
                              "http://10.0.0.1/",
                              "ftp://example.org/",
                              "file:///etc/passwd"})
        EXPECT_FALSE(readWebhookUrl(wrong).has_value()) << wrong;
}

TEST(WebhookUrl, WhatHidesSomethingOrIsNoneIsRefused)
{
    for (const std::string &wrong : {std::string("https://user:password@example.org/"),
                                     std::string("https://example.org/#part"),
                                     std::string("example.org"),
                                     std::string(""),
                                     std::string("https://"),
                                     std::string("https://exa mple.org/"),
                                     std::string("https://example.org/\r\nX: y"),
                                     "https://example.org/" + std::string(3000, 'a')}) {
        const auto url = readWebhookUrl(wrong);
        ASSERT_FALSE(url.has_value()) << wrong;
        EXPECT_EQ(url.error().code, ErrorCode::InvalidArgument);
    }
}

} // namespace
} // namespace bayboard::test
