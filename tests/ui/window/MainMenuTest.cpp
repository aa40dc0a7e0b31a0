// The window's menu: all that can be done, in submenus that fit on a small screen.

#include "tests/ui/window/OpenWindow.h"
#include "ui/window/Actions.h"
#include "ui/window/MainMenu.h"
#include "ui/window/Mnemonics.h"
#include "ui/window/TopBar.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <map>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// The menu and all that opens from it.
QList<QMenu *> menusOf(MainMenu &menu)
{
    QList<QMenu *> menus = menu.findChildren<QMenu *>();
    menus.prepend(&menu);
    return menus;
}

QAction *entryIn(const QMenu &menu, const char *id)
{
    for (QAction *entry : menu.actions())
        if (entry->objectName() == QLatin1String(id))
            return entry;
    return nullptr;
}

QMenu *partOf(MainMenu &menu, const char *name)
{
    return menu.findChild<QMenu *>(QLatin1String(name));
}

/// "u" of "&Undo\tCtrl+Z"; null: none.
QChar letterOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 ? QChar() : text[at + 1].toCaseFolded();
}

} // namespace

TEST(MainMenu, HasEveryActionOnceButItself)
{
    OpenWindow open;
    MainMenu &menu = open.page().topBar().menu();
    menu.fill();
    std::map<QString, int> counts;
    for (const QMenu *part : menusOf(menu))
        for (const QAction *entry : part->actions())
            if (entry->menu() == nullptr && !entry->isSeparator())
                ++counts[entry->objectName()];
    for (const Actions::Group &group : open.window().actions()->groups())
        for (const QAction *action : group.actions) {
            const int expected = action->objectName() == QLatin1String("pane.menu") ? 0 : 1;
            EXPECT_EQ(counts[action->objectName()], expected) << action->objectName().toStdString();
        }
}

TEST(MainMenu, FitsOnASmallScreenAndEachEntryHasALetterOfItsOwn)
{
    OpenWindow open({}, QSize(800, 600));
    MainMenu &menu = open.page().topBar().menu();
    menu.fill();
    EXPECT_GE(menusOf(menu).size(), 8);
    for (QMenu *part : menusOf(menu)) {
        EXPECT_LE(part->sizeHint().height(), 560) << part->objectName().toStdString();
        QSet<QChar> letters;
        for (const QAction *entry : part->actions()) {
            if (entry->isSeparator())
                continue;
            const QChar letter = letterOf(entry->text());
            EXPECT_FALSE(letter.isNull()) << entry->text().toStdString();
            EXPECT_FALSE(letters.contains(letter)) << entry->text().toStdString();
            letters.insert(letter);
        }
    }
}

TEST(MainMenu, AnEntryDoesWhatItsActionDoesAndIsOffWithIt)
{
    OpenWindow open;
    MainMenu &menu = open.page().topBar().menu();
    menu.fill();
    EXPECT_FALSE(entryIn(*partOf(menu, "menu.edit"), "edit.undo")->isEnabled());
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.settle();
    menu.fill();
    QAction *undo = entryIn(*partOf(menu, "menu.edit"), "edit.undo");
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().endsWith(QStringLiteral("\tCtrl+Z"))) << undo->text().toStdString();
    undo->trigger();
    open.settle();
    EXPECT_TRUE(open.bookings().isEmpty());
}

TEST(MainMenu, AnActionThatNobodyHasPlacedIsInTheSubmenuOfItsKind)
{
    OpenWindow open;
    open.window().actions()->add(
        {"booking.juggle", QStringLiteral("Booking"), QStringLiteral("Juggle"), {}, [] {}, {}});
    open.window().actions()->add(
        {"moon.visit", QStringLiteral("Moon"), QStringLiteral("Visit"), {}, [] {}, {}});
    MainMenu &menu = open.page().topBar().menu();
    menu.fill();
    EXPECT_NE(entryIn(*partOf(menu, "menu.booking"), "booking.juggle"), nullptr);
    EXPECT_NE(entryIn(menu, "moon.visit"), nullptr);
}

TEST(MainMenu, OpensByKeyWithTheKeyboardOnItsFirstEntry)
{
    OpenWindow open;
    open.press(Qt::Key_F10);
    open.settle();
    MainMenu &menu = open.page().topBar().menu();
    EXPECT_TRUE(menu.isVisible());
    ASSERT_FALSE(menu.actions().isEmpty());
    EXPECT_EQ(menu.activeAction(), menu.actions().first());
    menu.close();
}

TEST(Mnemonics, AreFirstLettersWhereTheyAreFree)
{
    EXPECT_EQ(withMnemonics({QStringLiteral("Undo"), QStringLiteral("Redo")}),
              (QStringList{QStringLiteral("&Undo"), QStringLiteral("&Redo")}));
    EXPECT_EQ(withMnemonics({QStringLiteral("Zoom in"), QStringLiteral("Zoom out")}),
              (QStringList{QStringLiteral("&Zoom in"), QStringLiteral("Zoom &out")}));
    EXPECT_EQ(withMnemonics({QStringLiteral("Day"), QStringLiteral("day")}),
              (QStringList{QStringLiteral("&Day"), QStringLiteral("d&ay")}));
}

TEST(Mnemonics, AreLeftOutWhereNoLetterIsFreeAndSparesTheSignItself)
{
    EXPECT_EQ(withMnemonics({QStringLiteral("A"), QStringLiteral("a"), QString()}),
              (QStringList{QStringLiteral("&A"), QStringLiteral("a"), QString()}));
    EXPECT_EQ(withMnemonics({QStringLiteral("R & D")}), QStringList{QStringLiteral("&R && D")});
}
