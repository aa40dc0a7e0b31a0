#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(Handover, RequestsAndRepliesComeBackAsTheyWere)
{
    const HandoverRequest request{{"list", "--customer", "Zo\xC3\xAB \"x\"\n"}, "/tmp/a b"};
    const std::string line = encode(request);
    EXPECT_EQ(line.back(), '\n');
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    const auto back = decodeRequest(line);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->args, request.args);
    EXPECT_EQ(back->cwd, request.cwd);

    const auto reply = decodeReply(encode(HandoverReply{3, "{}\n", "No.\n"}));
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->exit, 3);
    EXPECT_EQ(reply->out, "{}\n");
    EXPECT_EQ(reply->err, "No.\n");
}

TEST(Handover, TheShapeIsTheOneThatWasAgreed)
{
    EXPECT_EQ(encode(HandoverRequest{{"undo"}, "/x"}), "{\"args\":[\"undo\"],\"cwd\":\"/x\"}\n");
    EXPECT_EQ(encode(HandoverReply{0, "o", "e"}), "{\"exit\":0,\"out\":\"o\",\"err\":\"e\"}\n");
}

TEST(Handover, AnythingElseIsRefused)
{
    for (const char *bad : {"",
                            "x",
                            "[]",
                            "{}",
                            "{\"args\":[1],\"cwd\":\"\"}",
                            "{\"args\":[],\"cwd\":3}",
                            "{\"args\":\"undo\",\"cwd\":\"\"}"})
        EXPECT_FALSE(decodeRequest(bad).has_value()) << bad;
    for (const char *bad : {"",
                            "{}",
                            "{\"exit\":-1,\"out\":\"\",\"err\":\"\"}",
                            "{\"exit\":0,\"out\":\"\"}",
                            "{\"exit\":\"0\",\"out\":\"\",\"err\":\"\"}"})
        EXPECT_FALSE(decodeReply(bad).has_value()) << bad;
}

TEST(HandoverSocket, AProgramObeysItsOwnUserAndRoot)
{
    EXPECT_TRUE(obeys(1000, 1000));
    EXPECT_TRUE(obeys(1000, 0));
    EXPECT_FALSE(obeys(1000, 1001));
    EXPECT_FALSE(obeys(0, 1000)) << "root does nothing for others";
}

TEST(HandoverSocket, ACommandIsGivenToTheFilesPeopleOnly)
{
    EXPECT_TRUE(trusts(1000, 1000, 1000));
    EXPECT_TRUE(trusts(1000, 0, 1000));
    EXPECT_FALSE(trusts(1000, 1001, 1001)) << "somebody else's program";
    EXPECT_TRUE(trusts(0, 1000, 1000)) << "root's cron job, the window of the file's owner";
    EXPECT_FALSE(trusts(0, 1001, 1000));
    EXPECT_FALSE(trusts(0, 1001, std::nullopt));
}

TEST(HandoverSocket, NamesAreNeverTheSameAndFitIntoAnAddress)
{
    const QString name = newHandoverSocketName();
    EXPECT_NE(name, newHandoverSocketName());
    EXPECT_LT(name.size(), 100);
}

} // namespace
} // namespace bayboard
