#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

class BoardMouse : public BoardFixture
{ };

} // namespace

TEST_F(BoardMouse, DraggingABookingMovesItInOneStep)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    drag(spot(1, "14:45"), spot(3, "17:15"));
    EXPECT_EQ(slotOf(id), slot("D4", "16:30", "18:00"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(board.selection().booking(), id);
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardMouse, DraggingOntoAnotherBookingIsRefusedAndGoesBack)
{
    const BookingId id = book("D2", "14:00", "15:30");
    (void)book("D3", "16:00", "18:00", "P. Quinn");
    QSignalSpy refusals(&board, &BoardView::refused);
    press(spot(1, "14:45"));
    move(spot(2, "15:45"));
    move(spot(2, "17:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_EQ(probe.ghost()->reasons.front().toStdString(), "Overlaps P. Quinn until 18:00");
    EXPECT_FALSE(probe.ghost()->offers.empty());
    release(spot(2, "17:45"));
    desk.settle();
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardMouse, AWayOutCanBeClickedAfterTheDrop)
{
    const BookingId id = book("D2", "14:00", "15:30");
    (void)book("D3", "16:00", "18:00", "P. Quinn");
    drag(spot(1, "14:45"), spot(2, "17:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    const Slot wanted = probe.ghost()->offers.front().fix.slot;
    QPoint link;
    for (const BubbleLayout::Piece &piece : probe.canvas().overlay().bubble.pieces) {
        if (piece.offer == 0)
            link = piece.rect.center();
    }
    click(link);
    EXPECT_EQ(slotOf(id), wanted);
    EXPECT_FALSE(probe.ghost().has_value());
}

TEST_F(BoardMouse, AKeyTakesAWayOutWhileDragging)
{
    const BookingId id = book("D2", "14:00", "15:30");
    (void)book("D3", "16:00", "18:00", "P. Quinn");
    press(spot(1, "14:45"));
    move(spot(2, "15:45"));
    move(spot(2, "17:45"));
    const int other = probe.parts().drops.offerOf(Fix::Kind::OtherBay);
    const int here = probe.parts().drops.offerOf(Fix::Kind::SameBay);
    ASSERT_TRUE(other >= 0 || here >= 0);
    const int taken = here >= 0 ? here : other;
    const Slot wanted = probe.ghost()->offers[static_cast<std::size_t>(taken)].fix.slot;
    key(here >= 0 ? Qt::Key_F : Qt::Key_B);
    EXPECT_EQ(slotOf(id), wanted);
    release(spot(2, "17:45"));
    desk.settle();
    EXPECT_EQ(slotOf(id), wanted);
}

TEST_F(BoardMouse, BTakesTheNearestTimeOfAnotherBayWhereAllAreTaken)
{
    const BookingId id = book("D2", "14:00", "15:30");
    (void)book("D1", "16:30", "18:00", "P. Quinn");
    (void)book("D2", "15:30", "20:00", "P. Quinn");
    (void)book("D3", "16:00", "20:00", "P. Quinn");
    (void)book("D4", "16:00", "21:00", "P. Quinn");
    press(spot(1, "14:45"));
    move(spot(2, "15:45"));
    move(spot(2, "17:45"));
    key(Qt::Key_B);
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D1", "18:00", "19:30"));
    release(spot(2, "17:45"));
}

TEST_F(BoardMouse, EdgesResizeAndControlCopies)
{
    const BookingId id = book("D2", "14:00", "15:30");
    drag(spot(1, "15:30", -4), spot(1, "16:28"));
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:30"));
    drag(spot(1, "15:00"), spot(2, "15:00"), Qt::ControlModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:30"));
    EXPECT_EQ(bookingCount(), 2U);
    const auto copy = board.selection().booking();
    ASSERT_TRUE(copy && *copy != id);
    EXPECT_EQ(slotOf(*copy), slot("D3", "14:00", "16:30"));
    EXPECT_EQ(desk->booking(*copy)->name, "A. Haddad");
}

TEST_F(BoardMouse, DraggingOverEmptyTimeAsksForANewBooking)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    drag(spot(0, "14:05"), spot(1, "15:55"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen),
              Slot::of({desk.bay("D1"), desk.bay("D2")}, desk.span("14:00", "16:00")));
    EXPECT_TRUE(board.viewport()->rect().contains(chosen[0][1].toRect()));
    EXPECT_TRUE(probe.ghost().has_value()) << "it stays while the popup is open";
    board.setProposedSlot(slot("D1", "14:00", "15:00"));
    EXPECT_EQ(probe.ghost()->draft.span, desk.span("14:00", "15:00"));
    board.abandon();
    EXPECT_FALSE(probe.ghost().has_value());
    EXPECT_EQ(bookingCount(), 0U);
}

TEST_F(BoardMouse, ClickAndShiftClickAsksForANewBookingToo)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    click(spot(0, "14:05"));
    EXPECT_EQ(chosen.count(), 0);
    click(spot(0, "15:35"), Qt::ShiftModifier);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot("D1", "14:00", "16:00"));
}

TEST_F(BoardMouse, DoubleClickOpensABookingOrANewOne)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy opened(&board, &BoardView::bookingActivated);
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    const auto doubleClick = [this](const QPoint &at) {
        QTest::mouseDClick(
            board.windowHandle(), Qt::LeftButton, {}, board.viewport()->mapTo(board.window(), at));
        parted();
    };
    doubleClick(spot(1, "14:45"));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<BookingId>(), id);
    doubleClick(spot(0, "16:05"));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(BoardMouse, EscapeAndRightClickPutEverythingBack)
{
    const BookingId id = book("D2", "14:00", "15:30");
    press(spot(1, "14:45"));
    move(spot(3, "17:15"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(board.isBusy());
    release(spot(3, "17:15"));
    press(spot(1, "14:45"));
    move(spot(3, "17:15"));
    press(spot(3, "17:15"), {}, Qt::RightButton);
    release(spot(3, "17:15"), {}, Qt::RightButton);
    release(spot(3, "17:15"));
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardMouse, ADragThatChangesNothingMakesNoHistory)
{
    (void)book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    press(spot(1, "14:45"));
    move(spot(2, "16:45"));
    move(spot(1, "14:46"));
    release(spot(1, "14:46"));
    desk.settle();
    EXPECT_EQ(steps.count(), 0);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardMouse, MoveThenClickIsTheTwinOfDragging)
{
    const BookingId id = book("D2", "14:00", "15:30");
    click(spot(1, "14:45"));
    board.run(BoardCommand::StartMove);
    move(spot(3, "17:05"));
    EXPECT_TRUE(probe.ghost().has_value());
    click(spot(3, "17:05"));
    EXPECT_EQ(slotOf(id), slot("D4", "17:00", "18:30"));
}

TEST_F(BoardMouse, TheEdgeOfTheWindowScrollsADragOverMidnight)
{
    const BookingId id = book("D2", "21:00", "22:30");
    board.showTime(desk.at("14:00"));
    const LocalDate before = board.date();
    press(spot(1, "21:45"));
    const QPoint bottom(spot(1, "21:45").x(), board.viewport()->height() - 3);
    move(bottom);
    for (int i = 0; i < 400 && board.date() == before; ++i)
        probe.parts().autoScroll();
    EXPECT_EQ(board.date(), before + days(1));
    ASSERT_TRUE(probe.ghost().has_value());
    const Span dropped = probe.ghost()->draft.span;
    EXPECT_GT(dropped.start(), desk.at("23:00"));
    release(bottom);
    desk.settle();
    EXPECT_EQ(slotOf(id).span, dropped);
    EXPECT_EQ(dropped.length(), minutes(90));
}

TEST_F(BoardMouse, ASmallStepRepaintsOnlyTheGhostAndItsBubble)
{
    (void)book("D2", "14:00", "15:30");
    (void)book("D3", "16:00", "18:00", "P. Quinn");
    board.showTime(desk.at("12:00"));
    QCoreApplication::processEvents();
    press(spot(1, "14:45"));
    move(spot(2, "16:45"));
    QCoreApplication::processEvents();
    const qint64 painted = probe.canvas().backdrop().paintedPixels();
    const QRegion before = probe.canvas().overlay().ghostRegion();

    struct Watcher : QObject
    {
        bool eventFilter(QObject * /*watched*/, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }

        QRegion region;
    } watcher;

    board.viewport()->installEventFilter(&watcher);
    move(spot(2, "17:15"));
    QCoreApplication::processEvents();
    const QRegion allowed = before + probe.canvas().overlay().ghostRegion();
    EXPECT_FALSE(watcher.region.isEmpty());
    EXPECT_TRUE((watcher.region - allowed).isEmpty());
    EXPECT_EQ(probe.canvas().backdrop().paintedPixels(), painted) << "the still layer stands still";
    watcher.region = {};
    move(spot(2, "17:16")); // inside the same step
    QCoreApplication::processEvents();
    EXPECT_TRUE(watcher.region.isEmpty());
    key(Qt::Key_Escape);
    release(spot(2, "17:16"));
}

TEST_F(BoardMouse, AChangeElsewhereRepaintsOnlyItsPlace)
{
    (void)book("D2", "14:00", "15:30");
    board.showTime(desk.at("12:00"));
    QCoreApplication::processEvents();
    const qint64 painted = probe.canvas().backdrop().paintedPixels();
    (void)book("D4", "14:00", "15:00");
    QCoreApplication::processEvents();
    const qint64 more = probe.canvas().backdrop().paintedPixels() - painted;
    EXPECT_GT(more, 0);
    // Twice the tile (being saved, saved) and the heads.
    EXPECT_LT(more, 250'000);
    EXPECT_FALSE(probe.snapshot().tiles.empty());
}

TEST_F(BoardMouse, ZoomKeepsTheTimeUnderThePointer)
{
    const QPoint at = spot(1, "15:00", 0);
    const Instant before = probe.canvas().geometry().timeAt(at.y());
    QWheelEvent wheel(at,
                      board.viewport()->mapToGlobal(at),
                      QPoint(),
                      QPoint(0, 240),
                      Qt::NoButton,
                      Qt::ControlModifier,
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(board.viewport(), &wheel);
    EXPECT_GT(board.pixelsPerHour(), 70);
    const seconds off = probe.canvas().geometry().timeAt(at.y()) - before;
    EXPECT_LE(std::abs(static_cast<double>(off.count())), 120);
}

TEST_F(BoardMouse, MiddleDragPans)
{
    const QPoint scroll = probe.canvas().geometry().scroll;
    press(QPoint(300, 500), {}, Qt::MiddleButton);
    move(QPoint(300, 460));
    release(QPoint(300, 460), {}, Qt::MiddleButton);
    EXPECT_EQ(probe.canvas().geometry().scroll, scroll + QPoint(0, 40));
}
