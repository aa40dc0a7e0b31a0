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

} // namespace
} // namespace bayboard
