// Steps of one name, and how they are found.

#include "core/store/BookingSteps.h"
#include "core/store/StoreConnection.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace bayboard {
namespace {

using test::StoreClub;

class NamedStepsOfBookings : public testing::Test
{
protected:
    /// An hour more, under that name.
    void lengthen(LabelCode label)
    {
        Booking longer = m_booking;
        longer.slot.span = Span(m_booking.slot.span.start(), m_booking.slot.span.end() + hours(1));
        ChangeSet set = m_club.blank(label, StoreClub::olga());
        set.changes.push_back(test::changeOf(m_booking, longer));
        ASSERT_TRUE(m_club->commit(set));
        m_booking = longer;
    }

    std::vector<BookingStepRow> given()
    {
        auto steps = readNamedSteps(m_club.store(), {});
        EXPECT_TRUE(steps.has_value());
        return *steps;
    }

    StoreClub m_club;
    Booking m_booking = m_club.booking({StoreClub::bay(1)}, 0, 60);
};

TEST_F(NamedStepsOfBookings, AreThoseOfThatNameAlone)
{
    m_club.made(m_booking);
    lengthen(LabelCode::ResizeBooking);
    EXPECT_TRUE(given().empty());
    lengthen(LabelCode::GiveTime);
    lengthen(LabelCode::GiveTime);
    ASSERT_EQ(given().size(), 2U);
    EXPECT_EQ(given().front().booking, m_booking.id);
}

TEST_F(NamedStepsOfBookings, WhereTimeWasGivenAreFoundWithoutAWalkOverTheJournal)
{
    EXPECT_TRUE(given().empty());
    sqlite3 *database = m_club->connection().database->handle();
    std::string asked;
    for (sqlite3_stmt *each = sqlite3_next_stmt(database, nullptr); each != nullptr;
         each = sqlite3_next_stmt(database, each))
        if (const std::string sql = sqlite3_sql(each); sql.find("s.label = ") != std::string::npos)
            asked = sql;
    ASSERT_FALSE(asked.empty());
    sqlite3_stmt *plan = nullptr;
    ASSERT_EQ(
        sqlite3_prepare_v2(database, ("EXPLAIN QUERY PLAN " + asked).c_str(), -1, &plan, nullptr),
        SQLITE_OK);
    std::string told;
    while (sqlite3_step(plan) == SQLITE_ROW)
        told += reinterpret_cast<const char *>(sqlite3_column_text(plan, 3));
    sqlite3_finalize(plan);
    EXPECT_NE(told.find("USING INDEX change_set_giving"), std::string::npos) << told;
}

} // namespace
} // namespace bayboard
