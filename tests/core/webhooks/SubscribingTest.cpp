// How webhooks are made, changed and kept over a backup, on both stores.

#include "tests/core/webhooks/WebhookClub.h"

#include <set>

namespace bayboard::test {
namespace {

class Subscribing : public WebhookClub
{
protected:
    [[nodiscard]] std::vector<Webhook> all() { return *data().webhooks().webhooks(); }

    /// Olga switches features; the lines of Settings::switches.
    void put(std::vector<std::string> lines)
    {
        ChangeSet set;
        set.id = ChangeSetId{makeUuidV7(2, random)};
        set.desk = DeskId{Uuid{{0xCC, 2}}};
        set.actor = club.person("Olga");
        set.at = SyncClub::noon();
        set.ruleBookVersion = 1;
        {
            const auto transaction = data().judging();
            const Settings before = (*(*transaction)->club())->settings();
            Settings after = before;
            after.switches = std::move(lines);
            set.changes = {difference(
                {EntityKind::Settings, settingsId()}, toRecord(before), toRecord(after))};
        }
        const auto said = server->take({set.desk, {{set, {}}}, set.at, false}, set.at);
        ASSERT_TRUE(said && !said->front().isRefused());
    }

    /// Kim may say whom the server tells, and see the board.
    void giveKimWebhooks()
    {
        Role role;
        role.id = Uuid{{0xEE, 1}};
        role.key = "hooks";
        role.name = "Hooks";
        role.permissions = {"webhook.edit", "schedule.read"};
        give("Kim", {"hooks"}, role);
        rest.question.device.actor = club.person("Kim");
    }
};

TEST_P(Subscribing, OverABackupTodaysAreKept)
{
    const Webhook stays = subscribe();
    const Webhook removed = subscribe();
    const std::vector<Webhook> then = all();
    ASSERT_EQ(then.size(), 2U);
    rest.book("D1", 60, 60);
    ASSERT_TRUE(data().webhooks().removeWebhook(removed.id));
    ASSERT_TRUE(rotateSecret(data(), secrets, stays.id, hours(1), random, clock.now()));
    const Webhook made = subscribe("Olga");
    const std::vector<Webhook> today = all();

    // The backup is put in its place.
    ASSERT_TRUE(data().webhooks().removeWebhook(stays.id));
    ASSERT_TRUE(data().webhooks().removeWebhook(made.id));
    for (const Webhook &each : then)
        ASSERT_TRUE(data().webhooks().addWebhook(each));
    rest.book("D2", 60, 60);
    ASSERT_TRUE(keepWebhooks(data(), today));

    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(findWebhook(data(), removed.id).error().code, ErrorCode::NotFound)
        << "what was removed stays removed";
    EXPECT_NE(read(stays).secret, stays.secret) << "and a secret that was replaced";
    EXPECT_EQ(read(stays).read, stays.read) << "from where the backup was";
    EXPECT_EQ(read(made).secret, made.secret);
    EXPECT_EQ(deliverAll().size(), 2U) << "of the one that the backup has, both";
    rest.book("D3", 60, 60);
    EXPECT_EQ(deliverAll().size(), 2U);
}

TEST_P(Subscribing, NoSecondKeyIsMadeBesideOneThatIsElsewhere)
{
    const Webhook webhook = subscribe();
    bool isMade = false;
    WebhookSecrets keyless(
        [&](bool make) -> Result<Secret> {
            isMade = isMade || make;
            return make ? Secret(std::string_view("fedcba9876543210fedcba9876543210")) : Secret();
        },
        random);
    const WebhookWish wish{"https://example.org/", {}, {}, club.person("Mia")};
    EXPECT_FALSE(addWebhook(data(), keyless, wish, random, clock.now()));
    EXPECT_FALSE(rotateSecret(data(), keyless, webhook.id, hours(1), random, clock.now()));
    EXPECT_FALSE(isMade);
    EXPECT_EQ(read(webhook).secret, webhook.secret);
    ASSERT_TRUE(data().webhooks().removeWebhook(webhook.id));
    EXPECT_TRUE(addWebhook(data(), keyless, wish, random, clock.now())) << "nothing is sealed now";
}

TEST_P(Subscribing, WhoSeesLessThanItsOperatorSaysNotWhereItGoes)
{
    const Webhook webhook = subscribe("Olga");
    giveKimWebhooks();
    const std::string id = webhook.id.toString();
    EXPECT_EQ(rest.ask("getWebhook", id).answer.status, 200);
    for (const char *operation : {"updateWebhook", "rotateWebhookSecret"}) {
        const RestReply refused = rest.ask(operation, id, "{}");
        EXPECT_EQ(refused.answer.status, 403) << operation;
        EXPECT_EQ(refused.at("/code"), "NOT_PERMITTED");
    }
    EXPECT_EQ(read(webhook).secret, webhook.secret);
    const std::string wish = R"({"url":"https://example.org/kim"})";
    const RestReply own = rest.ask("createWebhook", {}, wish);
    ASSERT_EQ(own.answer.status, 201) << own.answer.body;
    EXPECT_EQ(rest.ask("updateWebhook", own.at("/id"), wish).answer.status, 200);
    rest.question.device.actor = club.person("Olga");
    EXPECT_EQ(rest.ask("updateWebhook", own.at("/id"), wish).answer.status, 200)
        << "who says who sees what may";
}

TEST_P(Subscribing, AWebhooksTagIsOfWhatCanBeChanged)
{
    const Webhook webhook = subscribe("Olga");
    rest.question.device.actor = club.person("Olga");
    const std::string id = webhook.id.toString();
    const std::string tag = rest.ask("getWebhook", id).answer.tag;
    rest.book("D1", 60, 60);
    land(work(), {500});
    EXPECT_NE(rest.ask("getWebhook", id).at("/failures"), "0");
    EXPECT_EQ(rest.ask("getWebhook", id).answer.tag, tag);
    rest.question.matches = tag;
    const RestReply changed = rest.ask("updateWebhook", id, R"({"events":["booking.created"]})");
    EXPECT_EQ(changed.answer.status, 200) << changed.answer.body;
    EXPECT_NE(changed.answer.tag, tag);
    EXPECT_EQ(rest.ask("updateWebhook", id, "{}").answer.status, 412);
    rest.question.matches = changed.answer.tag;
    EXPECT_EQ(rest.ask("updateWebhook", id, "{}").answer.status, 200);
}

TEST_P(Subscribing, OneThatHasEndedIsNotReplayed)
{
    const Webhook webhook = subscribe();
    rest.book("D1", 60, 60);
    land(work(), {410});
    const auto refused = replayDead(data(), webhook.id, {}, clock.now());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(data().webhooks().counts()->at(webhook.id), (WebhookCount{0, 1}));
}

TEST_P(Subscribing, OnePausedIsToldLaterWhatHappenedMeanwhile)
{
    const Webhook webhook = subscribe();
    const std::string id = webhook.id.toString();
    rest.question.device.actor = club.person("Olga");
    rest.book("D1", 60, 60);
    const auto onTheirWay = work();
    ASSERT_EQ(onTheirWay.size(), 1U);
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"active":false})").at("/state"), "paused");
    land(onTheirWay, {500});
    rest.book("D2", 60, 60);
    clock.advance(hours(1));
    EXPECT_EQ(work().size(), 0U);
    EXPECT_EQ(rest.ask("getWebhook", id).at("/state"), "paused");
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"events":[]})").at("/state"), "paused");
    EXPECT_EQ(rest.ask("getWebhook", id).at("/dead"), "0") << "what failed meanwhile still waits";
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"active":true})").at("/state"), "active");
    EXPECT_EQ(deliverAll().size(), 2U);
}

TEST_P(Subscribing, OneThatItsReceiverHasEndedIsNotCalledPaused)
{
    const Webhook webhook = subscribe();
    const std::string id = webhook.id.toString();
    rest.question.device.actor = club.person("Olga");
    rest.book("D1", 60, 60);
    land(work(), {410});
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"active":false})").at("/state"), "ended");
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"active":true})").at("/state"), "active");
    EXPECT_EQ(rest.ask("updateWebhook", id, R"({"active":false})").at("/state"), "paused");
}

TEST_P(Subscribing, WhileNamesMayNotLeaveTheClubEventsAreHeldBack)
{
    const Webhook webhook = subscribe();
    rest.question.device.actor = club.person("Olga");
    const auto stateIs = [&] {
        return rest.ask("getWebhook", webhook.id.toString()).at("/state");
    };
    put({"export.personal=off"});
    rest.book("D1", 60, 60);
    EXPECT_EQ(deliverAll().size(), 0U);
    EXPECT_EQ(stateIs(), "held");
    put({});
    EXPECT_EQ(stateIs(), "active");
    EXPECT_EQ(deliverAll().size(), 1U) << "nothing is lost";
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         Subscribing,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
