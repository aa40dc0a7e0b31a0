#include "app/ctl/Handover.h"
#include "app/ctl/SocketName.h"
#include "tests/app/ctl/CtlClub.h"

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

TEST(Handover, EveryWayToWriteAPathGivesOneSocket)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("club.bayboard", "");
    const auto other = folder.write("other.bayboard", "");
    std::filesystem::create_symlink(file, folder.path() / "link.bayboard");
    const QString name = socketNameFor(file);
    EXPECT_EQ(name, socketNameFor(folder.path() / "." / "x" / ".." / "club.bayboard"));
    EXPECT_EQ(name, socketNameFor(folder.path() / "link.bayboard"));
    EXPECT_NE(name, socketNameFor(other));
    EXPECT_LT(name.size(), 100);
}

} // namespace
} // namespace bayboard
