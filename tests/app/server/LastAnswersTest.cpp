#include "app/server/LastAnswers.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

HttpResponse answer(std::string body)
{
    HttpResponse response;
    response.body = std::move(body);
    return response;
}

std::string headerOf(const HttpResponse &response, const std::string &wanted)
{
    for (const auto &[name, value] : response.headers)
        if (name == wanted)
            return value;
    return {};
}

TEST(LastAnswers, AreGivenWithTheirAgeAndSayThatTheyAreOld)
{
    const LastAnswers::Moment start{};
    LastAnswers last;
    EXPECT_FALSE(last.find("a", start));
    last.keep("a", answer("one"), start);
    last.keep("a", answer("two"), start + std::chrono::seconds(5));
    const auto found = last.find("a", start + std::chrono::seconds(12));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->body, "two");
    EXPECT_EQ(headerOf(*found, "Age"), "7");
    EXPECT_EQ(headerOf(*found, "Bayboard-Last-Known"), "true");
    EXPECT_FALSE(last.find("b", start));
}

TEST(LastAnswers, AreGoneForWhoMayNotHaveThemAnyMore)
{
    const LastAnswers::Moment start{};
    LastAnswers last;
    last.keep("a", answer("one"), start);
    last.keep("b", answer("two"), start);
    last.forget("a");
    last.forget("never asked");
    EXPECT_FALSE(last.find("a", start));
    EXPECT_TRUE(last.find("b", start));
    last.keep("a", answer("three"), start);
    EXPECT_EQ(last.find("a", start)->body, "three");
}

TEST(LastAnswers, TakeNoMoreMemoryThanTheyMay)
{
    const LastAnswers::Moment start{};
    LastAnswers last;
    last.keep("large", answer(std::string(300'000, 'a')), start);
    EXPECT_FALSE(last.find("large", start)) << "one alone must not push out all others";
    for (int i = 0; i < 100; ++i)
        last.keep(std::to_string(i), answer(std::string(250'000, 'a')), start);
    EXPECT_FALSE(last.find("0", start));
    EXPECT_TRUE(last.find("99", start));
    EXPECT_TRUE(last.find("40", start));
}

} // namespace
} // namespace bayboard
