#include "tests/ui/board/BoardFixture.h"
#include "tests/ui/board/SampleBoard.h"
#include "ui/board/Ghost.h"

#include <random>

using namespace bayboard;
using bayboard::test::BoardFixture;
using bayboard::test::pictureDate;
using bayboard::test::SampleDay;

namespace {

constexpr int bayCount = 5;

/// Closed for a part of each day, which begins and ends inside half hours.
std::shared_ptr<const Club> dayClub()
{
    return test::sampleClub(bayCount, "America/Halifax", {"daily 08:15-21:45"});
}

std::optional<double> shareAt(const BoardSnapshot &snapshot, const SampleDay &day, double hour)
{
    return snapshot.load.over(Span(day.at(pictureDate(), hour), minutes(30))).share();
}

BoardSnapshot snapshotOf(const SampleDay &day)
{
    return buildSnapshot(day.input(pictureDate(), day.at(pictureDate(), 12)));
}

/// As the change says, else as it is.
DayUse columnAfter(const BoardSnapshot &snapshot, const LoadChange &change, int column)
{
    const DayUse *use = change.ofColumn(column);
    return use != nullptr ? *use : snapshot.bays[static_cast<std::size_t>(column)].counted;
}

DayUse slotAfter(const BoardSnapshot &snapshot, const LoadChange &change, int slot)
{
    const DayUse *use = change.ofSlot(slot);
    return use != nullptr ? *use : snapshot.load.slots[static_cast<std::size_t>(slot)];
}

void expectSame(const BoardSnapshot &before, const LoadChange &change, const BoardSnapshot &after)
{
    for (int column = 0; column < bayCount; ++column)
        EXPECT_EQ(columnAfter(before, change, column),
                  after.bays[static_cast<std::size_t>(column)].counted)
            << column;
    ASSERT_EQ(before.load.slots.size(), after.load.slots.size());
    for (int slot = 0; slot < static_cast<int>(after.load.slots.size()); ++slot)
        EXPECT_EQ(slotAfter(before, change, slot), after.load.slots[static_cast<std::size_t>(slot)])
            << slot;
}

Ghost ghostOf(const Draft &draft)
{
    Ghost ghost;
    ghost.draft = draft;
    ghost.tone = Tone::Pass;
    return ghost;
}

class LiveLoad : public BoardFixture
{
protected:
    [[nodiscard]] const LoadChange &shown() const { return probe.canvas().overlay().load; }
};

} // namespace

TEST(BoardLoad, ASlotCountsWhatAllBaysHaveInItsHalfHour)
{
    SampleDay day(test::sampleClub(4));
    day.add({1}, pictureDate(), 10, 11, "Ann");
    day.add({2}, pictureDate(), 10.25, 11, "Ben");
    day.addBlock(3, pictureDate(), 10, 12, "Projector");
    const BoardSnapshot snapshot = snapshotOf(day);
    const auto share = [&](double hour) {
        return shareAt(snapshot, day, hour);
    };
    // Three bays for sale: one for all of it, one for half of it.
    EXPECT_DOUBLE_EQ(share(10).value(), 0.5);
    EXPECT_DOUBLE_EQ(share(10.5).value(), 2.0 / 3);
    EXPECT_DOUBLE_EQ(share(11).value(), 0.0);
}

TEST(BoardLoad, WhileTheLocationIsClosedNothingIsForSaleAndNothingCounts)
{
    SampleDay day(dayClub());
    day.add({1}, pictureDate(), 20, 23, "Late");
    const BoardSnapshot snapshot = snapshotOf(day);
    EXPECT_DOUBLE_EQ(shareAt(snapshot, day, 21).value(), 0.2);
    EXPECT_DOUBLE_EQ(shareAt(snapshot, day, 21.5).value(), 0.2) << "of the quarter that is open";
    EXPECT_FALSE(shareAt(snapshot, day, 22).has_value());
    EXPECT_EQ(snapshot.bays[0].counted.booked, minutes(105));
    Draft draft;
    draft.columns = {2};
    draft.span = Span(day.at(pictureDate(), 21), minutes(120));
    const LoadChange change = loadChange(snapshot, ghostOf(draft));
    EXPECT_EQ(change.slots.size(), 2U) << "until a quarter to ten";
    ASSERT_NE(change.ofColumn(2), nullptr);
    EXPECT_EQ(change.ofColumn(2)->booked, minutes(45));
    draft.span = Span(day.at(pictureDate(), 22), minutes(120));
    EXPECT_TRUE(loadChange(snapshot, ghostOf(draft)).isEmpty());
}

TEST(BoardLoad, TheHourThatComesTwiceCountsTwice)
{
    SampleDay day(test::sampleClub(1));
    const LocalDate date = parseDate("2026-11-01").value();
    day.add({1}, date, 0, 4, "Night owls");
    const BoardSnapshot snapshot = buildSnapshot(day.input(date, day.at(date, 12)));
    const DayUse use = snapshot.load.over(Span(day.at(date, 0), day.at(date + days(1), 0)));
    EXPECT_EQ(use.open, hours(25));
    EXPECT_EQ(use.booked, hours(5));
    EXPECT_EQ(snapshot.bays[0].counted, use);
}

TEST(BoardLoad, ABookingOverABlockGivesThatTimeBack)
{
    SampleDay day(test::sampleClub(bayCount));
    Block &block = day.addBlock(1, pictureDate(), 8, 12, "Clean");
    const Booking &booking = day.add({2}, pictureDate(), 10, 11, "Ann");
    const BoardSnapshot before = snapshotOf(day);
    Draft draft;
    draft.kind = Draft::Kind::Move;
    draft.source = EntityRef{EntityKind::Booking, booking.id.value};
    draft.columns = {0};
    draft.span = Span(day.at(pictureDate(), 11.5), minutes(60));
    const LoadChange change = loadChange(before, ghostOf(draft));
    day.bookings().front()->booking.slot = Slot::of({test::bayId(1)}, draft.span);
    block.lifted = {Span(day.at(pictureDate(), 11.5), minutes(30))};
    expectSame(before, change, snapshotOf(day));
}

TEST(BoardLoad, AGhostChangesWhatTheDropWouldChangeAndNothingElse)
{
    std::mt19937 random(11); // NOLINT: the same each time
    const auto upTo = [&](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    for (int round = 0; round < 60; ++round) {
        SampleDay day(round % 2 == 0 ? test::sampleClub(bayCount) : dayClub());
        for (int i = 0; i < 8; ++i) {
            const double from = 6 + upTo(30) * 0.5;
            day.add({1 + upTo(bayCount - 1)}, pictureDate(), from, from + 1 + upTo(3) * 0.25, "A");
        }
        Block &block = day.addBlock(1 + upTo(bayCount - 1), pictureDate(), 8, 12, "Clean");
        const BoardSnapshot before = snapshotOf(day);
        Booking &moved = day.bookings()[static_cast<std::size_t>(upTo(7))]->booking;
        Draft draft;
        draft.kind = Draft::Kind::Move;
        draft.source = EntityRef{EntityKind::Booking, moved.id.value};
        const int first = upTo(bayCount - 2);
        draft.columns = {first, first + 1};
        draft.span
            = Span(day.at(pictureDate(), -2 + upTo(100) * 0.25), minutes(15 * (1 + upTo(9))));
        const LoadChange change = loadChange(before, ghostOf(draft));
        moved.slot = Slot::of({test::bayId(first + 1), test::bayId(first + 2)}, draft.span);
        const BayId blocked = block.slot.bays.front();
        const auto under = draft.span.intersection(block.slot.span);
        if (under && (blocked == test::bayId(first + 1) || blocked == test::bayId(first + 2)))
            block.lifted = {*under};
        expectSame(before, change, snapshotOf(day));
        if (HasFailure())
            FAIL() << "round " << round;
    }
}

TEST(BoardLoad, ACopyLeavesTheFirstWhereItIs)
{
    SampleDay day(test::sampleClub(bayCount));
    Booking &first = day.add({1}, pictureDate(), 10, 11, "Ann");
    const BoardSnapshot before = snapshotOf(day);
    Draft draft;
    draft.kind = Draft::Kind::Copy;
    draft.source = EntityRef{EntityKind::Booking, first.id.value};
    draft.columns = {2};
    draft.span = Span(day.at(pictureDate(), 14), minutes(60));
    const LoadChange change = loadChange(before, ghostOf(draft));
    day.add({3}, pictureDate(), 14, 15, "Ann");
    expectSame(before, change, snapshotOf(day));
}

TEST(BoardLoad, ABlockTakesTimeOutOfWhatIsForSale)
{
    SampleDay day(test::sampleClub(bayCount));
    Block &block = day.addBlock(1, pictureDate(), 8, 12, "Clean");
    block.lifted = {Span(day.at(pictureDate(), 9), day.at(pictureDate(), 10))};
    const BoardSnapshot before = snapshotOf(day);
    Draft draft;
    draft.kind = Draft::Kind::ResizeEnd;
    draft.source = EntityRef{EntityKind::Block, block.id.value};
    draft.columns = {0};
    draft.span = Span(day.at(pictureDate(), 8), minutes(7 * 60));
    const LoadChange change = loadChange(before, ghostOf(draft));
    block.slot.span = draft.span;
    expectSame(before, change, snapshotOf(day));
}

TEST(BoardLoad, ARefusedGhostAndABandPromiseNothing)
{
    SampleDay day(test::sampleClub(bayCount));
    const BoardSnapshot snapshot = snapshotOf(day);
    Draft draft;
    draft.columns = {0};
    draft.span = Span(day.at(pictureDate(), 10), minutes(60));
    EXPECT_FALSE(loadChange(snapshot, ghostOf(draft)).isEmpty());
    Ghost refused = ghostOf(draft);
    refused.tone = Tone::Refuse;
    EXPECT_TRUE(loadChange(snapshot, refused).isEmpty());
    draft.kind = Draft::Kind::Paint;
    EXPECT_TRUE(loadChange(snapshot, ghostOf(draft)).isEmpty());
}

TEST_F(LiveLoad, HeadsAndStripShowWhatTheDropWouldMakeOfThemAndForgetItOnEsc)
{
    static_cast<void>(book("D2", "14:00", "15:30"));
    const auto countsNow = [&] {
        return std::pair(probe.snapshot().bays[1].counted, probe.snapshot().bays[2].counted);
    };
    const auto before = countsNow();
    press(spot(1, "14:45"));
    move(spot(2, "16:45"));
    ASSERT_NE(shown().ofColumn(1), nullptr);
    ASSERT_NE(shown().ofColumn(2), nullptr);
    EXPECT_EQ(shown().ofColumn(1)->booked, seconds(0));
    EXPECT_EQ(shown().ofColumn(2)->booked, minutes(90));
    EXPECT_FALSE(shown().slots.empty());
    EXPECT_EQ(countsNow(), before) << "nothing is stored";
    key(Qt::Key_Escape);
    release(spot(2, "16:45"));
    EXPECT_TRUE(shown().isEmpty());
}

TEST_F(LiveLoad, AMoveToAnotherTimeOfTheSameBayChangesSlotsOnly)
{
    static_cast<void>(book("D2", "14:00", "15:00"));
    press(spot(1, "14:30"));
    move(spot(1, "16:30"));
    EXPECT_TRUE(shown().columns.empty());
    EXPECT_EQ(shown().slots.size(), 4U);
    key(Qt::Key_Escape);
    release(spot(1, "16:30"));
}

TEST_F(LiveLoad, AStepOfThePointerPaintsOnlyTheSlotsThatChange)
{
    static_cast<void>(book("D2", "14:00", "15:30"));
    board.showTime(desk.at("12:00"));
    press(spot(1, "14:45"));
    move(spot(2, "16:45"));
    QCoreApplication::processEvents();
    const LoadChange first = shown();
    const qint64 painted = probe.canvas().backdrop().paintedPixels();
    move(spot(2, "17:15"));
    QCoreApplication::processEvents();
    EXPECT_EQ(probe.canvas().backdrop().paintedPixels(), painted);
    EXPECT_NE(shown(), first);
    EXPECT_EQ(shown().columns, first.columns) << "heads stay as they are";
    key(Qt::Key_Escape);
    release(spot(2, "17:15"));
}

TEST_F(LiveLoad, AKeyMoveSaysWhatTheBayWouldBeUsed)
{
    static_cast<void>(book("D1", "14:00", "15:00"));
    const BookingId mover = book("D2", "14:00", "15:00", "Mover");
    board.select(ref(mover));
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_Left, Qt::AltModifier); // refused: it is taken
    key(Qt::Key_Tab); // the first way out is looked at
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last()[0].toString().contains(QStringLiteral("% used")))
        << said.last()[0].toString().toStdString();
}

TEST_F(LiveLoad, InAWeekTheStripSpeaksOfTheTimeOfDayOverAllDays)
{
    static_cast<void>(book("D2", "14:00", "15:00"));
    board.showWeek(desk.bay("D2"));
    board.showTime(desk.at("12:00"));
    desk.settle();
    const auto place = probe.snapshot().plan.week()->placeOf(desk.at("14:10"));
    ASSERT_TRUE(place);
    const int y = probe.canvas().geometry().yOf(place->onAxis);
    const QString tip = probe.parts().tipAt(QPoint(2, y));
    EXPECT_TRUE(tip.contains(QStringLiteral("14:00"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("14%"))) << tip.toStdString();
}

TEST_F(LiveLoad, TheStripSaysItsFigureUnderThePointer)
{
    static_cast<void>(book("D2", "14:00", "15:00"));
    board.showTime(desk.at("12:00"));
    const int y = probe.canvas().geometry().yOf(desk.at("14:10"));
    const QString tip = probe.parts().tipAt(QPoint(2, y));
    EXPECT_TRUE(tip.contains(QStringLiteral("25%"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("14:00"))) << tip.toStdString();
}
