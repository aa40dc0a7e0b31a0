// What stands is changed, and steps are taken back, on both stores.

#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class RestEdits : public testing::TestWithParam<ServerKind>
{
protected:
    RestEdits() : club(1), owned(GetParam().make(club, folder)), server(*owned), rest(server, club)
    { }

    /// Lays an hour of cleaning on a bay; the block's id.
    std::string lay(const std::string &bay, int start, const std::string &more = {})
    {
        const RestReply laid = rest.ask(
            "layBlocks", {}, RestAsker::bookingBody(bay, start, 60, R"("kind":"cleaning")" + more));
        EXPECT_EQ(laid.answer.status, 201) << laid.answer.body;
        return blocks().at("/blocks/0/id");
    }

    RestReply blocks() { return rest.ask("listBlocks", {}, {}, {{"location", "Dartmouth"}}); }

    RestReply with(const std::string &operation, const std::string &id, const std::string &body)
    {
        return rest.ask(operation, id, body);
    }

    [[nodiscard]] static std::string part(int from, int to)
    {
        return R"({"from":")" + RestAsker::at(from) + R"(","to":")" + RestAsker::at(to) + "\"}";
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    RestAsker rest;
};

TEST_P(RestEdits, OfABookingOnlyWhatIsNamedChanges)
{
    const std::string id = rest.book("D1", 60, 60, R"("name":"A. Haddad","notes":"by the wall")");
    const RestReply seen = rest.ask("getBooking", id);
    rest.question.matches = seen.answer.tag;
    EXPECT_EQ(with("updateBooking", id, R"({"title":"League","party":6})").answer.status, 200);
    EXPECT_EQ(with("updateBooking", id, R"({"title":"Cup"})").answer.status, 412);
    rest.question.matches.clear();
    const RestReply read = rest.ask("getBooking", id);
    EXPECT_EQ(read.at("/title"), "League");
    EXPECT_EQ(read.at("/party"), "6");
    EXPECT_EQ(read.at("/notes"), "by the wall");
    EXPECT_EQ(read.at("/name"), "A. Haddad");
    EXPECT_EQ(read.at("/start"), seen.at("/start"));
    EXPECT_EQ(with("updateBooking", id, "{}").at("/changeSet"), "null") << "nothing to do";
    EXPECT_EQ(with("updateBooking", id, R"({"bays":["D2"]})").answer.status, 400);
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(with("updateBooking", id, R"({"title":"x"})").answer.status, 403);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestEdits, ANameIsAWalkInsOnly)
{
    const std::string person = rest.ask("createCustomer", {}, R"({"name":"Bob"})").at("/id");
    const std::string id = rest.book("D1", 60, 60, R"("customer":")" + person + "\"");
    EXPECT_EQ(with("updateBooking", id, R"({"name":"Eve"})").at("/place"), "/name");
    EXPECT_EQ(with("updateBooking", id, R"({"notes":"left-handed"})").answer.status, 200);
}

TEST_P(RestEdits, APartOfABlockIsOpenedAndClosedAgain)
{
    const std::string id = lay("D1", 300);
    EXPECT_EQ(with("liftBlock", id, "{}").at("/place"), "/from");
    EXPECT_EQ(with("liftBlock", id, part(300, 320)).answer.status, 200);
    EXPECT_EQ(rest.ask("getBlock", id).countAt("/lifted"), 1U);
    rest.question.device.actor = club.person("Sam");
    const RestReply early = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 300, 20));
    EXPECT_EQ(early.answer.status, 201) << early.answer.body;
    rest.question.device.actor = club.person("Mia");
    const RestReply taken = with("unliftBlock", id, "{}");
    EXPECT_EQ(taken.at("/code"), "BOOKINGS_IN_THE_WAY") << taken.answer.body;
    EXPECT_EQ(taken.at("/report/bookings"), "1");
    EXPECT_EQ(with("unliftBlock", id, R"({"onClash":"cancel"})").answer.status, 200);
    EXPECT_EQ(rest.ask("getBlock", id).countAt("/lifted"), 0U);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestEdits, OneDateOfASeriesOrAllAreChangedAndRemoved)
{
    const std::string id = lay("D1", 300, R"(,"rrule":"FREQ=DAILY;COUNT=3")");
    ASSERT_EQ(blocks().countAt("/blocks"), 3U);
    const std::string series = blocks().at("/series/0/id");
    EXPECT_EQ(rest.ask("listBlocks", {}, {}, {{"series", series}}).countAt("/blocks"), 3U);
    EXPECT_EQ(with("updateBlock", id, R"({"title":"Lamp"})").answer.status, 200);
    EXPECT_EQ(blocks().at("/blocks/0/title"), "Lamp");
    EXPECT_EQ(blocks().at("/blocks/1/title"), "null");
    const RestReply all
        = with("updateBlock", series, R"({"scope":"all","minutes":90,"reason":"wax"})");
    EXPECT_EQ(all.answer.status, 200) << all.answer.body;
    EXPECT_EQ(blocks().at("/blocks/2/reason"), "wax");
    EXPECT_EQ(with("removeBlock", id, "{}").answer.status, 200);
    EXPECT_EQ(blocks().countAt("/blocks"), 2U);
    EXPECT_EQ(with("removeBlock", series, R"({"scope":"all"})").answer.status, 200);
    EXPECT_EQ(blocks().countAt("/blocks"), 0U);
    EXPECT_EQ(with("removeBlock", id, "{}").answer.status, 404);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestEdits, ASeriesIsChangedAsAWholeOrNotAtAll)
{
    const std::string id = lay("D1", 300, R"(,"rrule":"FREQ=DAILY;COUNT=3")");
    const std::string series = blocks().at("/series/0/id");
    for (const char *body : {"{}", R"({"scope":"this"})", R"({"scope":"following"})"})
        for (const char *operation : {"updateBlock", "removeBlock"}) {
            const RestReply refused = with(operation, series, body);
            EXPECT_EQ(refused.answer.status, 400) << operation << body;
            EXPECT_EQ(refused.at("/place"), "/scope");
        }
    EXPECT_EQ(with("liftBlock", series, part(300, 320)).answer.status, 404);
    EXPECT_EQ(with("unliftBlock", series, "{}").answer.status, 404);
    EXPECT_EQ(blocks().countAt("/blocks"), 3U);
    EXPECT_EQ(rest.ask("getBlock", id).countAt("/lifted"), 0U);
}

TEST_P(RestEdits, OfABlockOnlyTheVersionThatWasSeenChanges)
{
    const std::string id = lay("D1", 300);
    rest.question.matches = rest.ask("getBlock", id).answer.tag;
    const RestReply first = with("updateBlock", id, R"({"title":"Lamp"})");
    EXPECT_EQ(first.answer.status, 200) << first.answer.body;
    const RestReply late = with("removeBlock", id, "{}");
    EXPECT_EQ(late.answer.status, 412);
    EXPECT_EQ(late.at("/code"), "PRECONDITION_FAILED");
    EXPECT_EQ(with("liftBlock", id, part(300, 320)).answer.status, 412);
    EXPECT_EQ(rest.ask("getBlock", id).answer.status, 412) << "nor is it read as that version";
    rest.question.matches = first.answer.tag;
    EXPECT_EQ(rest.ask("getBlock", id).answer.tag, first.answer.tag);
    const RestReply lifted = with("liftBlock", id, part(300, 320));
    EXPECT_EQ(lifted.answer.status, 200) << lifted.answer.body;
    EXPECT_NE(lifted.answer.tag, first.answer.tag);
    rest.question.matches = "*";
    EXPECT_EQ(with("removeBlock", id, "{}").answer.status, 200);
}

TEST_P(RestEdits, ADryRunOfAnEditChangesNothing)
{
    const std::string id = lay("D1", 300);
    const RestReply tried
        = rest.ask("updateBlock", id, R"({"title":"Lamp"})", {{"dryRun", "true"}});
    EXPECT_EQ(tried.answer.status, 200) << tried.answer.body;
    EXPECT_EQ(rest.ask("getBlock", id).at("/title"), "null");
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(with("removeBlock", id, "{}").answer.status, 403);
}

TEST_P(RestEdits, AStepIsTakenBackAndDoneAgainByItsName)
{
    const RestReply made = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 60));
    const std::string id = made.at("/id");
    const std::string step = made.at("/changeSet");
    EXPECT_EQ(with("redoChange", step, "{}").at("/code"), "NOT_UNDONE");
    const RestReply undone = with("undoChange", step, "{}");
    EXPECT_EQ(undone.answer.status, 200) << undone.answer.body;
    EXPECT_EQ(undone.at("/target"), step);
    EXPECT_EQ(rest.ask("getBooking", id).answer.status, 404);
    EXPECT_EQ(with("undoChange", step, "{}").at("/code"), "ALREADY_UNDONE");
    EXPECT_EQ(with("redoChange", step, "{}").answer.status, 200);
    const RestReply history = rest.ask("getHistory", id);
    ASSERT_EQ(history.countAt("/steps"), 3U) << history.answer.body;
    EXPECT_EQ(history.at("/kind"), "booking");
    EXPECT_EQ(history.at("/steps/2/changeSet"), step);
    EXPECT_EQ(history.at("/steps/2/action"), "do");
    EXPECT_EQ(rest.ask("getHistory", id, {}, {{"limit", "1"}}).countAt("/steps"), 1U);
    EXPECT_EQ(rest.ask("getHistory", Uuid{{7}}.toString()).answer.status, 404);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestEdits, ABayIsLookedForWhereTheBookingIsFirst)
{
    const std::string id = rest.book("D1", 60, 60);
    EXPECT_EQ(with("rescheduleBooking", id, R"({"bays":["B1"]})").answer.status, 200)
        << "not there: the name says where";
    EXPECT_EQ(rest.ask("getBooking", id).at("/location"), "Bedford");
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         RestEdits,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
