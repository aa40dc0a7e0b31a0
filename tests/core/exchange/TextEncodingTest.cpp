#include "core/exchange/TextEncoding.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// UTF-16 of a text of the basic plane.
std::string utf16(std::u16string_view text, bool little, bool mark)
{
    std::string bytes;
    const auto put = [&](char16_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark)
        put(0xFEFF);
    for (const char16_t unit : text)
        put(unit);
    return bytes;
}

DecodedText decode(std::string_view bytes, const std::string &encoding = {})
{
    auto text = decodeText(bytes, encoding);
    EXPECT_TRUE(text.has_value());
    return text.value_or(DecodedText{});
}

} // namespace

TEST(TextEncoding, ReadsUtf8WithAndWithoutMark)
{
    EXPECT_EQ(decode("Zo\xC3\xAB").text, "Zo\xC3\xAB");
    EXPECT_EQ(decode("\xEF\xBB\xBFZo\xC3\xAB").text, "Zo\xC3\xAB");
    EXPECT_FALSE(decode("Zo\xC3\xAB").guessed);
}

TEST(TextEncoding, ReadsUtf16InBothOrdersWithAndWithoutMark)
{
    for (const bool little : {true, false})
        for (const bool mark : {true, false}) {
            const auto text = decode(utf16(u"Resource;Begin\r\nZo\u00EB;1\r\n", little, mark));
            EXPECT_EQ(text.text, "Resource;Begin\r\nZo\xC3\xAB;1\r\n");
            EXPECT_EQ(text.encoding, little ? "UTF-16LE" : "UTF-16BE");
            EXPECT_EQ(text.guessed, !mark);
        }
}

TEST(TextEncoding, TakesWhatIsNeitherForWindows1252AndSaysSo)
{
    const auto text = decode("Caf\xE9 \x80 5 \x93quoted\x94");
    EXPECT_EQ(text.text, "Caf\xC3\xA9 \xE2\x82\xAC 5 \xE2\x80\x9Cquoted\xE2\x80\x9D");
    EXPECT_EQ(text.encoding, "windows-1252");
    EXPECT_TRUE(text.guessed);
}

TEST(TextEncoding, ObeysAnEncodingThatIsGiven)
{
    EXPECT_EQ(decode("\xB3\xF3"
                     "d\xBC",
                     "windows-1250")
                  .text,
              "\xC5\x82\xC3\xB3"
              "d\xC4\xBD");
    const auto unknown = decodeText("a", "klingon");
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidArgument);
    const auto broken = decodeText("a\nb\n\xFF", "utf-8");
    ASSERT_FALSE(broken.has_value());
    EXPECT_EQ(broken.error(), (Error{ErrorCode::InvalidEncoding, {"3"}}));
}

TEST(TextEncoding, FindsTheFirstByteThatIsNotUtf8)
{
    EXPECT_EQ(firstInvalidUtf8("plain text, longer than eight bytes"), std::string_view::npos);
    EXPECT_EQ(firstInvalidUtf8("12345678\xC0\x80"), 8U); // overlong
    EXPECT_EQ(firstInvalidUtf8("\xED\xA0\x80"), 0U); // surrogate
    EXPECT_EQ(firstInvalidUtf8("\xF4\x90\x80\x80"), 0U); // beyond U+10FFFF
    EXPECT_EQ(firstInvalidUtf8("a\xE2\x82"), 1U); // cut off
    EXPECT_EQ(toValidUtf8("a\xFF"
                          "b"),
              "a\xEF\xBF\xBD"
              "b");
}
