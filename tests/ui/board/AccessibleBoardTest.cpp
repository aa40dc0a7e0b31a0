#include "tests/ui/board/BoardFixture.h"
#include "ui/access/Announcement.h"
#include "ui/access/SpokenText.h"
#include "ui/board/AccessibleBoard.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <string>
#include <vector>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// "focus D2, Monday …": what was told to assistive programs.
std::vector<std::string> heard;

void hear(QAccessibleEvent &event)
{
    const QAccessibleInterface *about = event.accessibleInterface();
    const char *what = event.type() == QAccessible::Focus ? "focus "
        : event.type() == QAccessible::NameChanged        ? "name "
        : event.type() == QAccessible::ObjectShow         ? "show "
                                                          : nullptr;
    const bool isOurs = about != nullptr
        && (about->role() == QAccessible::Cell || about->role() == QAccessible::Notification
            || about->role() == QAccessible::Table);
    if (what != nullptr && isOurs)
        heard.push_back(what + about->text(QAccessible::Name).toStdString());
}

/// A board that a screen reader has found.
class AccessibleBoardTest : public BoardFixture
{
protected:
    AccessibleBoardTest()
    {
        listen(hear);
        std::ignore = table();
        settle();
        heard.clear();
    }

    ~AccessibleBoardTest() override { listen(nullptr); }

    [[nodiscard]] QAccessibleInterface *interface()
    {
        return QAccessible::queryAccessibleInterface(&board);
    }

    [[nodiscard]] QAccessibleTableInterface *table() { return interface()->tableInterface(); }

    /// Half hours of the day from midnight.
    [[nodiscard]] QAccessibleInterface *cell(int row, int column)
    {
        return table()->cellAt(row, column);
    }

    [[nodiscard]] static std::string name(const QAccessibleInterface *of)
    {
        return of == nullptr ? "(nothing)" : of->text(QAccessible::Name).toStdString();
    }

    void act(QAccessibleInterface *cell, const QString &action)
    {
        ASSERT_NE(cell, nullptr);
        ASSERT_TRUE(cell->actionInterface()->actionNames().contains(action))
            << action.toStdString() << " of " << name(cell);
        cell->actionInterface()->doAction(action);
        settle();
    }

    void act(QAccessibleInterface *cell, const char *action)
    {
        act(cell, QString::fromLatin1(action));
    }

    void settle()
    {
        QCoreApplication::processEvents();
        desk.settle();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static bool wasHeard(const std::string &what)
    {
        return std::find(heard.begin(), heard.end(), what) != heard.end();
    }

    [[nodiscard]] static std::string all() { return testing::PrintToString(heard); }
};

} // namespace

TEST_F(AccessibleBoardTest, ItIsATableOfHalfHoursAndBaysThatSaysWhereAndWhen)
{
    EXPECT_EQ(interface()->role(), QAccessible::Table);
    EXPECT_EQ(name(interface()), "Day board, Dartmouth, Monday 15 June 2026");
    EXPECT_EQ(table()->rowCount(), 48);
    EXPECT_EQ(table()->columnCount(), 4);
    EXPECT_EQ(table()->columnDescription(2).toStdString(), "D3");
    EXPECT_EQ(table()->rowDescription(37).toStdString(), "18:30");
}

TEST_F(AccessibleBoardTest, ABookingIsOneCellWithAnExtent)
{
    (void)book("D3", "18:30", "20:00", "P. Quinn");
    settle();
    QAccessibleInterface *quinn = cell(37, 2);
    EXPECT_EQ(quinn, cell(39, 2));
    EXPECT_EQ(name(quinn), "D3, Monday 15 June, 18:30 to 20:00, P. Quinn, confirmed, 1 of 1");
    const QAccessibleTableCellInterface *place = quinn->tableCellInterface();
    EXPECT_EQ(place->rowIndex(), 37);
    EXPECT_EQ(place->columnIndex(), 2);
    EXPECT_EQ(place->rowExtent(), 3);
    EXPECT_EQ(place->columnExtent(), 1);
    EXPECT_EQ(name(place->columnHeaderCells().front()), "D3");
    EXPECT_EQ(name(place->rowHeaderCells().front()), "18:30");
    EXPECT_EQ(name(cell(36, 2)), "D3, 18:00, free until 18:30");
}

TEST_F(AccessibleBoardTest, ChildrenAndIndexesAgree)
{
    (void)book("D3", "18:30", "20:00", "P. Quinn");
    settle();
    const int cells = 48 * 4;
    ASSERT_EQ(interface()->childCount(), cells + 4 + 48);
    for (const int index : {0, 37 * 4 + 2, cells, cells + 3, cells + 4, cells + 4 + 47}) {
        QAccessibleInterface *child = interface()->child(index);
        ASSERT_NE(child, nullptr) << index;
        EXPECT_EQ(interface()->indexOfChild(child), index);
        EXPECT_EQ(child->parent(), interface());
    }
    EXPECT_EQ(interface()->child(39 * 4 + 2), interface()->child(37 * 4 + 2));
    EXPECT_EQ(interface()->child(cells)->role(), QAccessible::ColumnHeader);
    EXPECT_EQ(interface()->child(cells + 4)->role(), QAccessible::RowHeader);
    EXPECT_EQ(interface()->child(-1), nullptr);
    EXPECT_EQ(interface()->child(cells + 4 + 48), nullptr);
}

TEST_F(AccessibleBoardTest, AskingForCellsThatAreNotThereDoesNoHarm)
{
    EXPECT_EQ(table()->cellAt(1000, 1000), cell(47, 3));
    EXPECT_EQ(table()->cellAt(-1, -1), cell(0, 0));
    EXPECT_TRUE(table()->rowDescription(99).isEmpty());
    EXPECT_TRUE(table()->columnDescription(99).isEmpty());
    board.setDesk(nullptr);
    settle();
    EXPECT_EQ(table()->rowCount(), 0);
    ASSERT_NE(table()->cellAt(0, 0), nullptr);
    EXPECT_FALSE(table()->cellAt(0, 0)->isValid());
    EXPECT_EQ(table()->cellAt(0, 0)->tableCellInterface()->rowExtent(), 1);
}

TEST_F(AccessibleBoardTest, CellsAreMadeWhenTheyAreAskedForAndStayTheSame)
{
    QAccessibleInterface *first = cell(20, 1);
    EXPECT_EQ(first, cell(20, 1));
    EXPECT_EQ(QAccessible::accessibleInterface(QAccessible::uniqueId(first)), first);
}

TEST_F(AccessibleBoardTest, WhatIsGoneIsForgottenAndWhatMovedIsTheSameCell)
{
    const BookingId id = book("D3", "18:30", "20:00", "P. Quinn");
    settle();
    QAccessibleInterface *quinn = cell(37, 2);
    const QAccessible::Id free = QAccessible::uniqueId(cell(40, 2)); // 20:00
    act(quinn, "extend");
    ASSERT_EQ(slotOf(id), slot("D3", "18:30", "20:30"));
    EXPECT_EQ(cell(40, 2), quinn);
    EXPECT_EQ(quinn->tableCellInterface()->rowExtent(), 4);
    EXPECT_EQ(QAccessible::accessibleInterface(free), nullptr);
}

TEST_F(AccessibleBoardTest, TheFocusFollowsTheCursor)
{
    (void)book("D2", "14:30", "15:30", "P. Quinn");
    click(spot(1, "14:00"));
    settle();
    EXPECT_TRUE(wasHeard("focus D2, 14:00, free until 14:30")) << all();
    EXPECT_EQ(name(interface()->focusChild()), "D2, 14:00, free until 14:30");
    EXPECT_TRUE(cell(28, 1)->state().focused);
    EXPECT_TRUE(cell(28, 1)->state().selected);
    heard.clear();
    key(Qt::Key_Down);
    settle();
    EXPECT_TRUE(wasHeard("focus D2, Monday 15 June, 14:30 to 15:30, P. Quinn, confirmed, 1 of 1"))
        << all();
    EXPECT_FALSE(cell(28, 1)->state().focused);
    EXPECT_TRUE(cell(29, 1)->state().selected);
    EXPECT_EQ(table()->selectedCellCount(), 1);
    EXPECT_EQ(table()->selectedCells().front(), cell(29, 1));
}

TEST_F(AccessibleBoardTest, OverMidnightTheTableIsTheNextDaysAndSaysSo)
{
    click(spot(1, "14:00"));
    key(Qt::Key_End, Qt::ControlModifier);
    settle();
    heard.clear();
    key(Qt::Key_Down);
    settle();
    EXPECT_TRUE(wasHeard("focus D2, 00:00, free for the rest of the day")) << all();
    EXPECT_TRUE(wasHeard("show Tuesday 16 June")) << all();
}

TEST_F(AccessibleBoardTest, WhatIsTakenInBesidesIsHeard)
{
    click(spot(0, "14:00"));
    settle();
    heard.clear();
    key(Qt::Key_Down, Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(wasHeard("show D1, Monday 15 June 2026, 14:00 to 15:00, free")) << all();
    EXPECT_EQ(table()->selectedCellCount(), 2);
}

TEST_F(AccessibleBoardTest, WhatChangesUnderTheCursorHasAnotherName)
{
    const BookingId id = book("D2", "14:00", "15:00", "P. Quinn");
    click(spot(1, "14:30"));
    settle();
    heard.clear();
    Booking after = desk->booking(id)->booking;
    after.state = BookingState::CheckedIn;
    ASSERT_TRUE(desk->commit({.before = desk->booking(id)->booking, .after = after}).has_value());
    settle();
    EXPECT_TRUE(wasHeard("name D2, Monday 15 June, 14:00 to 15:00, P. Quinn, checked in, 1 of 1"))
        << all();
}

TEST_F(AccessibleBoardTest, WhereABookingIsCancelledTheCursorStaysOnTheFreeTime)
{
    const BookingId id = book("D2", "14:00", "15:00", "P. Quinn");
    click(spot(1, "14:30"));
    settle();
    heard.clear();
    Booking after = desk->booking(id)->booking;
    after.state = BookingState::Cancelled;
    after.reason = "asked";
    ASSERT_TRUE(desk->commit({.before = desk->booking(id)->booking, .after = after}).has_value());
    settle();
    EXPECT_TRUE(wasHeard("focus D2, 14:00, free for the rest of the day")) << all();
}

TEST_F(AccessibleBoardTest, FreeTimeIsOpenedForANewBooking)
{
    QSignalSpy created(&board, &BoardView::slotChosen);
    act(cell(30, 3), "open");
    ASSERT_EQ(created.count(), 1);
    EXPECT_EQ(slotIn(created).bays.front(), desk.bay("D4"));
    EXPECT_EQ(slotIn(created).span.start(), desk.at("15:00"));
}

TEST_F(AccessibleBoardTest, PressOpensAsEnterDoes)
{
    const BookingId id = book("D2", "14:00", "15:00");
    settle();
    QSignalSpy opened(&board, &BoardView::bookingActivated);
    act(cell(28, 1), QAccessibleActionInterface::pressAction());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<BookingId>(), id);
}

TEST_F(AccessibleBoardTest, CancelAsksTheWindow)
{
    const BookingId id = book("D2", "14:00", "15:00");
    settle();
    QSignalSpy wanted(&board, &BoardView::cancelWanted);
    act(cell(28, 1), "cancel");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<BookingId>(), id);
}

TEST_F(AccessibleBoardTest, TheMenuOpensAtTheCell)
{
    (void)book("D2", "14:00", "15:00");
    settle();
    QSignalSpy menus(&board, &BoardView::menuWanted);
    act(cell(28, 1), QAccessibleActionInterface::showMenuAction());
    ASSERT_EQ(menus.count(), 1);
    EXPECT_TRUE(cell(28, 1)->rect().contains(menus[0][0].toPoint()));
}

TEST_F(AccessibleBoardTest, ExtendAndShortenChangeTheEnd)
{
    const BookingId id = book("D2", "14:00", "15:00");
    settle();
    act(cell(28, 1), "extend");
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    act(cell(28, 1), "shorten");
    act(cell(28, 1), "shorten");
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "14:30"));
}

TEST_F(AccessibleBoardTest, ResizeThenPutTheEndDownOnAnotherCell)
{
    const BookingId id = book("D2", "14:00", "15:00");
    settle();
    QSignalSpy announced(&board, &BoardView::announced);
    act(cell(28, 1), "resize");
    ASSERT_FALSE(announced.isEmpty());
    EXPECT_TRUE(announced.back()[0].toString().startsWith(QStringLiteral("Click the start")));
    act(cell(28, 1), "put down");
    EXPECT_TRUE(announced.back()[0].toString().startsWith(QStringLiteral("The end:")));
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    act(cell(34, 3), "put down");
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "17:30")) << "the cell is taken in, the bay stays";
    EXPECT_FALSE(board.isBusy());
}

TEST_F(AccessibleBoardTest, MoveThenPutDownOnAnotherCell)
{
    const BookingId id = book("D2", "14:00", "15:00");
    settle();
    act(cell(28, 1), "move");
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    act(cell(34, 3), "put down");
    EXPECT_EQ(slotOf(id), slot("D4", "17:00", "18:00"));
    EXPECT_FALSE(board.isBusy());
}

TEST_F(AccessibleBoardTest, WhatIsCarriedIsJudgedWhereTheFocusIsSetAndCanBeLetGo)
{
    const BookingId id = book("D2", "14:00", "15:00");
    (void)book("D4", "17:00", "18:00", "P. Quinn");
    settle();
    QSignalSpy announced(&board, &BoardView::announced);
    act(cell(28, 1), "move");
    announced.clear();
    act(cell(34, 3), QAccessibleActionInterface::setFocusAction());
    ASSERT_EQ(announced.count(), 1);
    EXPECT_NE(announced[0][0].toString().toStdString().find("Overlaps P. Quinn"),
              std::string::npos);
    act(cell(34, 3), "let go");
    EXPECT_FALSE(board.isBusy());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
}

TEST_F(AccessibleBoardTest, ARefusalIsHeardWithItsWaysOutWhichTheBoardOffers)
{
    const BookingId id = book("D2", "14:00", "15:00");
    (void)book("D2", "15:00", "16:00", "P. Quinn");
    settle();
    heard.clear();
    act(cell(28, 1), "extend");
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    ASSERT_FALSE(probe.ghost()->offers.empty());
    const Slot wanted = probe.ghost()->offers.front().fix.slot;
    const auto said = std::find_if(heard.begin(), heard.end(), [&](const std::string &each) {
        return each.find("show ") == 0 && each.find("Overlaps P. Quinn") != std::string::npos
            && each.find(probe.ghost()->offers.front().text.toStdString()) != std::string::npos;
    });
    EXPECT_NE(said, heard.end()) << all();
    EXPECT_EQ(
        interface()->actionInterface()->localizedActionDescription(QStringLiteral("way out 1")),
        probe.ghost()->offers.front().text);
    act(interface(), "way out 1");
    EXPECT_EQ(slotOf(id), wanted);
    EXPECT_FALSE(
        interface()->actionInterface()->actionNames().contains(QStringLiteral("way out 1")));
}

TEST_F(AccessibleBoardTest, CopyAndPasteByActions)
{
    (void)book("D2", "14:00", "15:00");
    settle();
    EXPECT_FALSE(cell(34, 3)->actionInterface()->actionNames().contains(QStringLiteral("paste")));
    act(cell(28, 1), "copy");
    act(cell(34, 3), "paste");
    EXPECT_EQ(bookingCount(), 2U);
    EXPECT_EQ(board.selection().slot, slot("D4", "17:00", "18:00"));
}

TEST_F(AccessibleBoardTest, ActionsAreNamedInTheReadersLanguageAndKnowTheirKeys)
{
    (void)book("D2", "14:00", "15:00");
    settle();
    QAccessibleActionInterface *actions = cell(28, 1)->actionInterface();
    EXPECT_EQ(actions->localizedActionName(QStringLiteral("cancel")),
              textFor(BoardCommand::Cancel));
    EXPECT_EQ(actions->keyBindingsForAction(QStringLiteral("cancel")).front(),
              defaultKeys(BoardCommand::Cancel).front().toString(QKeySequence::NativeText));
    board.setKeys(BoardCommand::Cancel, {QKeySequence(Qt::Key_J)});
    EXPECT_EQ(actions->keyBindingsForAction(QStringLiteral("cancel")),
              QStringList(QStringLiteral("J")));
    for (const QString &action : actions->actionNames())
        EXPECT_FALSE(actions->localizedActionName(action).isEmpty()) << action.toStdString();
}

TEST_F(AccessibleBoardTest, ACleanerHearsNoNames)
{
    (void)book("D2", "14:00", "15:00", "P. Quinn");
    desk->setActor(desk.person("Kim"));
    settle();
    for (int i = 0; i < interface()->childCount(); ++i) {
        const QAccessibleInterface *child = interface()->child(i);
        for (const QAccessible::Text which : {QAccessible::Name, QAccessible::Description})
            EXPECT_FALSE(child->text(which).contains(QStringLiteral("Quinn")));
    }
    EXPECT_EQ(name(cell(28, 1)), "D2, Monday 15 June, 14:00 to 15:00, Booked, confirmed, 1 of 1");
}

TEST_F(AccessibleBoardTest, TheCellUnderAPointIsFound)
{
    (void)book("D2", "14:00", "15:00");
    settle();
    const QPoint at = board.viewport()->mapToGlobal(spot(1, "14:30"));
    EXPECT_EQ(interface()->childAt(at.x(), at.y()), cell(28, 1));
    EXPECT_TRUE(cell(28, 1)->rect().contains(at));
    EXPECT_FALSE(cell(28, 1)->state().offscreen);
    EXPECT_TRUE(cell(0, 1)->state().offscreen); // midnight is above the window
    EXPECT_EQ(interface()->childAt(-5, -5), nullptr);
}

TEST_F(AccessibleBoardTest, AnotherDayIsAnotherTable)
{
    QAccessibleInterface *noon = cell(24, 0);
    const QAccessible::Id before = QAccessible::uniqueId(noon);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    settle();
    EXPECT_EQ(name(interface()), "Day board, Dartmouth, Tuesday 16 June 2026");
    EXPECT_EQ(QAccessible::accessibleInterface(before), nullptr);
    EXPECT_EQ(name(cell(24, 0)), "D1, 12:00, free for the rest of the day");
}

TEST_F(AccessibleBoardTest, NothingIsToldWhileNobodyListens)
{
    listen(nullptr);
    (void)book("D2", "14:00", "15:00");
    click(spot(1, "14:30"));
    key(Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(board.window()->findChild<SpokenText *>(), nullptr);
    EXPECT_TRUE(heard.empty()) << all();
    // Who comes later finds the board as it is.
    EXPECT_EQ(name(cell(29, 1)),
              "D2, Monday 15 June, 14:30 to 15:30, A. Haddad, confirmed, 1 of 1");
}

TEST(AccessibleBoard, ItsCellsGoWithTheBoard)
{
    QAccessible::Id id = 0;
    {
        bayboard::test::TestDesk desk;
        desk.showDay();
        BoardView board;
        board.setDesk(&*desk);
        board.setLocation(desk.place("Dartmouth"));
        desk.settle();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&board);
        id = QAccessible::uniqueId(table->tableInterface()->cellAt(3, 1));
        ASSERT_NE(QAccessible::accessibleInterface(id), nullptr);
    }
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST_F(AccessibleBoardTest, TheBoardRunsFromTheLeftAlsoWhereTheWindowDoesNot)
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    board.setParent(&window);
    EXPECT_FALSE(board.isRightToLeft());
    EXPECT_FALSE(board.horizontalScrollBar()->isRightToLeft());
    EXPECT_LT(cell(20, 0)->rect().left(), cell(20, 1)->rect().left());
    board.setParent(nullptr);
}

TEST_F(AccessibleBoardTest, WhatWasSaidIsStillThereWhenItIsAskedForAMomentLater)
{
    for (const char *sentence : {"one", "two", "three", "four", "five"})
        announce(board, QString::fromLatin1(sentence));
    std::vector<std::string> kept;
    for (const SpokenText *text : board.window()->findChildren<SpokenText *>())
        kept.push_back(text->sentence().toStdString());
    std::sort(kept.begin(), kept.end());
    EXPECT_EQ(kept, (std::vector<std::string>{"five", "four", "three", "two"}));
}
