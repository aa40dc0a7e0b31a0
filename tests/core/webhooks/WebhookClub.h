#pragma once

#include "core/webhooks/Courier.h"
#include "core/webhooks/Subscribing.h"
#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {

/// A server of a club whose courier is moved by hand: no network, no thread, time as it is told.
class WebhookClub : public testing::TestWithParam<ServerKind>
{
protected:
    using Outcomes = std::vector<std::pair<Uuid, WebhookOutcome>>;

    WebhookClub()
        : club(1)
        , server(GetParam().make(club, folder))
        , rest(*server, club)
        , clock(SyncClub::noon())
        , secrets(
              [](bool /*make*/) -> Result<Secret> {
                  return Secret(std::string_view("0123456789abcdef0123456789abcdef"));
              },
              random)
    {
        rest.secrets = &secrets;
        begin();
    }

    /// As after a start of the program: what was on its way is forgotten.
    void begin()
    {
        courier = std::make_unique<Courier>(
            clock, random, secrets, patience, [this](const CourierNote &note) {
                notes.push_back(note);
            });
    }

    /// Somebody does it; what does not go fails the test.
    void act(const std::string &operation, const std::string &id, const std::string &body = {})
    {
        const RestReply done = rest.ask(operation, id, body);
        EXPECT_LT(done.answer.status, 300) << done.answer.body;
    }

    /// Olga gives somebody roles, and makes one for that.
    void give(const std::string &person,
              std::vector<std::string> roles,
              const std::optional<Role> &made = {})
    {
        ChangeSet set;
        set.id = ChangeSetId{makeUuidV7(1, random)};
        set.desk = DeskId{Uuid{{0xCC, 2}}};
        set.actor = club.person("Olga");
        set.at = SyncClub::noon();
        set.ruleBookVersion = 1;
        if (made)
            set.changes.push_back(creation({EntityKind::Role, made->id}, toRecord(*made)));
        {
            const auto transaction = data().judging();
            const std::shared_ptr<const Club> now = *(*transaction)->club();
            const Operator *before = now->person(club.person(person));
            Operator after = *before;
            after.roles = std::move(roles);
            set.changes.push_back(difference(
                {EntityKind::Operator, after.id.value}, toRecord(*before), toRecord(after)));
        }
        const auto said = server->take({set.desk, {{set, {}}}, set.at, false}, set.at);
        ASSERT_TRUE(said && !said->front().isRefused());
    }

    [[nodiscard]] ServerData &data() { return server->service().data(); }

    Webhook subscribe(const std::string &person = "Mia",
                      std::vector<std::string> events = {},
                      LocationId location = {})
    {
        auto made
            = addWebhook(data(),
                         secrets,
                         {"https://example.org/", std::move(events), location, club.person(person)},
                         random,
                         clock.now());
        EXPECT_TRUE(made.has_value());
        secretText = std::string(made->secret.view());
        return made->webhook;
    }

    [[nodiscard]] Webhook read(const Webhook &webhook)
    {
        auto found = findWebhook(data(), webhook.id);
        EXPECT_TRUE(found.has_value());
        return *found;
    }

    std::vector<WebhookSending> work()
    {
        auto sendings = courier->work(data());
        EXPECT_TRUE(sendings.has_value()) << said(sendings.error());
        return sendings ? *sendings : std::vector<WebhookSending>();
    }

    void land(const std::vector<WebhookSending> &sendings, const WebhookOutcome &outcome = {200})
    {
        Outcomes outcomes;
        for (const WebhookSending &each : sendings)
            outcomes.emplace_back(each.delivery, outcome);
        EXPECT_TRUE(courier->landed(data(), std::move(outcomes)).has_value());
    }

    [[nodiscard]] static std::string memberIn(const std::string &json, const std::string &pointer)
    {
        RestReply reply;
        reply.json.Parse(json.data(), json.size());
        EXPECT_FALSE(reply.json.HasParseError()) << json;
        return reply.at(pointer);
    }

    [[nodiscard]] static std::vector<std::string>
    typesOf(const std::vector<WebhookSending> &sendings)
    {
        std::vector<std::string> types;
        for (const WebhookSending &each : sendings)
            types.push_back(memberIn(each.body, "/type"));
        return types;
    }

    /// Delivers all there is; the types, in order.
    std::vector<std::string> deliverAll()
    {
        std::vector<std::string> types;
        while (true) {
            const auto sendings = work();
            if (sendings.empty() && !courier->hasMore())
                return types;
            for (const std::string &type : typesOf(sendings))
                types.push_back(type);
            land(sendings);
        }
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> server;
    RestAsker rest;
    ManualClock clock;
    SeededRandom random{12};
    WebhookSecrets secrets;
    WebhookPatience patience;
    std::vector<CourierNote> notes;
    std::string secretText;
    std::unique_ptr<Courier> courier;
};

} // namespace bayboard::test
