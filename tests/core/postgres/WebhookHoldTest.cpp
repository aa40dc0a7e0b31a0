// Of several servers on one database one tells a webhook; a customer is found among many.

#include "core/webhooks/Subscribing.h"
#include "tests/support/Eventually.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class Held : public testing::Test
{
protected:
    Held() : club(1), server(club), other(openData(server.address())) { }

    WebhookId add()
    {
        auto made = addWebhook(server.data(),
                               secrets,
                               {"https://example.org/", {}, {}, club.person("Mia")},
                               random,
                               SyncClub::noon());
        EXPECT_TRUE(made.has_value());
        return made->webhook.id;
    }

    /// As by a database that was started again.
    void breakLine()
    {
        ASSERT_TRUE(other->connection().execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
            "AND datname = current_database()"));
    }

    SyncClub club;
    PostgresServer server;
    std::unique_ptr<PostgresData> other;
    SeededRandom random{4};
    WebhookSecrets secrets{[](bool) -> Result<Secret> {
                               return Secret(std::string_view("0123456789abcdef0123456789abcdef"));
                           },
                           random};
};

TEST_F(Held, ByOneServerUntilItsLineEnds)
{
    const WebhookId first = add();
    const WebhookId second = add();
    using Ids = std::set<WebhookId>;
    EXPECT_EQ(server.data().webhooks().hold({first}), Ids{first});
    EXPECT_EQ(server.data().webhooks().hold({first}), Ids{first}) << "it has it already";
    EXPECT_EQ(other->webhooks().hold({first, second}), Ids{second});
    EXPECT_EQ(server.data().webhooks().hold({first, second}), Ids{first});
    other = openData(server.address());
    Ids both; // a session that is closed ends a moment later
    EXPECT_TRUE(comesTrue([&] {
        both = *server.data().webhooks().hold({first, second});
        return both == Ids{first, second};
    }));
    breakLine();
    const auto asked = server.data().webhooks().due(first, SyncClub::noon(), 1);
    EXPECT_FALSE(asked.has_value()) << "the line is broken";
    EXPECT_EQ(other->webhooks().hold({first}), Ids{first});
    EXPECT_EQ(server.data().webhooks().hold({first, second}), Ids{second}) << "opened again";
}

TEST_F(Held, ALineThatWasOpenedAgainOnTheWayHoldsNothing)
{
    const WebhookId id = add();
    const Webhook webhook = *findWebhook(server.data(), id);
    ASSERT_TRUE(server.data().webhooks().hold({id}));
    ASSERT_TRUE(server.data().webhooks().due(id, SyncClub::noon(), 1));
    breakLine();
    ASSERT_TRUE(server.data().ends()) << "asked once more, on a new line";
    const auto due = server.data().webhooks().due(id, SyncClub::noon(), 1);
    ASSERT_FALSE(due.has_value());
    EXPECT_EQ(due.error().code, ErrorCode::Stale);
    const Status queued = server.data().webhooks().queue(id, webhook.read, webhook.read, {});
    ASSERT_FALSE(queued.has_value());
    EXPECT_EQ(queued.error().code, ErrorCode::Stale);
    EXPECT_EQ(server.data().webhooks().hold({id}), std::set<WebhookId>{id});
    EXPECT_TRUE(server.data().webhooks().due(id, SyncClub::noon(), 1));
}

TEST_F(Held, WhatIsNotWantedAnyMoreIsAnothers)
{
    const WebhookId first = add();
    const WebhookId second = add();
    using Ids = std::set<WebhookId>;
    EXPECT_EQ(server.data().webhooks().hold({first, second}), (Ids{first, second}));
    EXPECT_EQ(server.data().webhooks().hold({second}), Ids{second});
    EXPECT_EQ(other->webhooks().hold({first, second}), Ids{first});
}

TEST_F(Held, WhoVanishesWithoutAWordHoldsItNoLongerThanHisPatience)
{
    const WebhookId id = add();
    postgres::Patience patience;
    patience.idle = std::chrono::milliseconds(100);
    const auto vanished = PostgresData::open(server.address(), nullptr, patience);
    ASSERT_TRUE(vanished.has_value());
    EXPECT_EQ((*vanished)->webhooks().hold({id}), std::set<WebhookId>{id});
    std::set<WebhookId> held; // he says nothing from here on
    for (int tries = 0; held.empty() && tries < 1000; ++tries) {
        held = *other->webhooks().hold({id});
        ASSERT_TRUE(other->connection().execute("SELECT pg_sleep(0.02)"));
    }
    EXPECT_EQ(held, std::set<WebhookId>{id});
    EXPECT_FALSE((*vanished)->webhooks().due(id, SyncClub::noon(), 1).has_value());
}

TEST_F(Held, WhatIsReadToBeChangedIsChangedByNobodyElse)
{
    const WebhookId id = add();
    ASSERT_TRUE(other->connection().execute("SET lock_timeout TO 200"));
    auto changing = server.data().judging();
    const auto webhook = server.data().webhooks().webhookToChange(id);
    ASSERT_TRUE(webhook.has_value() && webhook->has_value());
    {
        auto meanwhile = other->judging();
        const auto waited = other->webhooks().webhookToChange(id);
        ASSERT_FALSE(waited.has_value());
        EXPECT_EQ(waited.error().code, ErrorCode::StoreLocked);
    }
    EXPECT_TRUE(other->webhooks().webhooks()) << "reading waits for nobody";
    changing->reset();
    EXPECT_TRUE(other->webhooks().webhookToChange(id));
    EXPECT_FALSE(*other->webhooks().webhookToChange(WebhookId{Uuid{{1}}}));
}

TEST_F(Held, CustomersAreFoundAmongManyByTheirIndexes)
{
    postgres::Connection &line = server.data().connection();
    ASSERT_TRUE(line.execute(
        "INSERT INTO customer(id, name, phones) SELECT gen_random_uuid(), 'Person ' || n, "
        "'[\"902 555 ' || lpad(n::text, 4, '0') || '\"]' FROM generate_series(1, 5000) n; "
        "INSERT INTO customer(id, name) VALUES(gen_random_uuid(), 'Élodie O''Brien'); SET "
        "enable_seqscan TO off"));
    ASSERT_TRUE(line.execute("VACUUM ANALYZE customer")); // what is new is not in the indexes yet
    const auto found = [&](const std::string &text) {
        CustomerFilter filter;
        filter.search = text;
        filter.limit = 10;
        const auto transaction = server.data().judging();
        const auto matches = (*transaction)->customers(filter);
        EXPECT_TRUE(matches.has_value());
        return matches ? matches->size() : 0U;
    };
    // Scans of an index by what the program itself asks; the planner has no way but it or all rows.
    const auto scans = [&](const char *index) {
        EXPECT_TRUE(line.execute("SELECT pg_stat_force_next_flush()"));
        const auto rows = other->connection().run(
            "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = $1",
            postgres::Parameters::of(std::string(index)));
        EXPECT_TRUE(rows && rows->count() == 1);
        return rows && rows->count() == 1 ? rows->number(0, 0) : -1;
    };
    EXPECT_EQ(scans("customer_by_words"), 0);
    EXPECT_EQ(found("elodie brien"), 1U);
    EXPECT_GT(scans("customer_by_words"), 0);
    EXPECT_EQ(scans("customer_by_digits"), 0);
    EXPECT_EQ(found("555-0042"), 1U);
    EXPECT_GT(scans("customer_by_digits"), 0);
}

} // namespace
} // namespace bayboard::test
