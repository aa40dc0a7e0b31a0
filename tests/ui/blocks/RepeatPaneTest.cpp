#include "ui/blocks/RepeatFields.h"
#include "ui/blocks/RepeatPane.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using Repeat = BlockForm::Repeat;
using Unit = RepeatForm::Unit;
using End = RepeatForm::End;

class RepeatPaneTest : public testing::Test
{
protected:
    RepeatPaneTest()
    {
        pane.setStart(*parseDate("2026-11-24")); // a Tuesday, the fourth
        pane.show();
    }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = pane.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    RepeatPane pane;
};

TEST_F(RepeatPaneTest, ShowsAndGivesBackWhatAFormSays)
{
    RepeatForm weekly;
    weekly.every = 2;
    weekly.weekdays.set(2);
    weekly.weekdays.set(4);
    weekly.end = End::Until;
    weekly.until = *parseDate("2027-03-31");
    RepeatForm nth;
    nth.unit = Unit::Months;
    nth.nthDays = {{-1, std::chrono::Friday}};
    RepeatForm last;
    last.unit = Unit::Months;
    last.monthDays = {-1};
    last.end = End::Count;
    last.count = 6;
    RepeatForm yearly;
    yearly.unit = Unit::Years;
    yearly.every = 3;
    for (const RepeatForm &form : {RepeatForm(), weekly, nth, last, yearly}) {
        ASSERT_TRUE(RepeatFields::shows(form));
        pane.setRepeat(Repeat::Form, form, {});
        EXPECT_EQ(pane.repeat(), Repeat::Form);
        EXPECT_EQ(pane.form(), form);
    }
}

TEST_F(RepeatPaneTest, WhatItHasNoFieldsForBecomesAText)
{
    RepeatForm twice;
    twice.unit = Unit::Months;
    twice.monthDays = {1, 15};
    EXPECT_FALSE(RepeatFields::shows(twice));
    pane.setRepeat(Repeat::Form, twice, {});
    EXPECT_EQ(pane.repeat(), Repeat::Text);
    EXPECT_EQ(pane.rule(), "FREQ=MONTHLY;BYMONTHDAY=1,15");
}

TEST_F(RepeatPaneTest, FieldsThatSayNothingAreNotShown)
{
    pane.setRepeat(Repeat::Never, {}, {});
    EXPECT_FALSE(field<QSpinBox>("every").isVisible());
    pane.setRepeat(Repeat::Form, {}, {});
    EXPECT_TRUE(field<QToolButton>("weekday2").isVisible());
    EXPECT_FALSE(field<QDateEdit>("until").isVisible());
    field<QComboBox>("unit").setCurrentIndex(static_cast<int>(Unit::Months));
    EXPECT_FALSE(field<QToolButton>("weekday2").isVisible());
    EXPECT_TRUE(field<QComboBox>("nth").isVisible());
    field<QComboBox>("repeatEnd").setCurrentIndex(static_cast<int>(End::Until));
    EXPECT_TRUE(field<QDateEdit>("until").isVisible());
}

TEST_F(RepeatPaneTest, EachFieldTells)
{
    pane.setRepeat(Repeat::Form, {}, {});
    QSignalSpy changed(&pane, &RepeatPane::changed);
    QTest::keyClick(&field<QToolButton>("weekday4"), Qt::Key_Space);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(pane.form().weekdays.test(4));
    field<QSpinBox>("every").setValue(3);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(pane.form().every, 3);
}

TEST_F(RepeatPaneTest, AFormGoesOnAsATextAndComesBack)
{
    RepeatForm nth;
    nth.unit = Unit::Months;
    nth.nthDays = {{2, std::chrono::Tuesday}};
    pane.setRepeat(Repeat::Form, nth, {});
    field<QComboBox>("repeat").setCurrentIndex(static_cast<int>(Repeat::Text));
    EXPECT_EQ(pane.rule(), "FREQ=MONTHLY;BYDAY=2TU");
    field<QPlainTextEdit>("rule").setPlainText(QStringLiteral("FREQ=MONTHLY;BYDAY=3WE"));
    field<QComboBox>("repeat").setCurrentIndex(static_cast<int>(Repeat::Form));
    nth.nthDays = {{3, std::chrono::Wednesday}};
    EXPECT_EQ(pane.form(), nth);
}

} // namespace
} // namespace bayboard
