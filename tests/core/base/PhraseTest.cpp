#include "core/base/Phrase.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

/// Stands in for a language: every template is put in brackets.
std::string bracketed(const Phrase &phrase)
{
    return phrase.said(
        [](const char *text, std::int64_t) { return "[" + std::string(text) + "]"; });
}

TEST(Phrase, PutsItsArgumentsInAnyOrder)
{
    const std::string key = "step";
    EXPECT_EQ(Phrase::tr("\"%1\" is %2", key, std::to_string(7)).english(), "\"step\" is 7");
    EXPECT_EQ(Phrase::tr("%2 before %1", key, Phrase("a")).english(), "a before step");
    EXPECT_EQ(Phrase::tr("inside %1; END:%1", key).english(), "inside step; END:step");
}

TEST(Phrase, PlainTextIsNeverTranslatedNorFilled)
{
    EXPECT_EQ(bracketed(Phrase("50% of %1")), "50% of %1");
    EXPECT_EQ(bracketed(Phrase::tr("no %1", std::string("%1 %n"))), "[no %1 %n]");
}

TEST(Phrase, ArgumentsThatArePhrasesAreTranslatedToo)
{
    const Phrase wanted = Phrase::tr("a list");
    EXPECT_EQ(bracketed(Phrase::tr("must be %1", wanted)), "[must be [a list]]");
}

TEST(Phrase, GivesItsNumberToTheLanguage)
{
    std::int64_t told = -1;
    const Phrase rows = Phrase::tr("%n row(s) of %1", "", 3, std::string("b.csv"));
    const auto count = [&told](const char *text, std::int64_t number) {
        told = number;
        return std::string(text);
    };
    EXPECT_EQ(rows.said(count), "3 row(s) of b.csv");
    EXPECT_EQ(told, 3);
    static_cast<void>(Phrase::tr("none").said(count));
    EXPECT_LT(told, 0);
}

TEST(Phrase, WhatItDoesNotKnowStaysAsItIs)
{
    EXPECT_EQ(Phrase::tr("100% of %2 and %").english(), "100% of %2 and %");
    EXPECT_TRUE(Phrase().isEmpty());
    EXPECT_FALSE(Phrase::tr("x").isEmpty());
    EXPECT_EQ(Phrase("7").plain(), "7");
    EXPECT_EQ(Phrase::tr("x").plain(), "");
}

TEST(Phrase, IsEqualByWhatItSays)
{
    const std::string a = "a";
    EXPECT_EQ(Phrase::tr("%1 is missing", a), Phrase::tr("%1 is missing", a));
    EXPECT_NE(Phrase::tr("%1 is missing", a), Phrase::tr("%1 is missing", std::string("b")));
    EXPECT_NE(Phrase::tr("%1 is missing", a), Phrase("a is missing"));
    EXPECT_NE(Phrase::tr("%n row(s)", "", 1), Phrase::tr("%n row(s)", "", 2));
}

TEST(Phrase, ListsSeveralWithCommas)
{
    EXPECT_EQ(joined({}).english(), "");
    EXPECT_EQ(joined({"a", Phrase::tr("b"), "c"}).english(), "a, b, c");
}

} // namespace
} // namespace bayboard
