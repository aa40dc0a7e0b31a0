// Customers, blocks, what is free and what has changed, on both stores.

#include "core/serving/RestSnapshot.h"
#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class RestClub : public testing::TestWithParam<ServerKind>
{
protected:
    RestClub() : club(1), owned(GetParam().make(club, folder)), server(*owned), rest(server, club)
    { }

    std::string person(const std::string &name, const std::string &more = {})
    {
        const RestReply made
            = rest.ask("createCustomer", {}, R"({"name":")" + name + "\"" + more + "}");
        EXPECT_EQ(made.answer.status, 201) << made.answer.body;
        return made.at("/id");
    }

    std::vector<std::string> found(const std::string &text)
    {
        const RestReply reply = rest.ask("listCustomers", {}, {}, {{"search", text}});
        std::vector<std::string> names;
        for (std::size_t i = 0; i < reply.countAt("/customers"); ++i)
            names.push_back(reply.at("/customers/" + std::to_string(i) + "/name"));
        return names;
    }

    RestReply changes(const std::string &cursor,
                      std::vector<std::pair<std::string, std::string>> more = {})
    {
        more.emplace_back("cursor", cursor);
        return rest.ask("listChanges", {}, {}, std::move(more));
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    RestAsker rest;
};

TEST_P(RestClub, CustomersAreFoundByTheBeginningOfAnyWordAndByPhone)
{
    person("Élodie O'Brien-Müller", R"(,"phones":["+1 (902) 555-0101"],"email":"elo@example.org")");
    person("Bob Stone", R"(,"phones":["902 555 0199"])");
    using Names = std::vector<std::string>;
    const Names elodie{"Élodie O'Brien-Müller"};
    EXPECT_EQ(found("elod"), elodie);
    EXPECT_EQ(found("MULLER elodie"), elodie);
    EXPECT_EQ(found("example"), elodie);
    EXPECT_EQ(found("555-0101"), elodie);
    EXPECT_EQ(found("9025550199"), Names{"Bob Stone"});
    EXPECT_EQ(found("tone"), Names()) << "not in the middle of a word";
    person("Elodia");
    const auto more = [&](const char *limit) {
        return rest.ask("listCustomers", {}, {}, {{"search", "elod"}, {"limit", limit}})
            .at("/more");
    };
    EXPECT_EQ(more("1"), "true");
    EXPECT_EQ(more("2"), "false");
    EXPECT_EQ(found("%"), Names());
}

TEST_P(RestClub, AllCustomersComeInPagesByName)
{
    const std::vector<std::string> names{"adam", "Bea", "bea", "Émile", "zoe"};
    for (const char *name : {"zoe", "Émile", "bea", "adam", "Bea"})
        person(name);
    std::vector<std::string> read;
    std::vector<std::pair<std::string, std::string>> query{{"limit", "2"}};
    std::string cursor;
    do {
        const RestReply page = rest.ask("listCustomers", {}, {}, query);
        ASSERT_EQ(page.answer.status, 200) << page.answer.body;
        EXPECT_EQ(page.at("/more") == "true", page.at("/next") != "null");
        for (std::size_t i = 0; i < page.countAt("/customers"); ++i)
            read.push_back(page.at("/customers/" + std::to_string(i) + "/name"));
        cursor = page.at("/next");
        query = {{"limit", "2"}, {"cursor", cursor}};
    } while (cursor != "null" && read.size() < 100);
    ASSERT_EQ(read.size(), names.size());
    EXPECT_EQ(read.front(), "adam");
    EXPECT_EQ(read.back(), "Émile") << "letters beyond ASCII come last, on both stores";
}

TEST_P(RestClub, ACustomerIsChangedWhereSomethingIsSaid)
{
    const std::string id
        = person("Bob Stone", R"(,"phones":["902 555 0199"],"notes":"left-handed")");
    const RestReply seen = rest.ask("getCustomer", id);
    EXPECT_EQ(seen.at("/phone"), "902 555 0199");
    rest.question.matches = seen.answer.tag;
    EXPECT_EQ(rest.ask("updateCustomer", id, R"({"email":"bob@example.org"})").answer.status, 200);
    EXPECT_EQ(rest.ask("updateCustomer", id, R"({"email":"b@example.org"})").answer.status, 412);
    rest.question.matches.clear();
    const RestReply read = rest.ask("getCustomer", id);
    EXPECT_EQ(read.at("/email"), "bob@example.org");
    EXPECT_EQ(read.at("/notes"), "left-handed");
    EXPECT_EQ(rest.ask("updateCustomer", id, "{}").at("/changeSet"), "null");
    EXPECT_EQ(rest.ask("updateCustomer", id, R"({"email":"bob"})").at("/place"), "/email");
    EXPECT_EQ(rest.ask("updateCustomer", id, R"({"phones":["x"]})").at("/place"), "/phones");
    EXPECT_EQ(rest.ask("updateCustomer", id, R"({"name":""})").at("/place"), "/name");
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(rest.ask("getCustomer", id).answer.status, 403);
    EXPECT_EQ(rest.ask("listCustomers").answer.status, 403);
    EXPECT_EQ(rest.ask("createCustomer", {}, R"({"name":"N"})").answer.status, 403);
}

TEST_P(RestClub, WhoIsThereAlreadyIsAWarning)
{
    const std::string id
        = person("Bob Stone", R"(,"phones":["+1 (902) 555-0199"],"email":"bob@example.org")");
    const auto warned = [&](const std::string &body) {
        const RestReply made = rest.ask("createCustomer", {}, body, {{"dryRun", "true"}});
        EXPECT_EQ(made.answer.status, 200) << made.answer.body;
        return made.at("/warnings/0/customer");
    };
    EXPECT_EQ(warned(R"({"name":"stone bob","phones":["+1 902 555 0199"]})"), id);
    EXPECT_EQ(warned(R"({"name":"Bob Stone","email":"BOB@example.org"})"), id);
    EXPECT_EQ(warned(R"({"name":"Bob Stone","phones":["902 555 0100"]})"), "");
    EXPECT_EQ(warned(R"({"name":"Eve Stone","phones":["+1 902 555 0199"]})"), "") << "a family";
    const RestReply made
        = rest.ask("createCustomer", {}, R"({"name":"Bob Stone","phones":["+1 (902) 555-0199"]})");
    EXPECT_EQ(made.answer.status, 201) << "it is said, not refused";
    EXPECT_EQ(made.at("/warnings/0/code"), "SAME_CUSTOMER");
}

TEST_P(RestClub, WhoseBookingsTheseAreIsForWhoMayKnow)
{
    const std::string id = person("Bob Stone");
    rest.book("D1", 60, 60, R"("customer":")" + id + "\"");
    using Query = std::vector<std::pair<std::string, std::string>>;
    const auto statusOf = [&](const char *operation, Query query) {
        query.emplace_back("customer", id);
        return rest.ask(operation, {}, {}, std::move(query)).answer.status;
    };
    for (const auto &[person, status] :
         std::vector<std::pair<std::string, int>>{{"Mia", 200}, {"Kim", 403}}) {
        rest.question.device.actor = club.person(person);
        EXPECT_EQ(statusOf("listBookings", {}), status) << person;
        EXPECT_EQ(statusOf("listFreeSlots",
                           {{"location", "Dartmouth"}, {"date", "2026-06-15"}, {"minutes", "60"}}),
                  status)
            << person;
        EXPECT_EQ(statusOf("checkSlot",
                           {{"bays", "D2"}, {"start", RestAsker::at(60)}, {"minutes", "60"}}),
                  status)
            << person;
    }
}

TEST_P(RestClub, ABookingIsForACustomerAndShowsTheName)
{
    const std::string id = person("Bob Stone", R"(,"phones":["902 555 0199"])");
    const std::string booking = rest.book("D1", 60, 60, R"("customer":")" + id + "\"");
    const RestReply read = rest.ask("getBooking", booking);
    EXPECT_EQ(read.at("/customer"), id);
    EXPECT_EQ(read.at("/name"), "Bob Stone");
    EXPECT_EQ(read.at("/phone"), "902 555 0199");
    const RestReply his = rest.ask("listBookings", {}, {}, {{"customer", id}});
    EXPECT_EQ(his.countAt("/bookings"), 1U);
    const RestReply nobody = rest.ask(
        "createBooking",
        {},
        RestAsker::bookingBody("D2", 60, 60, R"("customer":")" + Uuid{{1}}.toString() + "\""));
    EXPECT_EQ(nobody.answer.status, 400);
    EXPECT_EQ(nobody.at("/place"), "/customer");
}

TEST_P(RestClub, WhatIsFreeIsWhatTheRulesLetPass)
{
    rest.book("D1", 60, 60);
    const RestReply free = rest.ask(
        "listFreeSlots",
        {},
        {},
        {{"location", "Dartmouth"}, {"date", "2026-06-15"}, {"minutes", "60"}, {"bays", "2"}});
    ASSERT_EQ(free.answer.status, 200) << free.answer.body;
    EXPECT_EQ(free.at("/slots/0/bay"), "Dartmouth/D1,Dartmouth/D2");
    EXPECT_EQ(free.at("/slots/0/start"), "2026-06-15T12:00:00-03:00");
    std::size_t withFirst = 0;
    for (std::size_t i = 0; i < free.countAt("/slots"); ++i) {
        const std::string slot = "/slots/" + std::to_string(i);
        if (free.at(slot + "/start") == "2026-06-15T13:00:00-03:00")
            withFirst += free.at(slot + "/bay").find("D1") != std::string::npos ? 1U : 0U;
    }
    EXPECT_EQ(withFirst, 0U);
    for (const char *missing : {"location", "date", "minutes"}) {
        std::vector<std::pair<std::string, std::string>> query{
            {"location", "Dartmouth"}, {"date", "2026-06-15"}, {"minutes", "60"}};
        std::erase_if(query, [&](const auto &each) { return each.first == missing; });
        EXPECT_EQ(rest.ask("listFreeSlots", {}, {}, query).at("/place"),
                  std::string("?") + missing);
    }
}

TEST_P(RestClub, OneSlotIsJudgedWithWhyNotAndWhatWouldWork)
{
    const std::string id = rest.book("D1", 60, 60);
    const auto check = [&](const char *bays, int start, const std::string &booking = {}) {
        std::vector<std::pair<std::string, std::string>> query{
            {"bays", bays}, {"start", RestAsker::at(start)}, {"minutes", "60"}};
        if (!booking.empty())
            query.emplace_back("booking", booking);
        return rest.ask("checkSlot", {}, {}, std::move(query));
    };
    EXPECT_EQ(check("D2", 60).at("/free"), "true");
    const RestReply taken = check("D1", 90);
    EXPECT_EQ(taken.answer.status, 200) << taken.answer.body;
    EXPECT_EQ(taken.at("/free"), "false");
    EXPECT_EQ(taken.at("/violations/0/code"), "DOUBLE_BOOKING");
    EXPECT_GT(taken.countAt("/fixes"), 0U);
    EXPECT_EQ(check("D1", 90, id).at("/free"), "true") << "it is not in its own way";
    EXPECT_EQ(check("", 90).at("/place"), "?bays");
    EXPECT_EQ(check("D1", 90, "x").at("/place"), "?booking");
    EXPECT_EQ(server.count("SELECT count(*) FROM booking"), 1);
}

TEST_P(RestClub, BlocksAreLaidInOneStepOnceWhatIsInTheWayIsDecided)
{
    const std::string id = rest.book("D1", 60, 60);
    const std::string body = R"({"bays":["all"],"location":"Dartmouth","start":")"
        + RestAsker::at(60) + R"(","minutes":60,"kind":"cleaning","title":"Floor")";
    const RestReply preview = rest.ask("previewBlocks", {}, body + "}");
    ASSERT_EQ(preview.answer.status, 200) << preview.answer.body;
    EXPECT_EQ(preview.at("/bookings"), "1");
    EXPECT_EQ(preview.at("/occurrences/0/clashes/0/id"), id);
    EXPECT_GT(preview.countAt("/occurrences/0/clashes/0/waysOut"), 0U);
    EXPECT_EQ(server.count("SELECT count(*) FROM block"), 0);
    const RestReply stopped = rest.ask("layBlocks", {}, body + "}");
    EXPECT_EQ(stopped.answer.status, 409);
    EXPECT_EQ(stopped.at("/code"), "BOOKINGS_IN_THE_WAY");
    EXPECT_EQ(stopped.at("/report/faults/0/id"), id);
    const RestReply laid = rest.ask("layBlocks", {}, body + R"(,"onClash":"move"})");
    ASSERT_EQ(laid.answer.status, 201) << laid.answer.body;
    EXPECT_EQ(laid.at("/moved"), "1");
    EXPECT_EQ(laid.at("/laid"), "4");
    EXPECT_EQ(server.count("SELECT count(*) FROM block"), 4);
    const RestReply listed = rest.ask("listBlocks");
    EXPECT_EQ(listed.countAt("/blocks"), 4U);
    EXPECT_EQ(listed.countAt("/series"), 1U);
    EXPECT_EQ(rest.ask("getBlock", listed.at("/blocks/0/id")).at("/title"), "Floor");
    EXPECT_EQ(server.findings(), "");
    rest.question.device.actor = club.person("Sam");
    EXPECT_EQ(rest.ask("previewBlocks", {}, body + "}").answer.status, 403);
    EXPECT_EQ(rest.ask("layBlocks", {}, body + "}").answer.status, 403);
}

TEST_P(RestClub, ABlockRepeatsByARule)
{
    const std::string body = R"({"bays":["D1"],"start":")" + RestAsker::at(60)
        + R"(","minutes":60,"kind":"cleaning","rrule":"FREQ=DAILY;COUNT=3"})";
    EXPECT_EQ(rest.ask("layBlocks", {}, body).at("/laid"), "3");
    const auto place = [&](const std::string &wrong) {
        return rest.ask("previewBlocks", {}, wrong).at("/place");
    };
    EXPECT_EQ(place(R"({"bays":["D1"],"start":")" + RestAsker::at(60)
                    + R"(","minutes":60,"kind":"cleaning","rrule":"FREQ=NEVER"})"),
              "/rrule");
    EXPECT_EQ(place(R"({"bays":["D1"],"start":")" + RestAsker::at(60)
                    + R"(","minutes":60,"kind":"unheard"})"),
              "/kind");
    EXPECT_EQ(place(R"({"bays":["D1"],"minutes":60,"kind":"cleaning"})"), "/start");
}

TEST_P(RestClub, ChangesComeInOrderAndPageByPage)
{
    const RestReply start = changes("now");
    ASSERT_EQ(start.answer.status, 200) << start.answer.body;
    EXPECT_EQ(start.countAt("/changes"), 0U);
    const std::string first = rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    const std::string second = rest.book("Bedford/B1", 60, 60);
    const std::string third = person("Bob Stone");
    std::vector<std::string> seen;
    std::string cursor = start.at("/cursor");
    for (bool more = true; more;) {
        const RestReply page = changes(cursor, {{"limit", "1"}});
        ASSERT_EQ(page.answer.status, 200) << page.answer.body;
        for (std::size_t i = 0; i < page.countAt("/changes"); ++i)
            seen.push_back(page.at("/changes/" + std::to_string(i) + "/entities/0/id"));
        cursor = page.at("/cursor");
        more = page.at("/more") == "true";
    }
    std::vector<std::string> made{first, second, third};
    std::sort(made.begin(), made.end());
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(seen, made);
    EXPECT_EQ(changes(cursor).countAt("/changes"), 0U);
    rest.question.device.actor = club.person("Kim");
    const RestReply kims = changes(start.at("/cursor"));
    EXPECT_EQ(kims.answer.body.find("Haddad"), std::string::npos) << kims.answer.body;
    EXPECT_EQ(kims.answer.body.find("Stone"), std::string::npos) << kims.answer.body;
    EXPECT_NE(kims.answer.body.find(first), std::string::npos);
}

TEST_P(RestClub, EditsOfSeveralKindsAreToldWithTheirPlaces)
{
    const std::string first = rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    const std::string second = rest.book("Bedford/B1", 60, 60, R"("name":"L. Moreau")");
    const std::string third = person("Bob Stone");
    const std::string start = changes("now").at("/cursor");
    for (const std::string &id : {first, second, first})
        ASSERT_EQ(rest.ask("updateBooking", id, R"({"title":"League)" + id + "\"}").answer.status,
                  200);
    ASSERT_EQ(rest.ask("updateCustomer", third, R"({"notes":"left-handed"})").answer.status, 200);
    const RestReply told = changes(start);
    ASSERT_EQ(told.countAt("/changes"), 3U) << "the second edit of the first changes nothing";
    EXPECT_EQ(told.at("/changes/0/entities/0/location"), "Dartmouth");
    EXPECT_EQ(told.at("/changes/1/entities/0/location"), "Bedford");
    EXPECT_EQ(told.at("/changes/2/entities/0/location"), "null");
    EXPECT_NE(told.answer.body.find("left-handed"), std::string::npos);
    rest.question.device.actor = club.person("Kim");
    const RestReply kims = changes(start);
    EXPECT_EQ(kims.countAt("/changes/0/entities"), 1U);
    EXPECT_EQ(kims.countAt("/changes/2/entities"), 0U) << "customers are not for Kim";
}

TEST_P(RestClub, ManyThingsAreReadAtOnceAndWhatIsNotThereIsLeftOut)
{
    const Uuid booking = *Uuid::parse(rest.book("D1", 60, 60));
    const auto made = server.service().data().judging();
    ASSERT_TRUE(made);
    const EntityRef bay{EntityKind::Bay, club.bay(0).value};
    const EntityRef known{EntityKind::Booking, booking};
    const auto found = (*made)->loadAll(
        {bay, known, {EntityKind::Booking, Uuid{{9}}}, known, {EntityKind::Customer, booking}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->at(bay), *(*made)->load(bay).value());
    EXPECT_EQ(found->at(known), *(*made)->load(known).value());
    EXPECT_TRUE((*made)->loadAll({})->empty());
}

TEST_P(RestClub, TheHistoryOfALocationIsForWhoSeesIt)
{
    ChangeSet set;
    set.id = ChangeSetId{Uuid{{0xCD, 1}}};
    set.desk = DeskId{Uuid{{0xCD, 2}}};
    set.actor = club.person("Olga");
    set.at = SyncClub::noon();
    set.ruleBookVersion = 1;
    Operator rey;
    rey.name = "Rey";
    rey.roles = {"support@" + club.dartmouth().toString()};
    const Uuid id{{0xCD, 3}};
    set.changes.push_back(creation({EntityKind::Operator, id}, toRecord(rey)));
    const auto made = server.take({set.desk, {{set, {}}}, set.at, false}, set.at);
    ASSERT_TRUE(made && !made->front().isRefused());
    rest.question.device.actor = OperatorId{id};
    EXPECT_EQ(rest.ask("getHistory", club.dartmouth().toString()).answer.status, 200);
    EXPECT_EQ(rest.ask("getHistory", club.bedford().toString()).answer.status, 403);
}

TEST_P(RestClub, ACursorOfOtherDataIsRefused)
{
    const std::string cursor = changes("now").at("/cursor");
    const RestReply lost = changes(Uuid{{1}}.toString() + cursor.substr(36));
    EXPECT_EQ(lost.answer.status, 410);
    EXPECT_EQ(lost.at("/code"), "CURSOR_LOST");
    for (const char *wrong : {"x", "~", "00000000-0000-4000-8000-000000000001~x:1"})
        EXPECT_EQ(changes(wrong).answer.status, 400) << wrong;
}

TEST_P(RestClub, ASnapshotHasEverythingUpToItsCursor)
{
    rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    const auto take = [&] {
        const RestReply reply = rest.ask("getSnapshot");
        EXPECT_TRUE(reply.answer.stream) << reply.answer.body;
        std::string lines;
        while (reply.answer.stream && !reply.answer.stream->isLast())
            lines += reply.answer.stream->next().value_or("broken");
        return lines;
    };
    const std::string all = take();
    EXPECT_NE(all.find("Haddad"), std::string::npos);
    EXPECT_NE(all.find("{\"kind\":\"bay\""), std::string::npos) << all;
    rapidjson::Document last;
    last.Parse(all.substr(all.rfind("{\"last\"")).c_str());
    ASSERT_FALSE(last.HasParseError());
    EXPECT_EQ(changes(last["cursor"].GetString()).countAt("/changes"), 0U);
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(take().find("Haddad"), std::string::npos);
}

TEST_P(RestClub, WhatABlockIsStaysHiddenFromThoseWhoMayNotSeeItsKind)
{
    ChangeSet set;
    set.id = ChangeSetId{Uuid{{0xCC, 1}}};
    set.desk = DeskId{Uuid{{0xCC, 2}}};
    set.actor = club.person("Olga");
    set.at = SyncClub::noon();
    set.ruleBookVersion = 1;
    BlockKind kind;
    kind.key = "talks";
    kind.seenBy = {"manager"};
    set.changes.push_back(creation({EntityKind::BlockKind, Uuid{{0xCC, 3}}}, toRecord(kind)));
    const auto made = server.take({set.desk, {{set, {}}}, set.at, false}, set.at);
    ASSERT_TRUE(made && !made->front().isRefused());
    const std::string cursor = changes("now").at("/cursor");
    const std::string booking = rest.book("D1", 60, 60, R"("name":"Ann")");
    const std::string body = R"({"bays":["D1","D2"],"start":")" + RestAsker::at(60)
        + R"(","minutes":60,"kind":"talks","title":"Sale of the club","reason":"buyers",)"
          R"("onClash":"move"})";
    const RestReply laid = rest.ask("layBlocks", {}, body);
    ASSERT_EQ(laid.answer.status, 201) << laid.answer.body;
    const auto snapshot = [&] {
        const RestReply reply = rest.ask("getSnapshot");
        std::string lines;
        while (!reply.answer.stream->isLast())
            lines += reply.answer.stream->next().value();
        return lines;
    };
    const std::string id = rest.ask("listBlocks").at("/blocks/0/id");
    EXPECT_NE(changes(cursor).answer.body.find("Sale of the club"), std::string::npos);
    EXPECT_NE(snapshot().find("Sale of the club"), std::string::npos);
    EXPECT_NE(rest.ask("getHistory", id).answer.body.find("Sale of the club"), std::string::npos);
    EXPECT_NE(rest.ask("getHistory", booking).answer.body.find("Sale of the club"),
              std::string::npos);
    rest.question.device.actor = club.person("Sam"); // front desk: makes bookings, knows people
    const std::string wish = RestAsker::bookingBody("D1", 60, 60, R"("name":"Ben")");
    for (const std::string &told :
         {rest.ask("getHistory", booking).answer.body,
          rest.ask("getHistory", id).answer.body,
          rest.ask("listBlocks").answer.body,
          rest.ask("getBlock", id).answer.body,
          rest.ask("createBooking", {}, wish).answer.body,
          rest.ask("createBooking", {}, wish, {{"dryRun", "true"}}).answer.body}) {
        EXPECT_FALSE(told.empty());
        for (const char *hidden : {"Sale of the club", "talks"})
            EXPECT_EQ(told.find(hidden), std::string::npos) << told;
    }
    EXPECT_EQ(rest.ask("createBooking", {}, wish).at("/code"), "BLACKOUT_PERIOD");
    rest.question.device.actor = club.person("Kim");
    const RestReply history = rest.ask("getHistory", id);
    EXPECT_NE(history.answer.body.find("\"slot\""), std::string::npos) << history.answer.body;
    for (const char *hidden : {"Sale of the club", "talks", "buyers"})
        EXPECT_EQ(history.answer.body.find(hidden), std::string::npos) << history.answer.body;
    for (const std::string &told :
         {rest.ask("listBlocks").answer.body,
          changes(cursor).answer.body,
          snapshot(),
          rest.ask("checkSlot",
                   {},
                   {},
                   {{"bays", "D1"}, {"start", RestAsker::at(60)}, {"minutes", "60"}})
              .answer.body})
        EXPECT_EQ(told.find("Sale of the club"), std::string::npos) << told;
}

TEST_P(RestClub, TheRuleBookIsTheOneInForce)
{
    const RestReply rules = rest.ask("getRules");
    EXPECT_EQ(rules.at("/rules"), "[]");
    rest.question.differs = rules.answer.tag;
    EXPECT_EQ(rest.ask("getRules").answer.status, 304);
}

INSTANTIATE_TEST_SUITE_P(, RestClub, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
