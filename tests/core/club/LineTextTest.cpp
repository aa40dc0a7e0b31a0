#include "core/club/LineText.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

std::string repeated(std::string_view letter, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += letter;
    return text;
}

TEST(LineText, NamesOfAllScriptsAreLines)
{
    for (const char *name : {"", "Zoë O’Brien-Müller", "山田 太郎", "Å", "a\u00a0b"})
        EXPECT_FALSE(lineFault(name)) << name;
}

TEST(LineText, BreaksAndControlCharactersAreNot)
{
    for (const std::string_view text : {std::string_view("Ann\nLee"),
                                        std::string_view("Ann\r"),
                                        std::string_view("a\tb"),
                                        std::string_view("a\0b", 3),
                                        std::string_view("a\x7f"),
                                        std::string_view("a\u2028b"),
                                        std::string_view("a\u2029b")})
        EXPECT_TRUE(lineFault(text)) << text;
}

TEST(LineText, TheLengthIsCountedInLettersNotBytes)
{
    EXPECT_FALSE(lineFault(repeated("é", longestLine)));
    EXPECT_TRUE(lineFault(repeated("é", longestLine + 1)));
    EXPECT_FALSE(lineFault(repeated("a", longestLine)));
    EXPECT_TRUE(lineFault(repeated("a", longestLine + 1)));
}

TEST(LineText, NoLetterIsCutInTwo)
{
    EXPECT_EQ(firstLetters("añb", 2), "añ");
    EXPECT_EQ(firstLetters("añb", 3), "añb");
    EXPECT_EQ(firstLetters("añb", 0), "");
    EXPECT_EQ(firstLetters("", 5), "");
}

} // namespace
} // namespace bayboard
