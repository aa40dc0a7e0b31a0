#include "ui/blocks/YearStrip.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

LocalDate day(const char *date)
{
    return *parseDate(date);
}

class YearStripTest : public testing::Test
{
protected:
    YearStripTest()
    {
        strip.resize(700, strip.sizeHint().height());
        strip.setFirst(day("2026-11-24"));
        strip.setCursor(day("2026-11-24"));
        strip.setMarks(
            {{day("2026-11-24"), {DayMark::Kind::Laid, QStringLiteral("06:00–07:00")}},
             {day("2026-12-08"), {DayMark::Kind::LeftOut, {}}},
             {day("2026-12-22"), {DayMark::Kind::PartlyOut, QStringLiteral("Bay 2")}},
             {day("2026-12-25"), {DayMark::Kind::Holiday, QStringLiteral("Christmas")}}});
        strip.show();
        QObject::connect(&strip, &YearStrip::dateToggled, &strip, [this](LocalDate date) {
            toggled.push_back(formatDate(date));
        });
    }

    void click(const char *date)
    {
        QTest::mouseClick(&strip, Qt::LeftButton, Qt::NoModifier, strip.cellOf(day(date)).center());
    }

    YearStrip strip;
    std::vector<std::string> toggled;
};

TEST_F(YearStripTest, HoldsThirteenMonthsFromTheWeekOfTheFirstDate)
{
    EXPECT_GE(strip.last(), day("2027-12-24"));
    EXPECT_FALSE(strip.cellOf(day("2026-11-23")).isEmpty()); // the Monday of that week
    EXPECT_TRUE(strip.cellOf(day("2026-11-22")).isEmpty());
    EXPECT_LT(strip.cellOf(strip.last()).right(), strip.width());
}

TEST_F(YearStripTest, EachCellIsItsOwnDate)
{
    for (LocalDate date = day("2026-11-23"); date <= strip.last(); date += days(1)) {
        EXPECT_EQ(strip.dateAt(strip.cellOf(date).center()), date);
    }
}

TEST_F(YearStripTest, AClickLeavesADateOutOrTakesItInAgain)
{
    click("2026-11-24");
    click("2026-12-08");
    click("2026-12-22");
    EXPECT_EQ(toggled, (std::vector<std::string>{"2026-11-24", "2026-12-08", "2026-12-22"}));
}

TEST_F(YearStripTest, AClickOnAHolidayOrAnotherDayDoesNothing)
{
    click("2026-12-25");
    click("2026-12-01");
    EXPECT_TRUE(toggled.empty());
}

TEST_F(YearStripTest, KeysDoTheSame)
{
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_N);
    EXPECT_EQ(strip.cursor(), day("2026-12-08"));
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_EQ(toggled, std::vector<std::string>{"2026-12-08"});
    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_EQ(strip.cursor(), day("2026-12-15"));
    QTest::keyClick(&strip, Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(strip.cursor(), day("2026-12-08"));
}

TEST_F(YearStripTest, SaysWhatIsOnADay)
{
    EXPECT_TRUE(strip.sentenceFor(day("2026-11-24")).contains(QStringLiteral("06:00–07:00")));
    EXPECT_TRUE(strip.sentenceFor(day("2026-12-25")).contains(QStringLiteral("Christmas")));
    EXPECT_TRUE(strip.sentenceFor(day("2026-12-22")).contains(QStringLiteral("Bay 2")));
    strip.setCursor(day("2026-12-08"));
    EXPECT_TRUE(strip.accessibleDescription().contains(QStringLiteral("left out")));
}

TEST_F(YearStripTest, MarksAreToldApartByShapeToo)
{
    const QImage picture = strip.grab().toImage();
    const auto inks = [&](const char *date) {
        const QRect cell = strip.cellOf(day(date)).adjusted(1, 1, -1, -1);
        std::set<QRgb> colours;
        for (int x = cell.left(); x <= cell.right(); ++x) {
            for (int y = cell.top(); y <= cell.bottom(); ++y) {
                colours.insert(picture.pixel(x, y));
            }
        }
        return colours.size();
    };
    EXPECT_EQ(inks("2026-11-25"), 1U);
    EXPECT_GT(inks("2026-12-08"), 1U);
    EXPECT_GT(inks("2026-12-22"), inks("2026-11-24"));
    EXPECT_GT(inks("2026-12-25"), 1U);
}

} // namespace
} // namespace bayboard
