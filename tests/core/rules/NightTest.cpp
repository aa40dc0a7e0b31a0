#include "core/rules/Night.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

/// The evening's date, as text; empty by day.
std::string night(const std::vector<std::string> &hours, const std::string &wall)
{
    const auto zone = Zone::load("America/Halifax").value();
    const WeekHours week = WeekHours::parse(hours).value();
    const auto evening = nightOf(week, *zone, readTime("at", wall, *zone).value());
    return evening ? formatDate(*evening) : std::string();
}

TEST(Night, BelongsToTheEveningBefore)
{
    const std::vector<std::string> late{"daily 18:00-02:00"};
    EXPECT_EQ(night(late, "2026-11-22 23:59"), "");
    EXPECT_EQ(night(late, "2026-11-23 00:00"), "2026-11-22");
    EXPECT_EQ(night(late, "2026-11-23 00:30"), "2026-11-22");
    EXPECT_EQ(night(late, "2026-11-23 01:59"), "2026-11-22");
    EXPECT_EQ(night(late, "2026-11-23 02:00"), "") << "closed";
    EXPECT_EQ(night(late, "2026-11-23 18:00"), "");
}

TEST(Night, IsOnlyWhereTheEveningGoesOnOverMidnight)
{
    const std::vector<std::string> weekend{"mon-thu 08:00-24:00", "fri-sat 18:00-03:00"};
    EXPECT_EQ(night(weekend, "2026-11-24 00:30"), "") << "Tuesday: closed";
    EXPECT_EQ(night(weekend, "2026-11-28 00:30"), "2026-11-27") << "Saturday, Friday's night";
    EXPECT_EQ(night(weekend, "2026-11-29 02:30"), "2026-11-28");
    EXPECT_EQ(night({"daily 00:00-06:00"}, "2026-11-24 00:30"), "")
        << "nothing was open on the evening before";
}

TEST(Night, EndsAtFiveWhereNobodyCloses)
{
    for (const auto &open : {std::vector<std::string>{}, {"daily 00:00-24:00"}}) {
        EXPECT_EQ(night(open, "2026-11-23 00:30"), "2026-11-22");
        EXPECT_EQ(night(open, "2026-11-23 04:59"), "2026-11-22");
        EXPECT_EQ(night(open, "2026-11-23 05:00"), "");
        EXPECT_EQ(night(open, "2026-11-23 13:00"), "");
    }
}

TEST(Night, IsReadOffTheWallWhereClocksChange)
{
    // In autumn 01:30 comes twice, in spring 02:30 does not come.
    const auto zone = Zone::load("America/Halifax").value();
    for (const Instant at : zone->instantsOf(LocalTime(*parseDate("2026-11-01")) + minutes(90)))
        EXPECT_EQ(nightOf({}, *zone, at), parseDate("2026-10-31"));
    EXPECT_EQ(night({"daily 18:00-04:00"}, "2026-03-08 03:30"), "2026-03-07");
    EXPECT_EQ(night({"daily 18:00-04:00"}, "2026-03-08 04:00"), "");
    EXPECT_EQ(night({}, "2026-03-08 04:59"), "2026-03-07");
}

} // namespace
} // namespace bayboard
