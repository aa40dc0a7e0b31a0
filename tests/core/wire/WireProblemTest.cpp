#include "core/wire/WireProblem.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(WireProblem, IsReadAsItWasWritten)
{
    const WireProblem late{ProblemCode::TooManyRequests, "slower", "/sets/3", 2, 17, 5};
    EXPECT_EQ(decodeProblem(encode(late)).value(), late);
    const WireProblem plain{ProblemCode::Unauthorized};
    EXPECT_EQ(decodeProblem(encode(plain)).value(), plain);
    EXPECT_EQ(encode(plain),
              R"({"type":"urn:bayboard:problem:UNAUTHORIZED","title":"A valid token is needed",)"
              R"("status":401,"code":"UNAUTHORIZED"})");
    EXPECT_FALSE(decodeProblem(R"({"code":"NONE_OF_OURS"})"));
    EXPECT_FALSE(decodeProblem("<html>"));
}

TEST(WireProblem, EveryCodeHasAWordOfItsOwn)
{
    for (int i = 0; i <= static_cast<int>(ProblemCode::Failed); ++i) {
        const auto code = static_cast<ProblemCode>(i);
        EXPECT_EQ(problemCodeFor(wordFor(code)), code);
        EXPECT_GE(statusOf(code), 400);
    }
}

TEST(WireProblem, SaysWhatDecodingFound)
{
    EXPECT_EQ(problemFor(Error{ErrorCode::InvalidJson, {"2", "17", "a comma"}}),
              (WireProblem{ProblemCode::InvalidJson, "a comma", "", 2, 17}));
    EXPECT_EQ(problemFor(Error{ErrorCode::InvalidArgument, {"/sets", "must be a list"}}),
              (WireProblem{ProblemCode::Invalid, "must be a list", "/sets"}));
    EXPECT_EQ(problemFor(Error{ErrorCode::StoreFailed, {"/var/lib/club", "disk"}}).detail, "")
        << "what the store says is not for everybody";
}

} // namespace
} // namespace bayboard
