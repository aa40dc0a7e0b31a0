#include "core/journal/Codec.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const std::string bay = "\"01000000-0000-0000-0000-000000000000\"";

struct Case
{
    const char *name;
    std::string json;
};

class RefusedFields : public testing::TestWithParam<Case>
{ };

TEST_P(RefusedFields, AreInvalidJson)
{
    const auto decoded = decodeFields(GetParam().json);
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, ErrorCode::InvalidJson);
    EXPECT_EQ(decoded.error().arguments.size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(
    Codec,
    RefusedFields,
    testing::Values(
        Case{"Nothing", ""},
        Case{"NoJson", "slot"},
        Case{"CutShort", R"({"notes":[null,"a")"},
        Case{"SomethingBehind", R"({"notes":[null,"a"]} x)"},
        Case{"AList", R"([["notes",null,"a"]])"},
        Case{"UnknownField", R"({"colourOfMagic":[null,"a"]})"},
        Case{"OneValue", R"({"notes":["a"]})"},
        Case{"ThreeValues", R"({"notes":["a","b","c"]})"},
        Case{"NoList", R"({"notes":"a"})"},
        Case{"Fraction", R"({"price":[null,1.5]})"},
        Case{"TooLargeNumber", R"({"price":[null,9223372036854775808]})"},
        Case{"Truth", R"({"active":[null,true]})"},
        Case{"ListOfNumbers", R"({"tags":[null,[1]]})"},
        Case{"NestedList", R"({"tags":[null,[["a"]]]})"},
        Case{"FieldTwice", R"({"notes":[null,"a"],"notes":["a","b"]})"},
        Case{"OutOfOrder", R"({"slot":[null,null],"notes":[null,"a"]})"},
        Case{"SlotThatIsText", R"({"slot":[null,"a"]})"},
        Case{"NotesThatAreASlot",
             R"({"notes":[null,{"bays":[)" + bay + R"(],"start":0,"end":1}]})"},
        Case{"LiftedThatIsText", R"({"lifted":[null,"a"]})"},
        Case{"SlotWithoutBays", R"({"slot":[null,{"bays":[],"start":0,"end":1}]})"},
        Case{"ReversedSlot", R"({"slot":[null,{"bays":[)" + bay + R"(],"start":2,"end":1}]})"},
        Case{"EmptySlot", R"({"slot":[null,{"bays":[)" + bay + R"(],"start":1,"end":1}]})"},
        Case{"BayTwice",
             R"({"slot":[null,{"bays":[)" + bay + "," + bay + R"(],"start":0,"end":1}]})"},
        Case{"BayThatIsNoId", R"({"slot":[null,{"bays":["x"],"start":0,"end":1}]})"},
        Case{"SlotAfterAllTime",
             R"({"slot":[null,{"bays":[)" + bay + R"(],"start":0,"end":999999999999999}]})"},
        Case{"SlotWithMore",
             R"({"slot":[null,{"bays":[)" + bay + R"(],"start":0,"end":1,"x":1}]})"},
        Case{"ReversedSpan", R"({"lifted":[null,{"spans":[[2,1]]}]})"},
        Case{"HalfASpan", R"({"lifted":[null,{"spans":[[2]]}]})"},
        Case{"BadUtf8", "{\"notes\":[null,\"\xC3\x28\"]}"},
        Case{"LoneSurrogate", R"({"notes":[null,"\ud800"]})"},
        Case{"LoneSecondHalf", R"({"notes":[null,"\\\"\uDD00"]})"},
        Case{"SecondHalfAfterAPair", R"({"notes":[null,"\ud83d\ude00\ude00"]})"},
        Case{"TooDeep", std::string(100'000, '[')},
        Case{"TooDeepInside",
             "{\"tags\":[null," + std::string(50'000, '[') + std::string(50'000, ']') + "]}"}),
    [](const auto &given) { return std::string(given.param.name); });

TEST(Codec, LettersEscapedInTwoHalvesAreRead)
{
    EXPECT_EQ(decodeValue(R"("\\\ud83d\uDE00 \u00e9")").value(), Value(std::string("\\😀 é")));
}

TEST(Codec, TheFormOnTheDiskIsFixed)
{
    const Slot slot{{BayId{Uuid{{1}}}}, Span(fromUnix(100), fromUnix(200))};
    EXPECT_EQ(encodeFields({{Field::Notes, Value("a\"b"), Value()}, {Field::Slot, Value(), slot}}),
              R"({"notes":["a\"b",null],"slot":[null,{"bays":[)" + bay
                  + R"(],"start":100,"end":200}]})");
    EXPECT_EQ(encodeValue(std::vector<Span>{slot.span}), R"({"spans":[[100,200]]})");
    EXPECT_EQ(encodeTexts({}), "[]");
    EXPECT_EQ(encodeFields({}), "{}");
}

TEST(Codec, NumbersKeepAll64Bits)
{
    for (const std::int64_t number : {INT64_MIN, std::int64_t{-1}, std::int64_t{0}, INT64_MAX})
        EXPECT_EQ(decodeValue(encodeValue(number)), Value(number));
}

TEST(Codec, ATextMayHoldANullByte)
{
    const std::string text("a\0b", 3);
    EXPECT_EQ(decodeValue(encodeValue(text)), Value(text));
}

TEST(Codec, KnowsWhatIsUtf8)
{
    for (const char *text : {"", "plain", "Élodie", "李小龍", "⛳ 🎯", "\xF4\x8F\xBF\xBF"})
        EXPECT_TRUE(isUtf8(text)) << text;
    for (const char *text : {"caf\xE9",
                             "\x80",
                             "\xC3",
                             "\xC3\x28",
                             "\xC0\xAF",
                             "\xE2\x82",
                             "\xED\xA0\x80",
                             "\xF0\x9F\x8E",
                             "\xF5\x80\x80\x80",
                             "\xFF"})
        EXPECT_FALSE(isUtf8(text)) << text;
    EXPECT_TRUE(isUtf8(std::string_view("a\0b", 3)));
}

TEST(Codec, OverridesNeedACodeAndARule)
{
    const std::vector<Override> overrides = {{"MINIMUM_NOTICE", "notice"}, {"QUOTA", "a b"}};
    EXPECT_EQ(decodeOverrides(encodeOverrides(overrides)), overrides);
    EXPECT_FALSE(decodeOverrides(R"(["MINIMUM_NOTICE"])").has_value());
    EXPECT_FALSE(decodeOverrides(R"({"spans":[]})").has_value());
    EXPECT_FALSE(decodeTexts("5").has_value());
}

} // namespace
} // namespace bayboard
