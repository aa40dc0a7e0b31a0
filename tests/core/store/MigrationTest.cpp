// A file of the first version becomes one of today's with everything that was in it.

#include "core/store/Schema.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using schema::Migrations;

TEST(Migration, BringsAFileOfTheFirstVersionToTheSchemaOfANewOne)
{
    auto old = sqlite::Database::open(":memory:", sqlite::Access::Create);
    ASSERT_TRUE(old);
    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}, schema::ownMigrations().first(1)));
    ASSERT_EQ(schema::look(**old)->version, 1);
    ASSERT_TRUE((*old)->execute(
        "INSERT INTO location(id, name, zone) VALUES(zeroblob(16), 'Bedford', 'America/Halifax');"
        "INSERT INTO block(id, location, bays, start, end, kind) VALUES(zeroblob(16), "
        "zeroblob(16), zeroblob(16), 10, 20, 'repair')"));

    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}));

    EXPECT_EQ(schema::look(**old)->version, schemaVersion);
    EXPECT_EQ(*schema::describe(**old), *schema::describeOwn());
    EXPECT_EQ(*(*old)->queryNumber("SELECT count(*) FROM block WHERE kind = 'repair' AND "
                                   "recurrence_id IS NULL AND end = 20"),
              1);
}

TEST(Migration, BringsAFileOfTheSecondVersionToTheSchemaOfANewOne)
{
    auto old = sqlite::Database::open(":memory:", sqlite::Access::Create);
    ASSERT_TRUE(old);
    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}, schema::ownMigrations().first(2)));
    ASSERT_EQ(schema::look(**old)->version, 2);
    ASSERT_TRUE((*old)->execute(
        "INSERT INTO change_set(sequence, id, desk, actor, at, kind, label, label_arguments, "
        "rule_book, first_change, entities) VALUES(1, zeroblob(16), zeroblob(16), zeroblob(16), "
        "10, "
        "1, 'setPin', '[]', 0, 1, 0)"));

    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}));

    EXPECT_EQ(schema::look(**old)->version, schemaVersion);
    EXPECT_EQ(*schema::describe(**old), *schema::describeOwn());
    EXPECT_EQ(*(*old)->queryNumber("SELECT count(*) FROM change_set WHERE at = 10"), 1);
    EXPECT_EQ(
        *(*old)->queryNumber("SELECT (SELECT count(*) FROM following) + (SELECT count(*) FROM "
                             "outbox)"),
        0)
        << "it works alone, and nothing waits";
}

TEST(Migration, AFullOutboxOfTheFourthVersionWaitsBehindWhatIsConfirmed)
{
    auto old = sqlite::Database::open(":memory:", sqlite::Access::Create);
    ASSERT_TRUE(old);
    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}, schema::ownMigrations().first(4)));
    for (int i = 1; i <= 3; ++i) {
        const std::string number = std::to_string(i);
        const std::string step
            = "INSERT INTO change_set(sequence, id, desk, actor, at, kind, label, label_arguments, "
              "rule_book, first_change, entities) VALUES("
            + number + ", x'0000000000000000000000000000000" + number
            + "', zeroblob(16), zeroblob(16), 10, 1, 'setPin', '[]', 0, " + number
            + ", 1);"
              "INSERT INTO change(id, change_set, entity_kind, entity, created, fields) VALUES("
            + number + ", " + number + ", 9, zeroblob(16), 0, '[]')";
        ASSERT_TRUE((*old)->execute(step.c_str()));
    }
    ASSERT_TRUE((*old)->execute(
        "INSERT INTO following(one, epoch, confirmed, rebases) VALUES(1, zeroblob(16), 1, 0);"
        "INSERT INTO outbox(position, id) VALUES(1, x'00000000000000000000000000000002'), (2, "
        "x'00000000000000000000000000000003');"
        "INSERT INTO outbox(position, id, body, apart) VALUES(3, "
        "x'00000000000000000000000000000004', '{\"changes\":[{\"kind\":\"booking\",\"id\":"
        "\"018f\"}]}', 3)"));

    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}));

    EXPECT_EQ(*schema::describe(**old), *schema::describeOwn());
    EXPECT_EQ(
        *(*old)->queryNumber("SELECT count(*) FROM change_set s JOIN change c ON c.change_set "
                             "= s.sequence AND c.id = s.first_change WHERE s.sequence = 1 OR "
                             "s.sequence IN (1000000000002, 1000000000003)"),
        3);
    EXPECT_EQ(*(*old)->queryNumber("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_EQ(*(*old)->queryNumber("SELECT position FROM at_risk_change WHERE entity = '018f'"), 3);
}

TEST(Migration, BookingsOfTheEighthVersionAreFoundByTheWordsOfTheirGuests)
{
    auto old = sqlite::Database::open(":memory:", sqlite::Access::Create);
    ASSERT_TRUE(old);
    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}, schema::ownMigrations().first(8)));
    ASSERT_TRUE((*old)->execute(
        "INSERT INTO location(id, name, zone) VALUES(zeroblob(16), 'Bedford', 'America/Halifax');"
        "INSERT INTO booking(id, location, bays, start, end, state, guest_name) VALUES("
        "x'00000000000000000000000000000001', zeroblob(16), zeroblob(16), 10, 20, 'confirmed', "
        "'Jo Guest');"
        "INSERT INTO booking(id, location, bays, start, end, state, title) VALUES("
        "x'00000000000000000000000000000002', zeroblob(16), zeroblob(16), 30, 40, 'confirmed', "
        "'Guests of the league');"
        "INSERT INTO booking(id, location, bays, start, end, state) VALUES("
        "x'00000000000000000000000000000003', zeroblob(16), zeroblob(16), 50, 60, 'confirmed')"));

    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}));

    EXPECT_EQ(schema::look(**old)->version, schemaVersion);
    EXPECT_EQ(*schema::describe(**old), *schema::describeOwn());
    EXPECT_EQ(*(*old)->queryNumber(
                  "SELECT count(*) FROM booking_search WHERE booking_search MATCH 'gue*'"),
              2);
}

TEST(Migration, TokensOfTheTenthVersionGoOnWithoutAnEnd)
{
    auto old = sqlite::Database::open(":memory:", sqlite::Access::Create);
    ASSERT_TRUE(old);
    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}, schema::ownMigrations().first(10)));
    ASSERT_TRUE((*old)->execute(
        "INSERT INTO device_token(id, hash, device, desk, made, revoked) VALUES(zeroblob(16), "
        "zeroblob(32), 'Counter', zeroblob(16), 10, 20)"));

    ASSERT_TRUE(schema::migrate(**old, Uuid{{1}}));

    EXPECT_EQ(schema::look(**old)->version, schemaVersion);
    EXPECT_EQ(*schema::describe(**old), *schema::describeOwn());
    EXPECT_EQ(*(*old)->queryNumber("SELECT count(*) FROM device_token WHERE device = 'Counter' AND "
                                   "revoked = 20 AND expires IS NULL"),
              1);
}

} // namespace
} // namespace bayboard
