#include "tests/ui/board/BoardFixture.h"

#include <QAccessible>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// A. Haddad at 14:00 on D1, P. Quinn at 15:00 on D2, B. Frost at 19:00 on D3.
class BoardSeveral : public BoardFixture
{
protected:
    BoardSeveral()
    {
        first = book("D1", "14:00", "15:00");
        second = book("D2", "15:00", "16:00", "P. Quinn");
        third = book("D3", "19:00", "20:00", "B. Frost");
    }

    void chooseFirstTwo()
    {
        click(spot(0, "14:30"));
        click(spot(1, "15:30"), Qt::ControlModifier);
        ASSERT_EQ(board.selection().all, (std::vector<BookingId>{first, second}));
    }

    [[nodiscard]] static std::string last(const QSignalSpy &said)
    {
        return said.isEmpty() ? std::string() : said.last()[0].toString().toStdString();
    }

    [[nodiscard]] const std::vector<BookingId> &all() const { return board.selection().all; }

    BookingId first;
    BookingId second;
    BookingId third;
};

} // namespace

TEST_F(BoardSeveral, ControlAndClickAddsAndTakesOut)
{
    QSignalSpy said(&board, &BoardView::announced);
    chooseFirstTwo();
    EXPECT_EQ(board.selection().booking(), second) << "keys go on from the last one";
    EXPECT_EQ(last(said), "2 booking(s) chosen, D1, D2, Monday 15 June 2026, 14:00 to 16:00");
    EXPECT_EQ(board.accessibleDescription().toStdString(), last(said));
    click(spot(2, "19:30"), Qt::ControlModifier);
    EXPECT_EQ(all().size(), 3U);
    click(spot(2, "19:30"), Qt::ControlModifier);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    click(spot(1, "15:30"), Qt::ControlModifier);
    EXPECT_TRUE(all().empty()) << "one is not several";
    EXPECT_EQ(board.selection().booking(), first);
}

TEST_F(BoardSeveral, AClickOnOneOfThemChoosesItAlone)
{
    chooseFirstTwo();
    click(spot(0, "14:30"));
    EXPECT_TRUE(all().empty());
    EXPECT_EQ(board.selection().booking(), first);
    chooseFirstTwo();
    click(spot(3, "10:00"));
    EXPECT_TRUE(all().empty()) << "empty time";
    EXPECT_FALSE(board.selection().booking().has_value());
}

TEST_F(BoardSeveral, DraggingOneMovesAllAsOneStep)
{
    chooseFirstTwo();
    QSignalSpy steps(&board, &BoardView::stepDone);
    press(spot(0, "14:30"));
    move(spot(0, "15:30"));
    move(spot(1, "16:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Pass);
    ASSERT_EQ(probe.ghost()->fellows.size(), 1U);
    EXPECT_EQ(probe.ghost()->fellows.front().title.toStdString(), "P. Quinn");
    EXPECT_EQ(probe.canvas().overlay().fellowRects.size(), 1U);
    EXPECT_EQ(probe.canvas().overlay().veiled.size(), 2U);
    release(spot(1, "16:30"));
    desk.settle();
    EXPECT_EQ(slotOf(first), slot("D2", "16:00", "17:00"));
    EXPECT_EQ(slotOf(second), slot("D3", "17:00", "18:00"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second})) << "they stay chosen";
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(slotOf(first), slot("D1", "14:00", "15:00"));
    EXPECT_EQ(slotOf(second), slot("D2", "15:00", "16:00"));
}

TEST_F(BoardSeveral, OneInTheWayOfOneRefusesAllAndTheGhostNamesIt)
{
    chooseFirstTwo();
    press(spot(0, "14:30"));
    move(spot(0, "16:30"));
    move(spot(1, "18:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    ASSERT_FALSE(probe.ghost()->reasons.empty());
    EXPECT_EQ(probe.ghost()->reasons.front().toStdString(),
              "P. Quinn, 15:00–16:00: Overlaps B. Frost until 20:00");
    QSignalSpy refusals(&board, &BoardView::refused);
    release(spot(1, "18:30"));
    desk.settle();
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_EQ(slotOf(first), slot("D1", "14:00", "15:00")) << "all or none";
    EXPECT_EQ(slotOf(second), slot("D2", "15:00", "16:00"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardSeveral, NoneLeavesTheBoardSideways)
{
    chooseFirstTwo();
    drag(spot(0, "14:30"), spot(3, "14:30"));
    EXPECT_EQ(slotOf(first), slot("D3", "14:00", "15:00"));
    EXPECT_EQ(slotOf(second), slot("D4", "15:00", "16:00")) << "as far as the last bay";
}

TEST_F(BoardSeveral, ControlDragsCopiesOfAllButOfWhatIsNotChosenAlone)
{
    chooseFirstTwo();
    drag(spot(0, "14:30"), spot(0, "16:30"), Qt::ControlModifier);
    EXPECT_EQ(bookingCount(), 5U);
    ASSERT_EQ(all().size(), 2U) << "the copies are chosen";
    EXPECT_EQ(slotOf(all()[0]), slot("D1", "16:00", "17:00"));
    EXPECT_EQ(slotOf(all()[1]), slot("D2", "17:00", "18:00"));
    ASSERT_TRUE(desk.undo().has_value());
    QCoreApplication::processEvents();
    EXPECT_EQ(bookingCount(), 3U);
    chooseFirstTwo();
    drag(spot(2, "19:30"), spot(3, "19:30"), Qt::ControlModifier);
    EXPECT_EQ(bookingCount(), 4U);
    EXPECT_TRUE(all().empty());
}

TEST_F(BoardSeveral, AKeyMoveTakesAllAlongAndGoesOnFromARefusal)
{
    chooseFirstTwo();
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(first), slot("D1", "14:30", "15:30"));
    EXPECT_EQ(slotOf(second), slot("D2", "15:30", "16:30"));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(slotOf(second), slot("D3", "15:30", "16:30"));
    const BookingId wall = book("D2", "16:00", "17:00", "C. Doyle");
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_EQ(slotOf(second), slot("D3", "15:30", "16:30"));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(first), slot("D2", "17:00", "18:00"));
    EXPECT_EQ(slotOf(second), slot("D3", "18:00", "19:00"));
    EXPECT_EQ(slotOf(wall), slot("D2", "16:00", "17:00"));
}

TEST_F(BoardSeveral, TheNextSlotThatPassesIsOneForAll)
{
    (void)book("D2", "16:00", "17:30", "C. Doyle");
    chooseFirstTwo();
    key(Qt::Key_Down, Qt::ControlModifier);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->fellows.front().draft.span, desk.span("16:30", "17:30"));
    key(Qt::Key_Return);
    EXPECT_EQ(slotOf(first), slot("D1", "16:30", "17:30"));
    EXPECT_EQ(slotOf(second), slot("D2", "17:30", "18:30"));
}

TEST_F(BoardSeveral, ARubberBandChoosesWhatItTouches)
{
    press(spot(0, "13:10"), Qt::ControlModifier);
    move(spot(0, "14:10"), Qt::ControlModifier);
    move(spot(1, "15:10"), Qt::ControlModifier);
    EXPECT_EQ(probe.canvas().overlay().band.size(), 1U);
    EXPECT_EQ(probe.canvas().overlay().selectedRects.size(), 2U) << "seen while it is drawn";
    EXPECT_FALSE(probe.ghost().has_value()) << "it creates nothing";
    release(spot(1, "15:10"), Qt::ControlModifier);
    EXPECT_TRUE(probe.canvas().overlay().band.empty());
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    parted();
    drag(spot(2, "18:10"), spot(2, "19:40"), Qt::ControlModifier);
    EXPECT_EQ(all().size(), 3U) << "Control means too";
    EXPECT_EQ(bookingCount(), 3U);
}

TEST_F(BoardSeveral, EscapePutsTheBandAway)
{
    chooseFirstTwo();
    press(spot(2, "18:10"), Qt::ControlModifier);
    move(spot(2, "19:40"), Qt::ControlModifier);
    ASSERT_FALSE(probe.canvas().overlay().band.empty());
    key(Qt::Key_Escape);
    EXPECT_TRUE(probe.canvas().overlay().band.empty());
    EXPECT_FALSE(board.isBusy());
    release(spot(2, "19:40"), Qt::ControlModifier);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second})) << "as before";
    EXPECT_EQ(probe.canvas().overlay().selectedRects.size(), 2U);
    key(Qt::Key_Escape);
    EXPECT_TRUE(all().empty()) << "once more leaves one";
    EXPECT_EQ(board.selection().booking(), second);
}

TEST_F(BoardSeveral, TwoClicksAreTheTwinOfTheBand)
{
    click(spot(0, "13:10"), Qt::ControlModifier);
    EXPECT_EQ(probe.canvas().overlay().band.size(), 1U) << "its corner is seen";
    EXPECT_FALSE(board.isBusy());
    click(spot(1, "15:10"), Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(probe.canvas().overlay().band.empty());
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    click(spot(0, "13:10"), Qt::ControlModifier);
    click(spot(3, "13:10"));
    EXPECT_TRUE(probe.canvas().overlay().band.empty()) << "another click is another gesture";
}

TEST_F(BoardSeveral, TheBandScrollsAtTheEdge)
{
    board.resize(1000, 500);
    board.showTime(desk.at("12:00"));
    QCoreApplication::processEvents();
    press(spot(0, "13:10"), Qt::ControlModifier);
    const QPoint bottom(spot(2, "13:10").x(), board.viewport()->height() - 3);
    move(bottom, Qt::ControlModifier);
    for (int i = 0; i < 200 && probe.canvas().geometry().timeAt(bottom.y()) < desk.at("19:30"); ++i)
        probe.parts().autoScroll();
    release(bottom, Qt::ControlModifier);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second, third}));
}

TEST_F(BoardSeveral, KeysChooseOneAfterAnotherAndLeaveOneOut)
{
    click(spot(0, "14:30"));
    key(Qt::Key_A);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    key(Qt::Key_Space);
    EXPECT_EQ(board.selection().booking(), first) << "the second is left out";
    key(Qt::Key_A);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, third})) << "and the walk goes on after it";
    key(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(all().size(), 3U);
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_A, Qt::ShiftModifier);
    key(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(last(said), "No earlier booking here");
}

TEST_F(BoardSeveral, AKeyChoosesTheWholeDayAndAnotherWhatLiesInTheCells)
{
    click(spot(3, "10:00"));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second, third}));
    EXPECT_EQ(board.selection().booking(), first);
    click(spot(0, "13:30"));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Space);
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
}

TEST_F(BoardSeveral, PastedOnAnotherDayTheyKeepTheirDistances)
{
    chooseFirstTwo();
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    click(probe.pointAt(2, desk.at("10:05", "2026-06-16")));
    QSignalSpy steps(&board, &BoardView::stepDone);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(steps.count(), 1);
    ASSERT_EQ(all().size(), 2U);
    const auto on = [this](const char *bay, const char *from, const char *to) {
        return Slot::of({desk.bay(bay)},
                        Span(desk.at(from, "2026-06-16"), desk.at(to, "2026-06-16")));
    };
    EXPECT_EQ(slotOf(all()[0]), on("D3", "10:00", "11:00"));
    EXPECT_EQ(slotOf(all()[1]), on("D4", "11:00", "12:00"));
    EXPECT_EQ(slotOf(first), slot("D1", "14:00", "15:00"));
    ASSERT_TRUE(desk.undo().has_value());
}

TEST_F(BoardSeveral, CutAndPastedTheyMoveAndAreDuplicatedBehindTheLast)
{
    chooseFirstTwo();
    key(Qt::Key_X, Qt::ControlModifier);
    click(spot(0, "17:05"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(slotOf(first), slot("D1", "17:00", "18:00"));
    EXPECT_EQ(slotOf(second), slot("D2", "18:00", "19:00"));
    EXPECT_EQ(bookingCount(), 3U);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(bookingCount(), 5U);
    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(slotOf(all()[0]), slot("D1", "19:00", "20:00"));
    EXPECT_EQ(slotOf(all()[1]), slot("D2", "20:00", "21:00"));
}

TEST_F(BoardSeveral, WhatOthersChangeStaysChosenAndWhatTheyCancelDoesNot)
{
    chooseFirstTwo();
    click(spot(2, "19:30"), Qt::ControlModifier);
    Proposal moved{.before = desk->booking(first)->booking, .after = desk->booking(first)->booking};
    moved.after.slot = slot("D4", "14:00", "15:00");
    ASSERT_TRUE(desk->commit(moved).has_value());
    desk.settle();
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second, third}));
    QSignalSpy said(&board, &BoardView::announced);
    Proposal gone{.before = desk->booking(third)->booking, .after = desk->booking(third)->booking};
    gone.after.state = BookingState::Cancelled;
    gone.after.reason = "asked";
    ASSERT_TRUE(desk->commit(gone).has_value());
    desk.settle();
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    EXPECT_EQ(last(said), "2 booking(s) chosen, D2, D4, Monday 15 June 2026, 14:00 to 16:00");
    drag(spot(1, "15:30"), spot(1, "16:30"));
    EXPECT_EQ(slotOf(first), slot("D4", "15:00", "16:00")) << "from where it is now";
}

TEST_F(BoardSeveral, MoveThenClickTakesAllAlong)
{
    chooseFirstTwo();
    board.run(BoardCommand::StartMove);
    move(spot(2, "17:05"));
    EXPECT_EQ(probe.ghost()->fellows.size(), 1U);
    click(spot(2, "17:05"));
    EXPECT_EQ(slotOf(second), slot("D3", "17:00", "18:00"));
    EXPECT_EQ(slotOf(first), slot("D2", "16:00", "17:00"));
}

TEST_F(BoardSeveral, AScreenReaderSeesAllOfThemAndCanAddOne)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&board);
    EXPECT_TRUE(interface->state().multiSelectable);
    QAccessibleTableInterface *table = interface->tableInterface();
    board.select(ref(first));
    QAccessibleInterface *cell = table->cellAt(30, 1);
    ASSERT_TRUE(cell->text(QAccessible::Name).contains(QStringLiteral("P. Quinn")));
    EXPECT_FALSE(cell->state().selected);
    cell->actionInterface()->doAction(QStringLiteral("choose too"));
    QCoreApplication::processEvents();
    EXPECT_EQ(all(), (std::vector<BookingId>{first, second}));
    EXPECT_TRUE(table->cellAt(30, 1)->state().selected);
    EXPECT_TRUE(table->cellAt(28, 0)->state().selected);
    EXPECT_EQ(table->selectedCellCount(), 2);
}

TEST_F(BoardSeveral, InAWeekTheyGoOverDaysTogether)
{
    const BookingId later = book("D1", "16:00", "17:00", "C. Doyle");
    board.showWeek(desk.bay("D1"));
    board.showTime(desk.at("12:00"));
    desk.settle();
    QCoreApplication::processEvents();
    const auto on = [this](const char *date, const char *time) {
        const auto place = probe.snapshot().plan.week()->placeOf(desk.at(time, date));
        return probe.pointAt(place->column, place->onAxis);
    };
    board.select(ref(first));
    click(on("2026-06-15", "16:30"), Qt::ControlModifier);
    ASSERT_EQ(all(), (std::vector<BookingId>{first, later}));
    drag(on("2026-06-15", "16:30"), on("2026-06-17", "17:30"));
    EXPECT_EQ(slotOf(first).span.start(), desk.at("15:00", "2026-06-17"));
    EXPECT_EQ(slotOf(later).span.start(), desk.at("17:00", "2026-06-17"));
}
