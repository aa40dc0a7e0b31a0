// What is wrong is refused with its place, and one bad change set is nobody else's fault.

#include "core/wire/Feeds.h"
#include "core/wire/Push.h"
#include "core/wire/Snapshots.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const std::string desk = R"("desk":"01900000-0000-7000-8000-000000000001")";
const std::string setId = "01900000-0000-7000-8000-00000000000a";

std::string pushWith(const std::string &sets)
{
    return "{" + desk + R"(,"sentAt":1781535600,"sets":)" + sets + "}";
}

/// "place: reason", or "line:column: reason".
template <typename T> std::string faultOf(const Result<T> &read)
{
    if (read)
        return "none";
    std::string text;
    for (const Phrase &argument : read.error().arguments)
        text += (text.empty() ? "" : ": ") + argument.english();
    return text;
}

std::string setWith(const std::string &fields)
{
    return R"([{"set":{"id":")" + setId
        + R"(","desk":"01900000-0000-7000-8000-000000000001","actor":"01900000-0000-7000-8000-00)"
          R"(0000000003","at":1781535600,"kind":"do","label":"editCustomer","ruleBook":1,"changes")"
          R"(:[{"kind":"customer","id":"01900000-0000-7000-8000-000000000004","fields":)"
        + fields + "}]}}]";
}

TEST(HostileWire, BrokenJsonIsRefusedWithLineAndColumn)
{
    EXPECT_EQ(faultOf(decodePush("{\n  \"desk\": }")), "2: 11: Invalid value.");
    EXPECT_EQ(faultOf(decodePush("")), "1: 1: The document is empty.");
    EXPECT_NE(faultOf(decodePush(pushWith("[]") + "x")), "none");
    EXPECT_NE(faultOf(decodePush("{\"desk\":\"\xFF\"}")), "none");
    EXPECT_NE(faultOf(decodePush(std::string(100'000, '['))), "none") << "and does not recurse";
    EXPECT_NE(faultOf(decodePush(std::string("{\"desk\0\":1}", 11))), "none");
}

TEST(HostileWire, EachMemberIsRefusedAtItsPlace)
{
    EXPECT_EQ(faultOf(decodePush("[]")), "/: must be an object");
    EXPECT_EQ(faultOf(decodePush("{}")), "/desk: is missing");
    EXPECT_EQ(faultOf(decodePush(R"({"desk":"x"})")), "/desk: must be an id");
    EXPECT_EQ(faultOf(decodePush("{" + desk + R"(,"sentAt":-1})")),
              "/sentAt: must be a whole number from 0 to " + std::to_string(toUnix(openEnd)));
    EXPECT_EQ(faultOf(decodePush("{" + desk + R"(,"sentAt":1.5})")),
              "/sentAt: must be a whole number from 0 to " + std::to_string(toUnix(openEnd)));
    EXPECT_EQ(faultOf(decodePush(pushWith("{}"))), "/sets: must be a list of at most 50");
    EXPECT_EQ(faultOf(decodePush(pushWith("[7]"))), "/sets/0: must be an object");
    EXPECT_EQ(faultOf(decodePush(pushWith("[{}]"))), "/sets/0/parts: is missing");
    EXPECT_EQ(faultOf(decodePush(pushWith(R"([{"set":{}}])"))), "/sets/0/set/id: is missing");
    EXPECT_EQ(faultOf(decodePush(pushWith(R"([{"parts":")" + setId + R"(","follows":[1]}])"))),
              "/sets/0/follows/0: must be an id");
    EXPECT_EQ(faultOf(decodePush(pushWith(R"([],"admin":true)"))), "/admin: is not known");
    EXPECT_EQ(faultOf(decodePush(pushWith(R"([],"sentAt":1)"))), "/sentAt: is not known")
        << "twice";
}

TEST(HostileWire, NoListIsLongerThanItsLimit)
{
    const std::string one = R"({"parts":")" + setId + R"("})";
    std::string many = "[" + one;
    for (int i = 0; i < 50; ++i)
        many += "," + one;
    EXPECT_EQ(faultOf(decodePush(pushWith(many + "]"))), "/sets: must be a list of at most 50");
    std::string cursors = "{";
    SeededRandom random(1);
    for (int i = 0; i < 1001; ++i)
        cursors += (i == 0 ? "\"" : ",\"") + makeUuidV7(i, random).toString() + "\":0";
    EXPECT_EQ(faultOf(decodeFeedQuestion("{\"wait\":0,\"cursors\":" + cursors + "}}")),
              "/cursors: must be an object of at most 1000 feeds");
}

TEST(HostileWire, AQuestionAboutFeedsMustMakeSense)
{
    const std::string feed = "\"" + setId + "\"";
    EXPECT_EQ(faultOf(decodeFeedQuestion(R"({"cursors":{},"wait":26})")),
              "/wait: must be a whole number from 0 to 25");
    for (const std::string &cursors : {"{" + feed + ":-1}",
                                       "{" + feed + ":1.5}",
                                       std::string(R"({"x":1})"),
                                       "{" + feed + ":1," + feed + ":2}"})
        EXPECT_NE(faultOf(decodeFeedQuestion("{\"wait\":0,\"cursors\":" + cursors + "}")), "none")
            << cursors;
}

TEST(HostileWire, ASetThatCannotBeReadHasAFaultOfItsOwn)
{
    for (const char *fields : {R"({"password":[null,"x"]})",
                               R"({"name":[null]})",
                               R"({"name":[null,{"bays":[]}]})",
                               R"({"slot":[null,"x"]})",
                               R"({"name":[null,"a\u0000b"]})",
                               R"({"name":[1e400,null]})"}) {
        const auto read = decodePush(pushWith(setWith(fields)));
        if (!read) {
            EXPECT_EQ(std::string(fields).find("e400") == std::string::npos, false) << fields;
            continue;
        }
        ASSERT_EQ(read->sets.size(), 1U);
        EXPECT_EQ(read->sets[0].set, std::nullopt) << fields;
        EXPECT_FALSE(read->sets[0].fault.empty()) << fields;
        EXPECT_EQ(read->sets[0].id.toString(), setId);
    }
    const auto good = decodePush(pushWith(setWith(R"({"name":[null,"ab"]})")));
    ASSERT_TRUE(good.has_value()) << faultOf(good);
    EXPECT_TRUE(good->sets[0].set.has_value());
}

TEST(HostileWire, AnAnswerMayHaveMoreThanIsKnown)
{
    const std::string epoch = R"({"epoch":")" + setId + R"(","since":"2031",)";
    EXPECT_TRUE(decodeJudged(epoch + R"("judgements":[]})"));
    EXPECT_TRUE(decodeFeedPage(epoch + R"("entries":[]})"));
    EXPECT_TRUE(decodeSnapshotPage(epoch + R"("cursors":{},"rows":[]})"));
    EXPECT_EQ(faultOf(decodeSnapshotPage(epoch + R"("cursors":{},"rows":[{"kind":"ghost"}]})")),
              "/rows/0/kind: is not known");
    EXPECT_EQ(faultOf(decodeJudged(epoch + R"("judgements":[{"id":")" + setId
                                   + R"(","outcome":"perhaps"}]})")),
              "/judgements/0/outcome: is not known");
}

} // namespace
} // namespace bayboard
