#include "core/webhooks/PublicAddress.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>

namespace bayboard::test {
namespace {

bool isPublicText(const char *text)
{
    std::array<std::uint8_t, 4> four{};
    if (inet_pton(AF_INET, text, four.data()) == 1)
        return isPublic(four);
    std::array<std::uint8_t, 16> six{};
    EXPECT_EQ(inet_pton(AF_INET6, text, six.data()), 1) << text;
    return isPublic(six);
}

TEST(PublicAddress, IsWhatTheOpenInternetHas)
{
    for (const char *text : {"1.1.1.1",
                             "9.255.255.255",
                             "11.0.0.0",
                             "100.63.255.255",
                             "172.15.255.255",
                             "172.32.0.0",
                             "192.167.255.255",
                             "198.17.255.255",
                             "223.255.255.255",
                             "2606:4700::1111",
                             "::ffff:1.1.1.1",
                             "64:ff9b::1.1.1.1",
                             "2002:101:101::1"})
        EXPECT_TRUE(isPublicText(text)) << text;
}

TEST(PublicAddress, IsNothingThatIsInsideOrMeansSeveral)
{
    for (const char *text : {"0.0.0.0",
                             "10.0.0.1",
                             "100.64.0.1",
                             "127.0.0.1",
                             "127.255.255.254",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.2.1",
                             "192.168.1.1",
                             "198.18.0.1",
                             "203.0.113.9",
                             "224.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.1.2.3",
                             "64:ff9b::169.254.169.254",
                             "64:ff9b:1::1.1.1.1",
                             "2002:7f00:1::1",
                             "2001::1",
                             "2001:db8::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "fe80::1",
                             "ff02::1"})
        EXPECT_FALSE(isPublicText(text)) << text;
}

} // namespace
} // namespace bayboard::test
