// Of several servers on one database one tells a webhook; a customer is found among many.

#include "core/webhooks/Subscribing.h"
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
    EXPECT_EQ(server.data().webhooks().hold({first, second}), (Ids{first, second}));
    ASSERT_TRUE(other->connection().execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
        "datname = current_database()"));
    EXPECT_FALSE(server.data().webhooks().hold({first}).has_value()) << "the line is broken";
    EXPECT_EQ(other->webhooks().hold({first}), Ids{first});
    EXPECT_EQ(server.data().webhooks().hold({first, second}), Ids{second}) << "opened again";
}

TEST_F(Held, CustomersAreFoundAmongMany)
{
    postgres::Connection &line = server.data().connection();
    ASSERT_TRUE(line.execute(
        "INSERT INTO customer(id, name, phones) SELECT gen_random_uuid(), 'Person ' || n, "
        "'[\"902 555 ' || lpad(n::text, 4, '0') || '\"]' FROM generate_series(1, 5000) n; "
        "INSERT INTO customer(id, name) VALUES(gen_random_uuid(), 'Élodie O''Brien'); ANALYZE "
        "customer; SET enable_seqscan TO off"));
    const auto found = [&](const std::string &text) {
        CustomerFilter filter;
        filter.search = text;
        filter.limit = 10;
        const auto transaction = server.data().judging();
        const auto matches = (*transaction)->customers(filter);
        EXPECT_TRUE(matches.has_value());
        return matches ? matches->size() : 0U;
    };
    EXPECT_EQ(found("elodie brien"), 1U);
    EXPECT_EQ(found("555-0042"), 1U);
}

} // namespace
} // namespace bayboard::test
