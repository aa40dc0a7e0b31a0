#include "tests/core/blocks/BlockTestClub.h"
#include "ui/blocks/SeriesPane.h"
#include "ui/blocks/YearStrip.h"

#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

LocalDate dateIn(const char *text)
{
    return *parseDate(text);
}

/// Cleaning each Tuesday from 24 November 2026 on.
class SeriesPaneTest : public testing::Test
{
protected:
    void show(const char *rule)
    {
        const BlockRequest request
            = test::repeated(test::aRequest(*club, "2026-11-24T06:00"), *club, rule);
        ASSERT_TRUE(pane.show(seriesOf(request, *club), club, test::at(*club, "2026-11-24T00:00")));
        pane.resize(700, 300);
    }

    QToolButton *button(const char *name)
    {
        return pane.findChild<QToolButton *>(QLatin1String(name));
    }

    [[nodiscard]] bool isSeen(const char *day) const
    {
        return !pane.strip().cellOf(dateIn(day)).isEmpty()
            && pane.strip().marks().count(dateIn(day)) == 1;
    }

    std::shared_ptr<const Club> club = test::aClub();
    SeriesPane pane;
};

TEST_F(SeriesPaneTest, IsTurnedYearByYearToTheLastDateAndBack)
{
    show("FREQ=WEEKLY;COUNT=150"); // the last one is 2 October 2029
    EXPECT_FALSE(isSeen("2029-10-02"));
    EXPECT_FALSE(button("stripEarlier")->isEnabled());
    const QString first = pane.where();
    int turns = 0;
    while (turns < 10 && button("stripLater")->isEnabled()) {
        button("stripLater")->click();
        ++turns;
    }
    EXPECT_EQ(turns, 2);
    EXPECT_TRUE(isSeen("2029-10-02"));
    EXPECT_TRUE(pane.where().contains(QStringLiteral("2029"))) << pane.where().toStdString();
    button("stripEarlier")->click();
    button("stripEarlier")->click();
    EXPECT_EQ(pane.where(), first);
    EXPECT_TRUE(isSeen("2026-11-24"));
}

TEST_F(SeriesPaneTest, KeysGoOnBeyondItsEnds)
{
    show("FREQ=WEEKLY;COUNT=150");
    YearStrip &strip = pane.strip();
    const LocalDate end = strip.last();
    strip.setCursor(end);
    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_EQ(strip.cursor(), end + days(7));
    pane.turn(-1);
    strip.setCursor(dateIn("2026-11-24"));
    QTest::keyClick(&strip, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(&strip, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_GT(strip.cursor(), dateIn("2028-11-01"));
    strip.setCursor(dateIn("2028-12-26"));
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&strip, Qt::Key_N);
    }
    EXPECT_EQ(strip.cursor(), dateIn("2029-10-02")); // and stays on the last one
    for (int i = 0; i < 160; ++i) {
        QTest::keyClick(&strip, Qt::Key_N, Qt::ShiftModifier);
    }
    EXPECT_EQ(strip.cursor(), dateIn("2026-11-24"));
}

TEST_F(SeriesPaneTest, ADateOfALaterYearIsLeftOut)
{
    show("FREQ=WEEKLY;COUNT=150");
    std::vector<LocalDate> toggled;
    QObject::connect(
        &pane, &SeriesPane::dateToggled, &pane, [&](LocalDate day) { toggled.push_back(day); });
    pane.turn(2);
    YearStrip &strip = pane.strip();
    QTest::mouseClick(
        &strip, Qt::LeftButton, Qt::NoModifier, strip.cellOf(dateIn("2029-09-25")).center());
    EXPECT_EQ(toggled, std::vector<LocalDate>{dateIn("2029-09-25")});
}

TEST_F(SeriesPaneTest, WhatIsSeenAtOnceHasNoYearsToTurn)
{
    show("FREQ=WEEKLY;COUNT=50");
    EXPECT_TRUE(button("stripLater")->parentWidget()->isHidden());
    show("FREQ=WEEKLY"); // for ever: as far as it is laid
    EXPECT_TRUE(button("stripLater")->parentWidget()->isHidden());
    show("FREQ=WEEKLY;COUNT=150");
    EXPECT_FALSE(button("stripLater")->parentWidget()->isHidden());
}

TEST_F(SeriesPaneTest, TheYearThatIsSeenStaysWhileTheFormIsTyped)
{
    show("FREQ=WEEKLY;COUNT=150");
    pane.turn(1);
    const QString before = pane.where();
    show("FREQ=WEEKLY;COUNT=149");
    EXPECT_EQ(pane.where(), before);
    show("FREQ=WEEKLY;COUNT=10"); // there is no such year any more
    EXPECT_TRUE(isSeen("2026-12-01"));
}

} // namespace
} // namespace bayboard
