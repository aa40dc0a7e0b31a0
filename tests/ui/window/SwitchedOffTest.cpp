// What the club has switched off, in the window: a button says why, and so do its keys.

#include "core/desk/DeskFeatures.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/window/Banner.h"

#include <QAction>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

TEST(SwitchedOff, TheKeysOfABookingSayWhyThereIsNone)
{
    OpenWindow open;
    const Switch stop{Feature::BookingNew, SwitchScope::Stop, {}, false};
    const auto put = [&](std::optional<bool> on) {
        DeskFeatures(*open.club).set(stop, on, [](const Outcome &done) { EXPECT_TRUE(done); });
        open.settle();
    };
    auto *action = open.window().findChild<QAction *>(QStringLiteral("booking.new"));
    ASSERT_NE(action, nullptr);
    put(false);
    EXPECT_FALSE(action->isEnabled());
    const QString why = action->toolTip();
    EXPECT_TRUE(why.contains(QStringLiteral("switched off"))) << why.toStdString();
    QTest::keyClick(&open.window(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(open.page().banner().text(), why);
    put(std::nullopt);
    EXPECT_TRUE(action->isEnabled());
}
