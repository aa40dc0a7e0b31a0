#include "ui/panes/DateField.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using bayboard::DateField;

namespace {

class DateFieldKeys : public testing::Test
{
protected:
    DateFieldKeys()
    {
        m_field.setDate(QDate(2026, 11, 22));
        m_field.show();
        m_field.activateWindow();
        m_field.setFocus(Qt::TabFocusReason);
    }

    DateField m_field{QStringLiteral("First day")};
};

} // namespace

TEST_F(DateFieldKeys, ADayThatIsTypedAtOnceIsTaken)
{
    QTest::keyClicks(&m_field, QStringLiteral("24"));
    EXPECT_EQ(m_field.date(), QDate(2026, 11, 24));
}

TEST_F(DateFieldKeys, ADayIsTakenWhereAllIsSelected)
{
    m_field.selectAll();
    QTest::keyClicks(&m_field, QStringLiteral("24"));
    EXPECT_EQ(m_field.date(), QDate(2026, 11, 24));
}

TEST_F(DateFieldKeys, ADayIsTakenWithTheCursorInTheWeekday)
{
    m_field.setCurrentSectionIndex(0);
    QTest::keyClicks(&m_field, QStringLiteral("24"));
    EXPECT_EQ(m_field.date(), QDate(2026, 11, 24));
}

TEST_F(DateFieldKeys, TheCalendarBeginsItsWeekAsTheClubDoes)
{
    m_field.setWeekStart(1);
    QTest::keyClick(&m_field, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(m_field.calendarWidget()->firstDayOfWeek(), Qt::Monday);
    m_field.setWeekStart(0);
    QTest::keyClick(&m_field, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(m_field.calendarWidget()->firstDayOfWeek(), Qt::Sunday);
}
