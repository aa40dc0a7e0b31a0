// The look that a person chooses: seen at once, kept, and the computer's own when it is given up.

#include "tests/ui/window/OpenWindow.h"
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
    ~Look() override { applyLook(*qApp); }

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

TEST_F(Look, RubbishThatWasKeptIsTheUsualLook)
{
    QSettings().setValue(QStringLiteral("look/kind"), QStringLiteral("purple"));
    QSettings().setValue(QStringLiteral("look/textPercent"), -7);
    EXPECT_EQ(KeptLook::read(), LookChoice());
}
