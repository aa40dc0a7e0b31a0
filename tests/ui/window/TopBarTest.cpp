// The bar over the board: what it shows as the window gets narrower.

#include "tests/ui/window/OpenWindow.h"
#include "ui/palette/PalettePopup.h"
#include "ui/window/Actions.h"
#include "ui/window/PaletteOpener.h"
#include "ui/window/PlaceSwitch.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QLayout>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

const QString glass = QStringLiteral("⌕");

QAbstractButton *search(const OpenWindow &open)
{
    return open.button("view.palette");
}

/// All that is shown lies in the bar, and nothing on something else.
void expectInOrder(const OpenWindow &open)
{
    const TopBar &bar = open.page().topBar();
    EXPECT_LE(bar.layout()->totalMinimumSize().width(), open.window().width());
    QRegion taken;
    for (const QWidget *child : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isHidden())
            continue;
        EXPECT_TRUE(bar.rect().contains(child->geometry())) << child->objectName().toStdString();
        EXPECT_FALSE(taken.intersects(child->geometry())) << child->objectName().toStdString();
        taken += child->geometry();
    }
}

} // namespace

TEST(TopBar, TheSearchSaysItsKeysAndOpensThePalette)
{
    OpenWindow open({}, QSize(1900, 900));
    open.board().setFocus();
    EXPECT_TRUE(search(open)->text().startsWith(glass + QStringLiteral(" Search or command")));
    EXPECT_TRUE(search(open)->text().endsWith(QStringLiteral("Ctrl+K")));
    EXPECT_EQ(search(open)->accessibleName(), QStringLiteral("Search and commands…"));
    QTest::mouseClick(search(open), Qt::LeftButton);
    open.settle();
    ASSERT_NE(open.page().commandPalette().popup(), nullptr);
    EXPECT_TRUE(open.page().commandPalette().popup()->isVisible());
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_TRUE(open.board().hasFocus()) << "where the keyboard was before";
}

TEST(TopBar, TheSearchNamesTheKeysThatItHasNow)
{
    OpenWindow open({}, QSize(1900, 900));
    open.window().actions()->setKeys(QStringLiteral("view.palette"),
                                     {QKeySequence(QStringLiteral("Ctrl+J"))});
    EXPECT_TRUE(search(open)->text().endsWith(QStringLiteral("Ctrl+J")));
}

TEST(TopBar, TheSearchFoldsToAnIconWhereItIsNarrow)
{
    OpenWindow open({}, QSize(1900, 900));
    expectInOrder(open);
    for (const QSize size : {QSize(1000, 700), QSize(800, 600)}) {
        open.window().resize(size);
        open.settle();
        EXPECT_TRUE(search(open)->isVisible()) << size.width();
        EXPECT_EQ(search(open)->text(), glass) << size.width();
        EXPECT_EQ(search(open)->accessibleName(), QStringLiteral("Search and commands…"));
        expectInOrder(open);
    }
}

TEST(TopBar, StaysInItsWindowWhereTheTextIsLarge)
{
    OpenWindow open({}, QSize(1900, 900));
    for (int step = 0; step < 4; ++step) {
        open.window().actions()->find("look.largerText")->trigger();
        open.settle();
        expectInOrder(open);
    }
    for (const int width : {1600, 1400, 1100}) {
        open.window().resize(width, 600);
        open.settle();
        expectInOrder(open);
    }
}

TEST(TopBar, IsTheSameFromRightToLeft)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        OpenWindow open({}, QSize(1900, 900));
        expectInOrder(open);
        const TopBar &bar = open.page().topBar();
        EXPECT_LT(search(open)->x(), bar.places().x());
        EXPECT_GT(search(open)->x(), bar.actorButton()->x());
        open.window().resize(800, 600);
        open.settle();
        expectInOrder(open);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
