#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

constexpr const char *monday = "2026-06-15";
constexpr const char *tuesday = "2026-06-16";
constexpr const char *wednesday = "2026-06-17";
constexpr const char *sunday = "2026-06-21";

/// The week of Dartmouth's D2, 15 to 21 June; it is Monday, noon.
class WeekBoard : public BoardFixture
{
protected:
    WeekBoard()
    {
        board.showWeek(desk.bay("D2"));
        board.showTime(desk.at("06:00"));
        desk.settle();
        QCoreApplication::processEvents();
    }

    /// Middle of a day's column at a time of it.
    [[nodiscard]] QPoint on(const std::string &date, const std::string &time, int dy = 1) const
    {
        const auto place = week().placeOf(desk.at(time, date));
        EXPECT_TRUE(place) << date << " " << time;
        return probe.pointAt(place->column, place->onAxis, dy);
    }

    [[nodiscard]] const WeekAxis &week() const { return *probe.snapshot().plan.week(); }

    [[nodiscard]] Slot slotOn(const std::string &bay,
                              const std::string &date,
                              const std::string &from,
                              const std::string &to)
    {
        return Slot::of({desk.bay(bay)}, Span(desk.at(from, date), desk.at(to, date)));
    }

    [[nodiscard]] BookingId bookOn(const Slot &where, const std::string &who = "A. Haddad")
    {
        Proposal proposal = desk.proposal("D1", "10:00", "11:00", who);
        proposal.after.slot = where;
        const Outcome outcome = desk->commit(proposal);
        EXPECT_TRUE(outcome);
        desk.settle();
        QCoreApplication::processEvents();
        return BookingId{outcome ? outcome->entity : Uuid{}};
    }
};

} // namespace

TEST_F(WeekBoard, ColumnsAreDaysOfOneBayWithTheirOwnBookings)
{
    const BookingId here = book("D2", "14:00", "15:30");
    const BookingId other = book("D3", "14:00", "15:30", "P. Quinn");
    EXPECT_EQ(probe.canvas().geometry().columns.count(), 7);
    EXPECT_FALSE(board.rectOf(ref(here)).isEmpty());
    EXPECT_TRUE(board.rectOf(ref(other)).isEmpty());
    EXPECT_TRUE(probe.snapshot().loaded);
    ASSERT_EQ(probe.snapshot().week.size(), 7U);
    EXPECT_NEAR(*probe.snapshot().week[0].use, 1.5 / 24, 1e-9);
    EXPECT_NEAR(*probe.snapshot().week[1].use, 0.0, 1e-9);
}

TEST_F(WeekBoard, DraggingABookingMovesItOverDaysAndTimesInOneStep)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    drag(on(monday, "14:45"), on(wednesday, "17:15"));
    EXPECT_EQ(slotOf(id), slotOn("D2", wednesday, "16:30", "18:00"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(board.date(), *parseDate(wednesday));
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(WeekBoard, WhatIsHeldBesideTheWeekGoesToTheNextOne)
{
    const BookingId id = book("D2", "14:00", "15:30");
    const QPoint edge(board.viewport()->width() + 5, on(monday, "14:45").y());
    press(on(monday, "14:45"));
    move(on(wednesday, "14:45"));
    move(edge);
    for (int step = 0; step < 31; ++step)
        probe.parts().autoScroll();
    EXPECT_EQ(week().dateOf(0), *parseDate(monday)) << "not at once";
    probe.parts().autoScroll();
    EXPECT_EQ(week().dateOf(0), *parseDate("2026-06-22"));
    move(on("2026-06-25", "14:45"));
    release(on("2026-06-25", "14:45"));
    desk.settle();
    EXPECT_EQ(slotOf(id), slotOn("D2", "2026-06-25", "14:00", "15:30"));
}

TEST_F(WeekBoard, ABookingOnSeveralBaysKeepsThemOnAnotherDay)
{
    const BookingId id
        = bookOn(Slot::of({desk.bay("D2"), desk.bay("D4")}, desk.span("14:00", "15:30")));
    drag(on(monday, "14:45"), on(tuesday, "14:45"));
    EXPECT_EQ(slotOf(id),
              Slot::of({desk.bay("D2"), desk.bay("D4")},
                       Span(desk.at("14:00", tuesday), desk.at("15:30", tuesday))));
}

TEST_F(WeekBoard, ShiftHoldsTheTimeOfDayOrTheDay)
{
    const BookingId id = book("D2", "14:00", "15:30");
    drag(on(monday, "14:45"), on(tuesday, "15:40"), Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slotOn("D2", tuesday, "14:00", "15:30"));
    const QPoint from = on(tuesday, "14:45");
    drag(from, QPoint(from.x() + 100, on(tuesday, "17:45").y()), Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slotOn("D2", tuesday, "17:00", "18:30"));
}

TEST_F(WeekBoard, AGhostOnAnotherBookingSaysWhy)
{
    const BookingId id = book("D2", "14:00", "15:30");
    (void)bookOn(slotOn("D2", tuesday, "16:00", "18:00"), "P. Quinn");
    press(on(monday, "14:45"));
    move(on(tuesday, "15:45"));
    move(on(tuesday, "17:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_EQ(probe.ghost()->reasons.front().toStdString(), "Overlaps P. Quinn until 18:00");
    EXPECT_EQ(probe.canvas().overlay().ghostRects.size(), 1U);
    key(Qt::Key_Escape);
    release(on(tuesday, "17:45"));
    EXPECT_FALSE(probe.ghost().has_value());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(WeekBoard, EdgesResizeAndControlCopiesToAnotherDay)
{
    const BookingId id = book("D2", "14:00", "15:30");
    drag(on(monday, "15:30", -4), on(monday, "16:28"));
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:30"));
    drag(on(monday, "15:00"), on(tuesday, "15:00"), Qt::ControlModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:30"));
    const auto copy = board.selection().booking();
    ASSERT_TRUE(copy && *copy != id);
    EXPECT_EQ(slotOf(*copy), slotOn("D2", tuesday, "14:00", "16:30"));
}

TEST_F(WeekBoard, EmptyTimeIsBookedOnTheDayWhereItIsDrawn)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    drag(on(tuesday, "14:05"), on(tuesday, "15:55"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slotOn("D2", tuesday, "14:00", "16:00"));
    board.abandon();
    chosen.clear();
    // Double click books the shortest there.
    const QPoint at = on(wednesday, "10:10");
    QTest::mouseDClick(board.viewport(), Qt::LeftButton, {}, at);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen).span.start(), desk.at("10:00", wednesday));
}

TEST_F(WeekBoard, ABookingOverMidnightStandsOnBothDaysAndIsOneThing)
{
    const Span late(desk.at("23:00", tuesday), hours(3));
    const BookingId id = bookOn(Slot::of({desk.bay("D2")}, late));
    EXPECT_EQ(probe.canvas().rectsOf(ref(id)).size(), 2U);
    // Where midnight cuts it there is no edge to take hold of.
    const BoardTarget bottom = probe.canvas().targetAt(on(wednesday, "00:00", 0) + QPoint(0, 2));
    EXPECT_EQ(bottom.part, BoardTarget::Part::Body);
    board.showTime(desk.at("00:00", wednesday));
    EXPECT_EQ(probe.canvas().targetAt(on(wednesday, "00:00", 2)).part, BoardTarget::Part::Body);
    EXPECT_EQ(probe.canvas().targetAt(on(wednesday, "02:00", -4)).part,
              BoardTarget::Part::BottomEdge);
    drag(on(wednesday, "02:00", -4), on(wednesday, "03:00", -4));
    EXPECT_EQ(slotOf(id).span, Span(late.start(), hours(4)));
}

TEST_F(WeekBoard, ArrowsGoOverSlotsAndDays)
{
    click(on(tuesday, "14:05"));
    EXPECT_EQ(board.selection().slot, slotOn("D2", tuesday, "14:00", "14:30"));
    EXPECT_EQ(board.date(), *parseDate(tuesday));
    key(Qt::Key_Right);
    EXPECT_EQ(board.selection().slot, slotOn("D2", wednesday, "14:00", "14:30"));
    key(Qt::Key_Down);
    EXPECT_EQ(board.selection().slot, slotOn("D2", wednesday, "14:30", "15:00"));
    key(Qt::Key_Home);
    EXPECT_EQ(board.selection().slot, slotOn("D2", monday, "14:30", "15:00"));
    key(Qt::Key_End);
    EXPECT_EQ(board.selection().slot, slotOn("D2", sunday, "14:30", "15:00"));
    key(Qt::Key_Right); // into the next week
    EXPECT_EQ(board.selection().slot, slotOn("D2", "2026-06-22", "14:30", "15:00"));
    EXPECT_EQ(week().dateOf(0), *parseDate("2026-06-22"));
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(board.selection().slot, slotOn("D2", "2026-06-29", "14:30", "15:00"));
    key(Qt::Key_PageUp, Qt::ControlModifier);
    key(Qt::Key_T);
    EXPECT_EQ(board.date(), *parseDate(monday));
}

TEST_F(WeekBoard, KeysMoveABookingByDays)
{
    const BookingId id = book("D2", "14:00", "15:30");
    board.select(ref(id));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slotOn("D2", tuesday, "14:00", "15:30"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slotOn("D2", tuesday, "14:30", "16:00"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:30", "16:00"));
    key(Qt::Key_Left, Qt::AltModifier); // into the week before, which comes into view
    EXPECT_EQ(slotOf(id), slotOn("D2", "2026-06-14", "14:30", "16:00"));
    EXPECT_EQ(week().dateOf(6), *parseDate("2026-06-14"));
    EXPECT_EQ(board.selection().booking(), id);
}

TEST_F(WeekBoard, NextBookingIsTheBaysNextOne)
{
    const BookingId first = bookOn(slotOn("D2", tuesday, "10:00", "11:00"));
    (void)bookOn(slotOn("D3", tuesday, "12:00", "13:00"), "P. Quinn");
    const BookingId second = bookOn(slotOn("D2", sunday, "09:00", "10:00"), "C. Roy");
    const BookingId later = bookOn(slotOn("D2", "2026-06-24", "09:00", "10:00"), "E. Lund");
    board.clearSelection();
    key(Qt::Key_N);
    EXPECT_EQ(board.selection().booking(), first);
    key(Qt::Key_N);
    EXPECT_EQ(board.selection().booking(), second);
    key(Qt::Key_N);
    EXPECT_EQ(board.selection().booking(), later);
    EXPECT_EQ(week().dateOf(0), *parseDate("2026-06-22"));
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(board.selection().booking(), second);
}

TEST_F(WeekBoard, TheBayIsChangedByKeyAndByWhatIsChosen)
{
    QSignalSpy changed(&board, &BoardView::weekBayChanged);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(board.weekBay(), desk.bay("D3"));
    EXPECT_EQ(changed.count(), 1);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier); // the first is the first
    EXPECT_EQ(board.weekBay(), desk.bay("D1"));
    const BookingId other = book("D4", "14:00", "15:30");
    board.select(ref(other));
    EXPECT_EQ(board.weekBay(), desk.bay("D4"));
    EXPECT_FALSE(board.rectOf(ref(other)).isEmpty());
}

TEST_F(WeekBoard, ADaysHeadOpensItsDay)
{
    QSignalSpy days(&board, &BoardView::dayWanted);
    const QPoint head(on(tuesday, "12:00").x(), 10);
    QTest::mouseDClick(board.viewport(), Qt::LeftButton, {}, head);
    ASSERT_EQ(days.count(), 1);
    EXPECT_EQ(*static_cast<const LocalDate *>(days[0][0].constData()), *parseDate(tuesday));
}

TEST_F(WeekBoard, AChangeRepaintsItsOwnDayOnly)
{
    (void)board.grab();
    const qint64 before = probe.canvas().backdrop().paintedPixels();
    (void)bookOn(slotOn("D2", wednesday, "10:00", "11:00"));
    (void)board.grab();
    const qint64 painted = probe.canvas().backdrop().paintedPixels() - before;
    const BoardGeometry &geometry = probe.canvas().geometry();
    const int heads = geometry.viewport.width() * geometry.headHeight;
    // Twice, for it is drawn as being saved first.
    const auto tile = static_cast<qint64>(geometry.columns.width() * 1.2 * 60);
    EXPECT_GT(painted, 0);
    EXPECT_LE(painted, 2 * (heads + tile));
}

TEST_F(WeekBoard, TheNowLineCrossesTodayOnly)
{
    const BoardGeometry &geometry = probe.canvas().geometry();
    const ColumnPlan &plan = probe.snapshot().plan;
    const QRect line = nowRect(geometry, plan, desk.at("12:00"));
    EXPECT_LE(line.right(), geometry.xOf(1) + 8);
    EXPECT_TRUE(line.contains(QPoint(geometry.xOf(0) + 20, geometry.yOf(Instant(hours(12))))));
    EXPECT_TRUE(nowRect(geometry, plan, desk.at("12:00", "2026-06-22")).isEmpty());
}

TEST_F(WeekBoard, AnHourThatComesTwiceIsBookedWhereItIsPointedAt)
{
    board.setDate(*parseDate("2026-11-01"));
    desk.settle();
    board.showTime(desk.at("00:00", "2026-11-01"));
    EXPECT_EQ(week().span().length(), hours(25));
    const auto axisPoint = [&](double hour) {
        return probe.pointAt(6, Instant(seconds(static_cast<int>(hour * 3600))), 1);
    };
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    drag(axisPoint(2.1), axisPoint(2.9)); // the second time that it is past one
    ASSERT_EQ(chosen.count(), 1);
    const Instant second = desk.at("01:00", "2026-11-01") + hours(1);
    EXPECT_EQ(slotIn(chosen).span, Span(second, hours(1)));
    board.abandon();
    chosen.clear();
    drag(axisPoint(1.1), axisPoint(2.9));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen).span, Span(second - hours(1), hours(2)));
}

TEST_F(WeekBoard, ABookingDraggedOverAChangeOfTheClockKeepsItsTimeOfDayAndLength)
{
    board.setDate(*parseDate("2026-11-01"));
    desk.settle();
    const BookingId id = bookOn(slotOn("D2", "2026-10-31", "10:00", "11:30"));
    drag(on("2026-10-31", "10:45"), on("2026-11-01", "10:45"));
    EXPECT_EQ(slotOf(id), slotOn("D2", "2026-11-01", "10:00", "11:30"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slotOn("D2", "2026-10-31", "10:00", "11:30"));
}

TEST_F(WeekBoard, WhatIsNotLoadedIsNotSaidToBeFree)
{
    board.setDate(*parseDate("2026-08-05"));
    EXPECT_FALSE(board.isLoaded());
    EXPECT_FALSE(probe.snapshot().week[2].use.has_value());
    desk.settle();
    EXPECT_TRUE(board.isLoaded());
    EXPECT_TRUE(probe.snapshot().week[2].use.has_value());
}
