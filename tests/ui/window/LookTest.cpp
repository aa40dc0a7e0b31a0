// The look that a person chooses: seen at once, kept, and the computer's own when it is given up.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"
#include "ui/window/Actions.h"
#include "ui/window/AppLook.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QSettings>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

Palette lookNow()
{
    return Palette::following(QApplication::palette());
}

class Look : public testing::Test
{
protected:
    ~Look() override
    {
        followSystem(*qApp, {});
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyLook(*qApp);
    }

    void choose(const char *id)
    {
        QAction *action = m_open.window().actions()->find(id);
        ASSERT_NE(action, nullptr) << id;
        ASSERT_TRUE(action->isEnabled()) << id;
        action->trigger();
    }

    bool mayChoose(const char *id) { return m_open.window().actions()->find(id)->isEnabled(); }

    test::OpenWindow m_open;
};

} // namespace

TEST_F(Look, HighContrastIsSeenAtOnceAndTheComputersOwnComesBack)
{
    const QPalette before = QApplication::palette();
    choose("look.highContrast");
    EXPECT_TRUE(lookNow().highContrast);
    EXPECT_EQ(m_open.board().palette().color(QPalette::Base), Palette::highContrastLook().canvas)
        << "the board is painted in it";
    choose("look.dark");
    EXPECT_TRUE(lookNow().dark);
    EXPECT_FALSE(lookNow().highContrast);
    choose("look.light");
    EXPECT_FALSE(lookNow().dark);
    choose("look.system");
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
}

TEST_F(Look, TheOneThatIsShownCannotBeChosenAgain)
{
    EXPECT_FALSE(mayChoose("look.system"));
    choose("look.dark");
    EXPECT_FALSE(mayChoose("look.dark"));
    EXPECT_TRUE(mayChoose("look.system"));
}

TEST_F(Look, TextGrowsToTwiceItsSizeAndBack)
{
    const int usual = QFontInfo(QApplication::font()).pixelSize();
    EXPECT_FALSE(mayChoose("look.smallerText")) << "as small as the computer's";
    for (int step = 0; step < 4; ++step)
        choose("look.largerText");
    EXPECT_EQ(QFontInfo(QApplication::font()).pixelSize(), 2 * usual);
    EXPECT_EQ(QFontInfo(m_open.board().font()).pixelSize(), 2 * usual);
    EXPECT_FALSE(mayChoose("look.largerText"));
    for (int step = 0; step < 4; ++step)
        choose("look.smallerText");
    EXPECT_EQ(QFontInfo(QApplication::font()).pixelSize(), usual);
}

TEST_F(Look, WhatWasChosenIsThereAtTheNextStart)
{
    choose("look.highContrast");
    choose("look.largerText");
    EXPECT_EQ(KeptLook::read(), (LookChoice{LookKind::HighContrast, 125}));
}

TEST_F(Look, TheDesktopsWishIsFollowedAsLongAsNobodyChose)
{
    followSystem(*qApp, {true, false});
    EXPECT_TRUE(lookNow().dark);
    EXPECT_EQ(m_open.board().palette().color(QPalette::Base), Palette::darkLook().canvas);
    followSystem(*qApp, {std::nullopt, true});
    EXPECT_TRUE(lookNow().highContrast);
    followSystem(*qApp, {false, false});
    EXPECT_FALSE(lookNow().dark);
    choose("look.light");
    followSystem(*qApp, {true, false});
    EXPECT_FALSE(lookNow().dark) << "somebody chose light";
    choose("look.system");
    EXPECT_TRUE(lookNow().dark) << "what the desktop asked for meanwhile";
}

TEST_F(Look, PanesFoldWhereTheTextIsTooLargeForThem)
{
    m_open.settle();
    EXPECT_TRUE(m_open.page().side().isVisible());
    for (int step = 0; step < 3; ++step)
        choose("look.largerText");
    m_open.settle();
    EXPECT_FALSE(m_open.page().side().isVisible());
    EXPECT_TRUE(m_open.page().inspector().isVisible());
    EXPECT_GE(m_open.board().width(), m_open.window().width() / 2);
    choose("look.largerText");
    m_open.settle();
    EXPECT_FALSE(m_open.page().inspector().isVisible());
    for (int step = 0; step < 4; ++step)
        choose("look.smallerText");
    m_open.settle();
    EXPECT_TRUE(m_open.page().side().isVisible());
    EXPECT_TRUE(m_open.page().inspector().isVisible());
}

TEST_F(Look, AWindowThatIsReadFromTheRightHasItsEdgesThere)
{
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("#inspector { border-left")));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    applyLook(*qApp);
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("#inspector { border-right")));
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("QComboBox { padding-left")));
}

TEST_F(Look, RubbishThatWasKeptIsTheUsualLook)
{
    QSettings().setValue(QStringLiteral("look/kind"), QStringLiteral("purple"));
    QSettings().setValue(QStringLiteral("look/textPercent"), -7);
    EXPECT_EQ(KeptLook::read(), LookChoice());
}
