// A JSON text that is changed in single places: everything else stays byte for byte.

#include "core/rules/JsonText.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

JsonText read(std::string text)
{
    auto made = JsonText::read(std::move(text));
    EXPECT_TRUE(made) << made.error().reason.english();
    return *made;
}

std::string set(std::string text, const JsonPath &path, std::string_view raw)
{
    JsonText json = read(std::move(text));
    json.set(path, raw, {"a", "b", "c"});
    return json.text();
}

std::string without(std::string text, const JsonPath &path)
{
    JsonText json = read(std::move(text));
    json.remove(path);
    return json.text();
}

std::string inserted(std::string text, std::size_t at)
{
    JsonText json = read(std::move(text));
    json.insert({}, at, "9");
    return json.text();
}

TEST(JsonText, AValueIsChangedWhereItStands)
{
    EXPECT_EQ(set("{ \"a\" :\t1 , \"b\":2}", {"a"}, "17"), "{ \"a\" :\t17 , \"b\":2}");
    EXPECT_EQ(set("{\"x\": [1, {\"a\": \"}\\\"\"}]}", {"x", std::size_t(1), "a"}, "null"),
              "{\"x\": [1, {\"a\": null}]}");
}

TEST(JsonText, ANewMemberComesBehindThoseBeforeItInTheOrder)
{
    EXPECT_EQ(set("{\"a\": 1, \"z\": 3}", {"b"}, "2"), "{\"a\": 1, \"b\": 2, \"z\": 3}");
    EXPECT_EQ(set("{\"z\": 3}", {"b"}, "2"), "{\"z\": 3, \"b\": 2}");
    EXPECT_EQ(set("{}", {"b"}, "2"), "{\"b\": 2}");
    EXPECT_EQ(set("{\n}", {"b"}, "2"), "{\"b\": 2}");
}

TEST(JsonText, ANewMemberIsLaidOutLikeItsNeighbours)
{
    EXPECT_EQ(set("{\n  \"a\": 1,\n  \"c\": 3\n}", {"b"}, "2"),
              "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}");
    EXPECT_EQ(set("{\n  \"a\": 1, \"b\": 2,\n  \"z\": 3\n}", {"c"}, "4"),
              "{\n  \"a\": 1, \"b\": 2, \"c\": 4,\n  \"z\": 3\n}");
    EXPECT_EQ(set("{\n  \"a\": 1\n}", {"b"}, "2"), "{\n  \"a\": 1,\n  \"b\": 2\n}");
}

TEST(JsonText, MembersOnTheWayAreMade)
{
    EXPECT_EQ(set("{\"a\": 1}", {"b", "x", "y"}, "[2]"),
              "{\"a\": 1, \"b\": {\"x\": {\"y\": [2]}}}");
    EXPECT_EQ(set("{\"a\": 7}", {"a", "x"}, "1"), "{\"a\": {\"x\": 1}}");
}

TEST(JsonText, AMemberGoesWithItsComma)
{
    const std::string three = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}";
    EXPECT_EQ(without(three, {"a"}), "{\n  \"b\": 2,\n  \"c\": 3\n}");
    EXPECT_EQ(without(three, {"b"}), "{\n  \"a\": 1,\n  \"c\": 3\n}");
    EXPECT_EQ(without(three, {"c"}), "{\n  \"a\": 1,\n  \"b\": 2\n}");
    EXPECT_EQ(without("{ \"a\": 1 }", {"a"}), "{}");
    EXPECT_EQ(without(three, {"d"}), three);
    EXPECT_EQ(without("[1, 2, 3]", {std::size_t(1)}), "[1, 3]");
}

TEST(JsonText, AnItemIsPutInLikeTheOthers)
{
    EXPECT_EQ(inserted("[1, 2]", 0), "[9, 1, 2]");
    EXPECT_EQ(inserted("[1, 2]", 1), "[1, 9, 2]");
    EXPECT_EQ(inserted("[1, 2]", 2), "[1, 2, 9]");
    EXPECT_EQ(inserted("[\n  1\n]", 5), "[\n  1,\n  9\n]");
    EXPECT_EQ(inserted("[]", 0), "[\n  9\n]");
    JsonText deep = read("{\n  \"rules\": []\n}");
    deep.insert({"rules"}, 0, "9");
    EXPECT_EQ(deep.text(), "{\n  \"rules\": [\n    9\n  ]\n}");
}

TEST(JsonText, AnItemIsMovedAndWhatStandsBetweenThemStays)
{
    JsonText json = read("[1,  2,\n {\"a\": 3}]");
    json.move({}, 2, 0);
    EXPECT_EQ(json.text(), "[{\"a\": 3},  1,\n 2]");
    json.move({}, 0, 2);
    EXPECT_EQ(json.text(), "[1,  2,\n {\"a\": 3}]");
}

TEST(JsonText, AMarkOfUtf8BeforeItIsNoHindrance)
{
    EXPECT_EQ(set("\xEF\xBB\xBF{\"a\": 1}", {"a"}, "2"), "\xEF\xBB\xBF{\"a\": 2}");
}

TEST(JsonText, WhatIsNoJsonIsRefusedWithItsLine)
{
    const auto broken = JsonText::read("{\n\"a\": }");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().line, 2U);
}

TEST(JsonText, PathsThatLeadNowhereFindNothing)
{
    const JsonText json = read("{\"a\": [1]}");
    EXPECT_NE(json.find({"a", std::size_t(0)}), nullptr);
    EXPECT_EQ(json.find({"a", std::size_t(1)}), nullptr);
    EXPECT_EQ(json.find({"a", "b"}), nullptr);
    EXPECT_EQ(json.find({std::size_t(0)}), nullptr);
}

TEST(JsonText, QuotesWhatJsonWantsEscaped)
{
    EXPECT_EQ(jsonQuoted("a\"b\\\n"), "\"a\\\"b\\\\\\n\"");
    EXPECT_EQ(jsonQuoted("Montréal"), "\"Montréal\"");
    EXPECT_EQ(jsonQuoted(std::vector<std::string>{"a", "b"}), "[\"a\", \"b\"]");
}

} // namespace
} // namespace bayboard
