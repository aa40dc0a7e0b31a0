#include "tests/ui/board/BoardFixture.h"

#include <set>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

class BoardKeys : public BoardFixture
{
protected:
    void chooseTime(int column, const std::string &time)
    {
        click(spot(column, time));
        ASSERT_TRUE(board.selection().slot.has_value());
    }

    [[nodiscard]] Span chosen() const { return board.selection().slot->span; }
};

} // namespace

TEST_F(BoardKeys, EveryCommandHasAWordATextAndNoKeyTwice)
{
    std::set<std::string> words;
    std::set<std::string> keys;
    for (std::size_t i = 0; i < boardCommandCount; ++i) {
        const auto command = static_cast<BoardCommand>(i);
        EXPECT_TRUE(words.insert(wordFor(command)).second) << wordFor(command);
        EXPECT_FALSE(textFor(command).isEmpty()) << wordFor(command);
        for (const QKeySequence &sequence : defaultKeys(command)) {
            EXPECT_FALSE(sequence.isEmpty()) << wordFor(command);
            // "B" is two: the way out while one is offered, else painting.
            const std::string key = sequence.toString().toStdString();
            EXPECT_TRUE(keys.insert(key).second || key == "B") << key;
        }
    }
}

TEST_F(BoardKeys, ArrowsMoveOverSlotsAndBays)
{
    chooseTime(1, "14:00");
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), desk.span("14:30", "15:00"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), desk.span("13:30", "14:00"));
    key(Qt::Key_Right);
    EXPECT_EQ(board.selection().slot->bays.front(), desk.bay("D3"));
    key(Qt::Key_Home);
    EXPECT_EQ(board.selection().slot->bays.front(), desk.bay("D1"));
    key(Qt::Key_End);
    EXPECT_EQ(board.selection().slot->bays.front(), desk.bay("D4"));
    key(Qt::Key_Right);
    EXPECT_EQ(board.selection().slot->bays.front(), desk.bay("D4"));
    key(Qt::Key_PageDown);
    EXPECT_EQ(chosen().start(), desk.at("17:30"));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(chosen().start(), desk.at("00:00"));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(chosen().start(), desk.at("23:30"));
}

TEST_F(BoardKeys, TheCursorWalksOverMidnight)
{
    chooseTime(1, "14:00");
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Down);
    EXPECT_EQ(chosen().start(), desk.at("00:00", "2026-06-16"));
}

TEST_F(BoardKeys, OntoABookingChoosesIt)
{
    const BookingId id = book("D2", "14:00", "15:30");
    chooseTime(1, "13:30");
    key(Qt::Key_Down);
    EXPECT_EQ(board.selection().booking(), id);
    key(Qt::Key_Down);
    EXPECT_FALSE(board.selection().booking().has_value());
    EXPECT_EQ(chosen().start(), desk.at("15:30"));
}

TEST_F(BoardKeys, ShiftArrowsExtendAndEnterAsksForABooking)
{
    QSignalSpy created(&board, &BoardView::slotChosen);
    chooseTime(0, "14:00");
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Return);
    ASSERT_EQ(created.count(), 1);
    EXPECT_EQ(slotIn(created),
              Slot::of({desk.bay("D1"), desk.bay("D2")}, desk.span("14:00", "15:30")));
}

TEST_F(BoardKeys, AltArrowsMoveByStepHourAndBay)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    click(spot(1, "14:45"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:30", "16:00"));
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "13:30", "15:00"));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot("D3", "13:30", "15:00"));
    EXPECT_EQ(steps.count(), 3);
    EXPECT_EQ(board.selection().booking(), id);
}

TEST_F(BoardKeys, EndAndLengthChangeByKey)
{
    const BookingId id = book("D2", "14:00", "15:30");
    click(spot(1, "14:45"));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:00"));
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    key(Qt::Key_Plus);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "16:00"));
    key(Qt::Key_Minus);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardKeys, AMoveIntoAnotherBookingStandsRefusedAndCanGoOnPastIt)
{
    const BookingId id = book("D2", "14:00", "15:00");
    (void)book("D2", "15:00", "16:00", "P. Quinn");
    click(spot(1, "14:30"));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "16:00", "17:00"));
    EXPECT_FALSE(probe.ghost().has_value());
}

TEST_F(BoardKeys, TabWalksThroughTheWaysOutAndEnterTakesOne)
{
    const BookingId id = book("D2", "14:00", "15:00");
    (void)book("D2", "15:00", "16:00", "P. Quinn");
    click(spot(1, "14:30"));
    key(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(probe.ghost().has_value());
    ASSERT_FALSE(probe.ghost()->offers.empty());
    const Slot wanted = probe.ghost()->offers.front().fix.slot;
    key(Qt::Key_Tab);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    key(Qt::Key_Return);
    EXPECT_EQ(slotOf(id), wanted);
}

TEST_F(BoardKeys, CopyPasteCutAndDuplicate)
{
    const BookingId id = book("D2", "14:00", "15:00");
    click(spot(1, "14:30"));
    key(Qt::Key_C, Qt::ControlModifier);
    chooseTime(3, "17:00");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(bookingCount(), 2U);
    EXPECT_EQ(board.selection().slot, slot("D4", "17:00", "18:00"));
    click(spot(1, "14:30"));
    key(Qt::Key_X, Qt::ControlModifier);
    chooseTime(0, "16:00");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(slotOf(id), slot("D1", "16:00", "17:00"));
    EXPECT_EQ(bookingCount(), 2U);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(bookingCount(), 3U);
    EXPECT_EQ(board.selection().slot, slot("D1", "17:00", "18:00"));
}

TEST_F(BoardKeys, WhatWasCutCanBePutDownOnAnotherDay)
{
    const BookingId id = book("D2", "14:00", "15:00");
    click(spot(1, "14:30"));
    key(Qt::Key_X, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_PageDown, Qt::ControlModifier);
    const Instant target = desk.at("10:00", "2026-06-18");
    board.showTime(target);
    click(probe.pointAt(2, target));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(slotOf(id), Slot::of({desk.bay("D3")}, Span(target, hours(1))));
}

TEST_F(BoardKeys, NextAndPreviousBooking)
{
    const BookingId first = book("D2", "14:00", "15:00");
    const BookingId second = book("D1", "16:00", "17:00");
    chooseTime(0, "12:00");
    key(Qt::Key_N);
    EXPECT_EQ(board.selection().booking(), first);
    key(Qt::Key_N);
    EXPECT_EQ(board.selection().booking(), second);
    key(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(board.selection().booking(), first);
}

TEST_F(BoardKeys, ControlDownJumpsToTheNextSlotThatPasses)
{
    (void)book("D2", "14:30", "16:00");
    chooseTime(1, "14:00");
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(chosen().start(), desk.at("16:00"));
}

TEST_F(BoardKeys, DaysTurnAndKeepTheTimeOfDay)
{
    QSignalSpy moved(&board, &BoardView::viewMoved);
    const LocalDate date = board.date();
    chooseTime(1, "14:00");
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(board.date(), date + days(1));
    EXPECT_EQ(chosen().start(), desk.at("14:00", "2026-06-16"));
    EXPECT_EQ(moved.count(), 1);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(board.date(), date);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    key(Qt::Key_T);
    EXPECT_EQ(board.date(), date);
    QSignalSpy wanted(&board, &BoardView::dateWanted);
    key(Qt::Key_G);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(BoardKeys, DeleteAsksTheWindowToCancel)
{
    const BookingId id = book("D2", "14:00", "15:00");
    QSignalSpy wanted(&board, &BoardView::cancelWanted);
    click(spot(1, "14:30"));
    key(Qt::Key_Delete);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<BookingId>(), id);
}

TEST_F(BoardKeys, ABindingCanBeChanged)
{
    const BookingId id = book("D2", "14:00", "15:00");
    click(spot(1, "14:30"));
    board.setKeys(BoardCommand::MoveLater, {QKeySequence(Qt::Key_J)});
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    key(Qt::Key_J);
    EXPECT_EQ(slotOf(id), slot("D2", "14:30", "15:30"));
}

TEST_F(BoardKeys, TheScreenReaderHearsWhatIsChosen)
{
    (void)book("D3", "18:30", "20:00", "P. Quinn");
    board.showTime(desk.at("18:00"));
    click(spot(2, "19:00"));
    EXPECT_EQ(board.accessibleDescription().toStdString(),
              "D3, Monday 15 June 2026, 18:30 to 20:00, P. Quinn, confirmed");
    chooseTime(0, "17:00");
    EXPECT_EQ(board.accessibleDescription().toStdString(),
              "D1, Monday 15 June 2026, 17:00 to 17:30, free");
}

TEST_F(BoardKeys, ACleanerMovesNothing)
{
    const BookingId id = book("D2", "14:00", "15:00");
    desk->setActor(desk.person("Kim"));
    desk.settle();
    click(spot(1, "14:30"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
}
