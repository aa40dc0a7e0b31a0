#include "core/text/Formats.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

Instant at(const char *text)
{
    return Instant(parseTime(text)->wall.time_since_epoch());
}

TEST(Formats, AnotherYearIsSaid)
{
    text::Context context;
    context.now = at("2026-12-31T23:59:00");
    EXPECT_EQ(text::moment(at("2026-12-31T18:00:00"), context), QStringLiteral("Thu 31 Dec 18:00"));
    EXPECT_EQ(text::moment(at("2027-01-01T00:00:00"), context),
              QStringLiteral("Fri 1 Jan 2027 00:00"));
    EXPECT_EQ(text::moment(at("2025-12-31T23:59:00"), context),
              QStringLiteral("Wed 31 Dec 2025 23:59"));
}

TEST(Formats, TheYearThatGoesWithoutSayingIsTheReadersAndNotTheOneLookedAt)
{
    text::Context context;
    context.now = at("2026-12-31T12:00:00");
    context.day = at("2027-01-04T12:00:00");
    EXPECT_EQ(text::moment(at("2027-01-04T18:00:00"), context), QStringLiteral("18:00"));
    EXPECT_EQ(text::moment(at("2027-01-05T18:00:00"), context),
              QStringLiteral("Tue 5 Jan 2027 18:00"));
    context.now.reset();
    EXPECT_EQ(text::moment(at("2027-01-05T18:00:00"), context), QStringLiteral("Tue 5 Jan 18:00"));
}

TEST(Formats, WhereNoDayIsNearTheYearIsSaid)
{
    EXPECT_EQ(text::moment(at("2026-11-22T18:00:00"), {}), QStringLiteral("Sun 22 Nov 2026 18:00"));
}

} // namespace
} // namespace bayboard
