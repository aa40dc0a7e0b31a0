#include "core/exchange/JsonOut.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(JsonOut, KeepsTheOrderOfItsKeys)
{
    JsonOut json;
    json.object().key("z").number(-1).key("a").boolean(true).key("m").null().endObject();
    EXPECT_EQ(json.take(), "{\"z\":-1,\"a\":true,\"m\":null}\n");
}

TEST(JsonOut, EscapesWhatJsonMustEscape)
{
    JsonOut json;
    json.list().text("a\"b\\c\n\t\x01 \xC3\xA9 \xF0\x9F\x8F\x8C").endList();
    EXPECT_EQ(json.take(), "[\"a\\\"b\\\\c\\n\\t\\u0001 \xC3\xA9 \xF0\x9F\x8F\x8C\"]\n");
}

TEST(JsonOut, BytesThatAreNoTextAreReplaced)
{
    const std::string mark = "\xEF\xBF\xBD";
    EXPECT_EQ(cleanUtf8("ok"), "ok");
    EXPECT_EQ(cleanUtf8("a\xFFz"), "a" + mark + "z");
    EXPECT_EQ(cleanUtf8("\xC3"), mark); // cut short
    EXPECT_EQ(cleanUtf8("\xC0\xAF"), mark + mark); // overlong
    EXPECT_EQ(cleanUtf8("\xED\xA0\x80"), mark + mark + mark); // surrogate
    EXPECT_EQ(cleanUtf8("\xF4\x90\x80\x80"), mark + mark + mark + mark); // over U+10FFFF
    EXPECT_EQ(cleanUtf8("\xE2\x82\xAC"), "\xE2\x82\xAC");
}

TEST(JsonOut, TimesCarryTheOffsetOfThePlace)
{
    const auto zone = Zone::load("America/Halifax");
    ASSERT_TRUE(zone.has_value());
    JsonOut json;
    json.list().time(fromUnix(1795388400), **zone).textOrNull("").endList();
    EXPECT_EQ(json.take(), "[\"2026-11-22T19:00:00-04:00\",null]\n");
}

} // namespace
} // namespace bayboard
