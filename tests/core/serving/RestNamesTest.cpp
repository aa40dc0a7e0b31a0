// Whose role may not know customers finds no name behind any reading question of the server's
// interface, and gets no copy of the club.

#include "core/serving/RestSnapshot.h"
#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

constexpr const char *planted = "Zyxwarth";

class RestNames : public testing::Test
{
protected:
    RestNames() : club(1), server(club, folder.path("server")), rest(server, club)
    {
        rest.question.device.actor = club.person("Mia");
        customer = rest.ask("createCustomer",
                            {},
                            R"({"name":"Zyxwarth1","phones":["902-555-7391"],)"
                            R"("email":"zyxwarth@example.org","notes":"Zyxwarth2"})")
                       .at("/id");
        EXPECT_FALSE(customer.empty());
        start = rest.ask("listChanges", {}, {}, {{"cursor", "now"}}).at("/cursor");
        mine = rest.book("D1", 60, 60, R"("customer":")" + customer + R"(","notes":"Zyxwarth3")");
        guest = rest.book(
            "D2", 60, 60, R"("name":"Zyxwarth4","phone":"902-555-7391","title":"Zyxwarth5")");
        EXPECT_FALSE(mine.empty() || guest.empty());
        const RestReply gone = rest.ask("cancelBooking", mine, R"({"reason":"Zyxwarth6"})");
        EXPECT_EQ(gone.answer.status, 200) << gone.answer.body;
    }

    std::string told()
    {
        std::string all;
        for (const char *operation : {"listLocations",
                                      "listBays",
                                      "listBookings",
                                      "listCustomers",
                                      "listBlocks",
                                      "listFreeSlots",
                                      "getRules",
                                      "getSnapshot"})
            all += read(rest.ask(operation));
        all += read(rest.ask("listChanges", {}, {}, {{"cursor", start}}));
        for (const std::string &booking : {mine, guest})
            all += read(rest.ask("getBooking", booking));
        all += read(rest.ask("getCustomer", customer));
        all += read(rest.ask("getBookingContext", customer));
        all += read(rest.ask("checkSlot",
                             {},
                             {},
                             {{"bays", "D2"}, {"start", RestAsker::at(60)}, {"minutes", "60"}}));
        return all;
    }

    using Change = std::function<EntityChange(const Club &)>;

    [[nodiscard]] ChangeSet stepOf(const Change &change)
    {
        ChangeSet set;
        set.id = ChangeSetId{Uuid{{0xDD, ++steps}}};
        set.desk = DeskId{Uuid{{0xCC, 2}}};
        set.actor = club.person("Olga");
        set.at = SyncClub::noon();
        set.ruleBookVersion = 1;
        set.changes = {change(*server.file().store().loadClub(zones).value())};
        return set;
    }

    /// Olga's desk pushes it.
    void give(const Change &change)
    {
        const ChangeSet set = stepOf(change);
        const auto said
            = server.take({set.desk, {{set, {}}}, set.at, false}, SyncClub::noon() + later);
        ASSERT_TRUE(said && !said->front().isRefused());
    }

    /// It is in the data, and nobody was told.
    void write(const Change &change)
    {
        const ChangeSet set = stepOf(change);
        const auto transaction = server.service().data().judging();
        ASSERT_TRUE(transaction && (*transaction)->write(set) && (*transaction)->commit());
    }

    static std::string read(const RestReply &reply)
    {
        std::string text = reply.answer.body;
        while (reply.answer.stream && !reply.answer.stream->isLast())
            text += reply.answer.stream->next().value();
        return text;
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    RestAsker rest;
    ZoneCache zones;
    seconds later{0}; ///< than noon
    std::uint8_t steps = 0;
    std::string start;
    std::string customer;
    std::string mine;
    std::string guest;
};

TEST_F(RestNames, AreToldToWhoMayKnowThemAndToNobodyElse)
{
    EXPECT_NE(told().find(planted), std::string::npos);
    rest.question.device.actor = club.person("Kim");
    const std::string all = told();
    for (const char *secret : {planted, "zyxwarth", "555-7391"})
        EXPECT_EQ(all.find(secret), std::string::npos)
            << all.substr(all.find(secret) - std::min<std::size_t>(all.find(secret), 300), 600);
}

TEST_F(RestNames, WhetherADeviceMayFollowIsReadAgainWhenRolesChangeOrAfterSomeSeconds)
{
    DeviceToken device = SyncServer::deviceOf(DeskId{Uuid{{9}}});
    device.actor = club.person("Kim");
    EXPECT_FALSE(server.service().mayFollow(device));
    const auto promote = [&](const char *role) {
        return [this, role](const Club &now) {
            Operator kim = *now.person(club.person("Kim"));
            kim.roles = {role};
            return difference(
                {EntityKind::Operator, kim.id.value}, toRecord(*now.person(kim.id)), toRecord(kim));
        };
    };
    give(promote("manager"));
    EXPECT_TRUE(server.service().mayFollow(device)) << "it was pushed here";
    write(promote("cleaner")); // as another server would
    EXPECT_TRUE(server.service().mayFollow(device)) << "not read at each question";
    later += seconds(10);
    give([](const Club &) {
        BlockKind kind;
        kind.key = "talks";
        return creation({EntityKind::BlockKind, Uuid{{0xCC, 3}}}, toRecord(kind));
    });
    EXPECT_FALSE(server.service().mayFollow(device)) << "but after some seconds";
}

TEST_F(RestNames, ADeviceOfSomebodyWhoMayNotGetsNoCopyOfTheClub)
{
    DeviceToken device = SyncServer::deviceOf(DeskId{Uuid{{9}}});
    EXPECT_TRUE(server.service().mayFollow(device));
    device.actor = club.person("Sam");
    EXPECT_TRUE(server.service().mayFollow(device));
    device.actor = club.person("Kim");
    const auto refused = server.service().mayFollow(device);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ProblemCode::Forbidden);
}

TEST_F(RestNames, WhatIsSwitchedOffIsRefusedByTheServerToo)
{
    ChangeSet set;
    set.id = ChangeSetId{Uuid{{0xCC, 1}}};
    set.desk = DeskId{Uuid{{0xCC, 2}}};
    set.actor = club.person("Mia");
    set.at = SyncClub::noon();
    set.ruleBookVersion = 1;
    const auto put = [&](std::uint8_t number, std::vector<std::string> lines) {
        // What is there now is what a desk would have seen.
        const Settings before = server.file().store().loadClub(zones).value()->settings();
        Settings after = before;
        after.switches = std::move(lines);
        set.id = ChangeSetId{Uuid{{0xCC, number}}};
        set.changes
            = {difference({EntityKind::Settings, settingsId()}, toRecord(before), toRecord(after))};
        const auto said = server.take({set.desk, {{set, {}}}, set.at, false}, set.at);
        ASSERT_TRUE(said && !said->front().isRefused());
    };
    put(3, {"api.actions=off"});
    const std::string body = RestAsker::bookingBody("D3", 60, 60, R"("name":"Ann")");
    const RestReply refused = rest.ask("createBooking", {}, body);
    EXPECT_EQ(refused.answer.status, 403);
    EXPECT_EQ(refused.at("/code"), "FEATURE_OFF");
    const RestReply dry = rest.ask("createBooking", {}, body, {{"dryRun", "true"}});
    EXPECT_EQ(dry.at("/code"), "FEATURE_OFF") << "it says what would become of the real one";
    const RestReply hook = rest.ask("createWebhook", {}, R"({"url":"https://example.org/"})");
    EXPECT_EQ(hook.at("/code"), "FEATURE_OFF") << "what is no step is written, too";
    put(4, {"booking.new!stop=off"});
    const RestReply stopped = rest.ask("createBooking", {}, body);
    EXPECT_EQ(stopped.answer.status, 403) << stopped.answer.body;
    EXPECT_EQ(stopped.at("/code"), "FEATURE_OFF");
    EXPECT_NE(stopped.at("/detail").find("New bookings"), std::string::npos);
    put(5, {"export.personal=off"});
    EXPECT_EQ(rest.ask("createBooking", {}, body).answer.status, 201);
    EXPECT_EQ(rest.ask("getSnapshot").answer.status, 403);
    EXPECT_EQ(rest.ask("listChanges", {}, {}, {{"cursor", start}}).at("/code"), "FEATURE_OFF");
    EXPECT_EQ(rest.ask("listCustomers").at("/code"), "FEATURE_OFF");
    const RestReply searched = rest.ask("listCustomers", {}, {}, {{"search", planted}});
    EXPECT_EQ(searched.at("/customers/0/name"), "Zyxwarth1");
    const std::string preview = rest.ask("previewBlocks",
                                         {},
                                         R"({"bays":["all"],"start":")" + RestAsker::at(60)
                                             + R"(","minutes":60,"kind":"cleaning"})")
                                    .answer.body;
    EXPECT_NE(preview.find("Zyxwarth4"), std::string::npos) << preview;
    const std::string many = searched.answer.body + rest.ask("listBookings").answer.body + preview;
    EXPECT_EQ(many.find("555-7391"), std::string::npos) << many;
    EXPECT_EQ(many.find("@example.org"), std::string::npos) << many;
    EXPECT_EQ(rest.ask("getCustomer", customer).at("/phone"), "902-555-7391") << "one alone";
    EXPECT_EQ(rest.ask("getBooking", guest).at("/phone"), "902-555-7391");
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(rest.ask("listChanges", {}, {}, {{"cursor", start}}).answer.status, 200)
        << "who may read no names takes none away";
}

} // namespace
} // namespace bayboard::test
