#include "app/server/Http.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(HttpTarget, IsReadIntoPathAndQuery)
{
    RequestHead head;
    ASSERT_TRUE(readTarget("/v1/bookings?name=A.+Haddad%21&empty=&flag", head));
    EXPECT_EQ(head.path, "/v1/bookings");
    EXPECT_EQ(head.parameter("name"), "A. Haddad!");
    EXPECT_EQ(head.parameter("empty"), "");
    EXPECT_EQ(head.query.size(), 3U);
    for (const char *bad : {"", "*", "http://x/", "/?a=%", "/?a=%4", "/?%zz=1"}) {
        RequestHead other;
        EXPECT_FALSE(readTarget(bad, other)) << bad;
    }
    RequestHead last;
    ASSERT_TRUE(readTarget("/?a=%41", last));
    EXPECT_EQ(last.parameter("a"), "A");
}

TEST(HttpHeaders, AreReadAsTheyMayBeWritten)
{
    EXPECT_EQ(mediaType("Application/JSON ; charset=utf-8"), "application/json");
    EXPECT_EQ(mediaType(""), "");
    EXPECT_EQ(bearerOf("Bearer abc"), "abc");
    EXPECT_EQ(bearerOf("bearer abc"), "abc");
    EXPECT_EQ(bearerOf("Basic abc"), "");
    EXPECT_EQ(bearerOf("Bearer"), "");
}

} // namespace
} // namespace bayboard
