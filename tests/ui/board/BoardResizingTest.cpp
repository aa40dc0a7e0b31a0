// Resizing by clicks, where others drag an edge.

#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;

namespace {

class BoardResizing : public test::BoardFixture
{
protected:
    BoardResizing() : m_id(book("D2", "14:00", "15:30")) { click(spot(1, "14:45")); }

    /// What was announced last, behind the first words of it.
    [[nodiscard]] static bool endsWith(const QSignalSpy &announced, const char *text)
    {
        return !announced.isEmpty()
            && announced.back()[0].toString().startsWith(QLatin1String(text));
    }

    BookingId m_id;
};

} // namespace

TEST_F(BoardResizing, TwoClicksAreTheTwinOfDraggingTheEnd)
{
    QSignalSpy announced(&board, &BoardView::announced);
    board.run(BoardCommand::StartResize);
    EXPECT_TRUE(endsWith(announced, "Click the start or the end"));
    move(spot(1, "16:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->draft.span, desk.span("14:00", "15:30")) << "no edge is taken yet";
    click(spot(1, "15:20"));
    EXPECT_TRUE(endsWith(announced, "The end:"));
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "15:30"));
    move(spot(1, "17:05"));
    EXPECT_EQ(probe.ghost()->draft.span, desk.span("14:00", "17:00"));
    click(spot(1, "17:05"));
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "17:00"));
    EXPECT_FALSE(board.isBusy());
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "15:30")) << "one step";
}

TEST_F(BoardResizing, AClickNearTheStartTakesTheStartAndTheBayStays)
{
    board.run(BoardCommand::StartResize);
    click(spot(1, "14:05"));
    click(spot(3, "12:55"));
    EXPECT_EQ(slotOf(m_id), slot("D2", "13:00", "15:30"));
}

TEST_F(BoardResizing, TheGhostSaysWhatIsInTheWay)
{
    (void)book("D2", "16:00", "17:00", "P. Quinn");
    click(spot(1, "14:45"));
    QSignalSpy refused(&board, &BoardView::refused);
    board.run(BoardCommand::StartResize);
    click(spot(1, "15:20"));
    move(spot(1, "16:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_NE(probe.ghost()->reasons.front().toStdString().find("P. Quinn"), std::string::npos);
    click(spot(1, "16:30"));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardResizing, EscapeAndTheRightButtonLeave)
{
    for (const bool taken : {false, true}) {
        board.run(BoardCommand::StartResize);
        if (taken)
            click(spot(1, "15:20"));
        key(Qt::Key_Escape);
        EXPECT_FALSE(board.isBusy()) << taken;
        move(spot(1, "18:00"));
        EXPECT_FALSE(probe.ghost().has_value()) << taken;
    }
    board.run(BoardCommand::StartResize);
    press(spot(1, "15:20"), {}, Qt::RightButton);
    release(spot(1, "15:20"), {}, Qt::RightButton);
    EXPECT_FALSE(board.isBusy());
    desk.settle();
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardResizing, AnEdgeThatIsPutBackMakesNoHistory)
{
    QSignalSpy steps(&board, &BoardView::stepDone);
    board.run(BoardCommand::StartResize);
    click(spot(1, "15:20"));
    move(spot(1, "17:00"));
    click(spot(1, "15:31"));
    EXPECT_EQ(steps.count(), 0);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardResizing, KeysTakeAnEdgeCarryItAndPutItDown)
{
    QSignalSpy announced(&board, &BoardView::announced);
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Up);
    EXPECT_TRUE(endsWith(announced, "The start:"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Right); // it stays on its bay
    EXPECT_TRUE(announced.back()[0].toString().contains(QStringLiteral("13:00")))
        << announced.back()[0].toString().toStdString();
    EXPECT_EQ(slotOf(m_id), slot("D2", "14:00", "15:30")) << "not before Enter";
    key(Qt::Key_Return);
    EXPECT_EQ(slotOf(m_id), slot("D2", "13:00", "15:30"));
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(slotOf(m_id), slot("D2", "13:00", "16:00"));
}

TEST_F(BoardResizing, WithNothingChosenItDoesNothing)
{
    board.clearSelection();
    board.run(BoardCommand::StartResize);
    EXPECT_FALSE(board.isBusy());
}
