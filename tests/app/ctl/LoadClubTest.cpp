#include "core/desk/LoadClub.h"
#include "core/schedule/Schedule.h"
#include "core/store/ClubFile.h"
#include "tests/app/ctl/CtlClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const DeskId loadDesk{Uuid{{1, 2, 3}}};

LoadShape shape()
{
    LoadShape shape;
    shape.locations = 2;
    shape.bays = 10;
    shape.customers = 50;
    shape.bookings = 2500;
    shape.first = fromUnix(1795388400);
    return shape;
}

TEST(LoadClub, MakesAllBookingsInPiecesWithoutOverlap)
{
    LoadClub load(shape(), {});
    Schedule schedule;
    std::size_t made = 0;
    while (const auto changes = load.next(1000)) {
        EXPECT_LE(changes->changes.size(), 1000U);
        for (const EntityChange &change : changes->changes) {
            Booking booking;
            ASSERT_TRUE(fromRecord(apply({}, change), booking));
            const Booking alone = load.booking(made++);
            EXPECT_EQ(change.entity.id, alone.id.value);
            EXPECT_EQ(booking.slot, alone.slot);
            EXPECT_TRUE(schedule.hold(booking.slot.bays[0],
                                      {booking.slot.span, change.entity.id, HolderKind::Booking}));
        }
    }
    EXPECT_EQ(made, 2500U);
    EXPECT_EQ(schedule.size(), 2500U);
}

TEST(LoadClub, IsTheSameForTheSameShape)
{
    LoadClub first(shape(), {});
    LoadClub second(shape(), {});
    EXPECT_EQ(first.club(), second.club());
    EXPECT_EQ(first.next(), second.next());
}

TEST(LoadClub, IsAcceptedByTheFile)
{
    const test::TemporaryFolder folder;
    const ManualClock clock(shape().first);
    ClubFile::Options options;
    options.path = folder.path() / "load.bayboard";
    options.create = true;
    auto file = ClubFile::open(options, clock, loadDesk);
    ASSERT_TRUE(file.has_value());
    const auto store = (*file)->takeWriter();
    LoadClub load(shape(), loadDesk);
    ASSERT_TRUE(store->commit(load.club()).has_value());
    while (const auto changes = load.next())
        ASSERT_TRUE(store->commit(*changes).has_value());
    const auto findings = store->verify();
    ASSERT_TRUE(findings.has_value());
    EXPECT_TRUE(findings->empty());
}

} // namespace
} // namespace bayboard
