// What is put aside: nothing is written, and the list stays in step with the club.

#include "tests/ui/window/OwnSettings.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/ParkedBookings.h"
#include "ui/panes/ParkingShelf.h"

#include <QSettings>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

class PuttingAside : public testing::Test
{
protected:
    PuttingAside()
    {
        club.showDay();
        id = BookingId{club.book("D2", "16:30", "18:00", "Maria Reyes").entity};
        QObject::connect(&parked, &ParkedBookings::left, [this](const BookingView *view) {
            left += view == nullptr ? QStringLiteral("?") : QString::fromStdString(view->name);
        });
    }

    [[nodiscard]] const Booking &booking() { return club->booking(id)->booking; }

    void change(const std::function<void(Booking &)> &how)
    {
        Proposal proposal{booking(), booking()};
        how(proposal.after);
        EXPECT_TRUE(club->commit(proposal));
        club.settle();
    }

    test::OwnSettings settings; // outlives what writes to it
    test::TestDesk club;
    DeskSignals told{*club};
    ParkedBookings parked{*club, told};
    ParkingShelf shelf{*club, parked};
    BookingId id;
    QStringList left;
};

TEST_F(PuttingAside, WritesNothingAndSaysWhoAndFromWhere)
{
    const Booking before = booking();
    EXPECT_TRUE(shelf.isHidden());
    EXPECT_TRUE(parked.park(id));
    club.settle();
    EXPECT_EQ(booking(), before);
    EXPECT_FALSE(shelf.isHidden());
    EXPECT_EQ(shelf.lines(),
              QStringList(QStringLiteral("Maria Reyes · Mon 15 Jun 16:30–18:00 · D2 · Dartmouth")));
}

TEST_F(PuttingAside, HappensOnce)
{
    EXPECT_TRUE(parked.park(id));
    EXPECT_TRUE(parked.park(id));
    EXPECT_EQ(parked.list().size(), 1U);
    parked.putBack(id);
    EXPECT_TRUE(parked.list().empty());
    EXPECT_TRUE(left.isEmpty()); // one's own doing is no news
}

TEST_F(PuttingAside, EndsWhenTheBookingIsMovedByWhomever)
{
    ASSERT_TRUE(parked.park(id));
    change([](Booking &after) { after.slot.span = after.slot.span.movedBy(hours(1)); });
    EXPECT_TRUE(parked.list().empty());
    EXPECT_EQ(left, QStringList(QStringLiteral("Maria Reyes")));
}

TEST_F(PuttingAside, EndsWhenTheBookingGoesToAnotherBay)
{
    ASSERT_TRUE(parked.park(id));
    change([this](Booking &after) { after.slot.bays = {club.bay("D4")}; });
    EXPECT_TRUE(parked.list().empty());
}

TEST_F(PuttingAside, EndsWhenTheBookingIsCancelled)
{
    ASSERT_TRUE(parked.park(id));
    change([](Booking &after) { after.state = BookingState::Cancelled; });
    EXPECT_TRUE(parked.list().empty());
    EXPECT_EQ(left.size(), 1);
}

TEST_F(PuttingAside, EndsWhenTheBookingWasNeverMade)
{
    ASSERT_TRUE(parked.park(id));
    ASSERT_TRUE(club.undo());
    EXPECT_TRUE(parked.list().empty());
}

TEST_F(PuttingAside, GoesOnWhenTheBookingIsMadeLonger)
{
    ASSERT_TRUE(parked.park(id));
    change([](Booking &after) { after.slot.span = Span(after.slot.span.start(), minutes(120)); });
    ASSERT_EQ(parked.list().size(), 1U);
    EXPECT_TRUE(shelf.lines().front().contains(QStringLiteral("16:30–18:30")));
}

TEST_F(PuttingAside, IsNotForWhatStandsNoLonger)
{
    change([](Booking &after) { after.state = BookingState::Cancelled; });
    EXPECT_FALSE(parked.park(id));
    EXPECT_FALSE(parked.park(BookingId{Uuid{{7}}}));
}

TEST_F(PuttingAside, HasAnEnd)
{
    std::size_t taken = 0;
    for (int hour = 0; hour < 20; ++hour) {
        const std::string from = (hour < 10 ? "0" : "") + std::to_string(hour);
        const auto made = club.book("D3", from + ":00", from + ":30");
        taken += parked.park(BookingId{made.entity}) ? std::size_t{1} : std::size_t{0};
    }
    EXPECT_EQ(taken, ParkedBookings::most);
}

TEST_F(PuttingAside, OutlivesTheProgramAndKeepsNoNames)
{
    ASSERT_TRUE(parked.park(id));
    ParkedBookings again(*club, told);
    ASSERT_EQ(again.list().size(), 1U);
    club.settle();
    EXPECT_EQ(again.list().front().view->name, "Maria Reyes");
    QSettings kept;
    for (const QString &key : kept.allKeys())
        EXPECT_FALSE(
            kept.value(key).toStringList().join(QString()).contains(QStringLiteral("Reyes")));
}

TEST_F(PuttingAside, IsOverWhereTheBookingWasMovedMeanwhile)
{
    ASSERT_TRUE(parked.park(id));
    const QSettings before;
    const QString key = before.allKeys().filter(QStringLiteral("parked/")).value(0);
    const QVariant kept = before.value(key);
    change([](Booking &after) { after.slot.span = after.slot.span.movedBy(hours(1)); });
    QSettings().setValue(key, kept); // as the program that ended then left it
    ParkedBookings again(*club, told);
    club.settle();
    EXPECT_TRUE(again.list().empty());
    EXPECT_FALSE(QSettings().contains(key));
}

TEST_F(PuttingAside, HidesTheNameFromWhoMayNotKnowIt)
{
    ASSERT_TRUE(parked.park(id));
    ASSERT_TRUE(club->setActor(club.person("Kim")));
    club.settle();
    EXPECT_FALSE(shelf.lines().join(QString()).contains(QStringLiteral("Reyes")));
}

} // namespace
} // namespace bayboard
