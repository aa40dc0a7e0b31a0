#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// A. Haddad at 14:00 on D2, P. Quinn right after.
class BoardHand : public BoardFixture
{
protected:
    BoardHand()
    {
        moved = book("D2", "14:00", "15:00");
        (void)book("D2", "15:00", "16:00", "P. Quinn");
        click(spot(1, "14:30"));
    }

    /// The ghost of a key move that stands refused.
    void refuseKeyMove()
    {
        key(Qt::Key_Down, Qt::AltModifier);
        ASSERT_TRUE(probe.ghost().has_value());
        ASSERT_EQ(probe.ghost()->tone, Tone::Refuse);
        ASSERT_TRUE(board.isBusy());
    }

    [[nodiscard]] static std::string last(const QSignalSpy &said)
    {
        return said.isEmpty() ? std::string() : said.last()[0].toString().toStdString();
    }

    [[nodiscard]] std::string bubble() const
    {
        std::string all;
        for (const BubbleLayout::Piece &piece : probe.canvas().overlay().bubble.pieces)
            all += piece.text.toStdString() + '|';
        return all;
    }

    BookingId moved;
};

} // namespace

TEST_F(BoardHand, ARefusedKeyMoveSaysWhatKeysDoWithIt)
{
    refuseKeyMove();
    EXPECT_NE(bubble().find("Tab tries a free time, Esc lets go"), std::string::npos) << bubble();
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_Tab);
    EXPECT_NE(bubble().find("Return takes it, Esc lets go"), std::string::npos) << bubble();
    EXPECT_NE(last(said).find("Return takes it, Esc lets go"), std::string::npos) << last(said);
    key(Qt::Key_Escape);
    EXPECT_FALSE(board.isBusy());
    EXPECT_EQ(last(said), "D2, Monday 15 June 2026, 14:00 to 15:00, A. Haddad, confirmed");
    EXPECT_EQ(slotOf(moved), slot("D2", "14:00", "15:00"));
}

TEST_F(BoardHand, UndoLetsItGoEvenWithNothingElseToTakeBack)
{
    refuseKeyMove();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(board.isBusy());
    EXPECT_EQ(slotOf(moved), slot("D2", "14:00", "15:00"));
}

TEST_F(BoardHand, AKeyAndTheTimeThatItTakesStandOnOneLine)
{
    refuseKeyMove();
    const std::vector<BubbleLayout::Piece> &pieces = probe.canvas().overlay().bubble.pieces;
    int keys = 0;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (!pieces[i].key)
            continue;
        ++keys;
        EXPECT_EQ(pieces[i].rect.top(), pieces[i + 1].rect.top()) << pieces[i].text.toStdString();
    }
    EXPECT_EQ(keys, 5) << "three ways out, who makes way, and why";
}

TEST_F(BoardHand, OtherCommandsLetItGo)
{
    const std::pair<BoardCommand, const char *> others[] = {
        {BoardCommand::NextDay, "next day"},
        {BoardCommand::Today, "today"},
        {BoardCommand::NextBooking, "next booking"},
        {BoardCommand::Copy, "copy"},
        {BoardCommand::Cancel, "cancel"},
        {BoardCommand::GoToDate, "go to date"},
    };
    for (const auto &[command, name] : others) {
        board.select(ref(moved));
        desk.settle();
        refuseKeyMove();
        board.run(command);
        desk.settle();
        EXPECT_FALSE(board.isBusy()) << name;
    }
}

TEST_F(BoardHand, AnotherDayLocationOrSelectionLetsItGo)
{
    refuseKeyMove();
    board.setDate(board.date() + days(1));
    EXPECT_FALSE(board.isBusy());
    board.select(ref(moved));
    refuseKeyMove();
    board.clearSelection();
    EXPECT_FALSE(board.isBusy());
    board.select(ref(moved));
    refuseKeyMove();
    board.setLocation(desk.place("Bedford"));
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardHand, WhatIsMovedFromOutsideIsNoLongerInHand)
{
    key(Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(slotOf(moved), slot("D3", "14:00", "15:00"));
    (void)book("D4", "14:00", "15:00", "W. Ali");
    key(Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(board.isBusy());
    (void)desk.undo();
    EXPECT_EQ(slotOf(moved), slot("D3", "14:00", "15:00")); // W. Ali's booking went
    EXPECT_TRUE(board.isBusy());
    (void)desk.undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(slotOf(moved), slot("D2", "14:00", "15:00"));
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardHand, WhatWaitsForItsPlaceSurvivesTurningTheDay)
{
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(last(said), "Click where it is to go; Esc lets go");
    board.run(BoardCommand::NextDay);
    desk.settle();
    EXPECT_TRUE(board.isBusy());
    board.letGo();
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardHand, CopyCutAndPasteSayWhatHappensAndWhatToDoNext)
{
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(last(said), "Nothing is copied. Choose a booking; Ctrl+C copies it");
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(last(said),
              "Copied A. Haddad, 14:00–15:00. Choose a time; Ctrl+V books it there, too");
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(last(said),
              "Cut A. Haddad, 14:00–15:00. Choose a time; Ctrl+V moves it there, Esc lets go");
    board.setLocation(desk.place("Bedford"));
    desk.settle();
    click(spot(0, "14:00"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(last(said), "A. Haddad belongs to another location and stays there");
    click(spot(1, "17:00"));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(last(said), "Choose a booking first");
}

TEST_F(BoardHand, WhatWasCutAndRefusedCanBePutDownElsewhere)
{
    (void)book("D3", "17:00", "18:00", "W. Ali");
    key(Qt::Key_X, Qt::ControlModifier);
    click(spot(2, "16:30"));
    key(Qt::Key_V, Qt::ControlModifier); // 16:30 to 17:30 would run into W. Ali
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_EQ(slotOf(moved), slot("D2", "14:00", "15:00"));
    key(Qt::Key_Escape);
    click(spot(3, "16:30"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(slotOf(moved), slot("D4", "16:30", "17:30"));
}
