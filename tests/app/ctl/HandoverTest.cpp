#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace bayboard {
namespace {

constexpr std::chrono::seconds patience{5};

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
    const std::string name = newHandoverSocketName();
    EXPECT_NE(name, newHandoverSocketName());
    EXPECT_LT(name.size(), 100U);
}

TEST(HandoverSocket, CarriesBothWaysAndSaysWhoIsThere)
{
    using Heard = HandoverSocket::Heard;
    constexpr std::chrono::milliseconds atOnce(0);
    const std::string name = newHandoverSocketName();
    EXPECT_FALSE(HandoverSocket::connect(name, patience).has_value()) << "nobody listens yet";
    const auto door = HandoverSocket::listen(name);
    ASSERT_TRUE(door.has_value());
    EXPECT_FALSE(HandoverSocket::listen(name).has_value()) << "the name is taken";
    EXPECT_FALSE(door->accept(patience).has_value()) << "nobody has connected";

    auto here = HandoverSocket::connect(name, patience);
    ASSERT_TRUE(here.has_value());
    auto there = door->accept(patience);
    ASSERT_TRUE(there.has_value());
    EXPECT_EQ(there->peer(), geteuid());
    EXPECT_EQ(here->peer(), geteuid());

    std::string heard;
    EXPECT_EQ(there->hear(heard, atOnce), Heard::NothingYet);
    EXPECT_TRUE(here->say("a command\n"));
    EXPECT_EQ(there->hear(heard, {}), Heard::Something);
    EXPECT_EQ(heard, "a command\n");
    EXPECT_TRUE(there->say("and its answer\n"));
    there.reset();
    std::string answer;
    EXPECT_EQ(here->hear(answer, {}), Heard::Something) << "what was said last arrives";
    EXPECT_EQ(answer, "and its answer\n");
    EXPECT_EQ(here->hear(answer, {}), Heard::TheEnd);
    EXPECT_FALSE(here->say("anybody?")) << "without a signal that kills";
}

TEST(HandoverSocket, GivesUpOnSomebodyWhoDoesNotListen)
{
    const std::string name = newHandoverSocketName();
    const auto door = HandoverSocket::listen(name);
    ASSERT_TRUE(door.has_value());
    const auto deaf = HandoverSocket::connect(name, patience);
    ASSERT_TRUE(deaf.has_value());
    const auto there = door->accept(std::chrono::milliseconds(20));
    ASSERT_TRUE(there.has_value());
    EXPECT_FALSE(there->say(std::string(std::size_t{16} << 20, 'x')));
}

} // namespace
} // namespace bayboard
