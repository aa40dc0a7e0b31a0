// How a series repeats, on which bays and until when, changed in the dialog that lays one: seen
// before it is made, one step, one undo.

#include "tests/ui/window/SeriesBlocks.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/SeriesPane.h"
#include "ui/blocks/YearStrip.h"

#include <QAbstractButton>
#include <QRadioButton>

using namespace bayboard;

namespace {

class SeriesDialog : public bayboard::test::SeriesBlocks
{
protected:
    BlockDialog *change(const Block &block)
    {
        look(block);
        open.click("changeSeries");
        return dialog<BlockDialog>();
    }

    void choose(BlockDialog &dialog, const char *scope)
    {
        dialog.findChild<QRadioButton *>(QLatin1String(scope))->setChecked(true);
        open.settle();
    }

    void fill(BlockDialog &dialog, const BlockForm &form)
    {
        dialog.fields().setForm(form, true);
        open.settle();
    }

    static QAbstractButton *go(BlockDialog &dialog)
    {
        return dialog.findChild<QAbstractButton *>(QStringLiteral("lay"));
    }

    [[nodiscard]] LocalDate today() { return zone().dateAt(open.club.at("12:00")); }

    /// What the strip says of so many days later.
    [[nodiscard]] DayMark::Kind shown(BlockDialog &dialog, int day)
    {
        return dialog.series().strip().marks().at(today() + days(day)).kind;
    }

    void press(BlockDialog &dialog, int day)
    {
        YearStrip &strip = dialog.series().strip();
        strip.setFocus();
        strip.setCursor(today() + days(day));
        QTest::keyClick(&strip, Qt::Key_Space);
        open.settle();
    }

    void removeAlone(const Block &block)
    {
        const SeriesEdit remove = edit::Remove{block.id, EditScope::This, false};
        open.club->previewBlocks(remove, WayFirst::OtherBay, [this](auto preview) {
            ASSERT_TRUE(preview);
            open.club->layBlocks(
                *preview, {}, {}, [](const LayOutcome &done) { EXPECT_TRUE(done); });
        });
        open.settle();
    }

    void make(BlockDialog &dialog)
    {
        ASSERT_TRUE(go(dialog)->isEnabled()) << dialog.obstacle().toStdString();
        go(dialog)->click();
        open.settle();
        ASSERT_EQ(open.window().findChild<BlockDialog *>(), nullptr);
    }
};

} // namespace

TEST_F(SeriesDialog, ARuleIsChangedForAllDatesAndTakenBack)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=3");
    BlockDialog *dialog = change(on("D1", 1));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(go(*dialog)->isEnabled()); // nothing is different
    EXPECT_EQ(dialog->fields().form().form.count, 2); // this date and what follows
    choose(*dialog, "scopeAll");
    BlockForm form = dialog->fields().form();
    EXPECT_EQ(form.form.count, 3);
    form.form.every = 2;
    fill(*dialog, form);
    const DayMarks &marks = dialog->series().strip().marks();
    EXPECT_EQ(marks.count(today() + days(1)), 0U);
    EXPECT_EQ(marks.count(today() + days(4)), 1U);
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"}); // seen, not made
    make(*dialog);
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"});
    EXPECT_TRUE(laid(1).empty());
    EXPECT_EQ(laid(4), std::vector<std::string>{"D1 18:00"});
    undo();
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    EXPECT_TRUE(laid(4).empty());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesDialog, FromADateOnItStandsOnOtherBaysAndEndsEarlier)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=5");
    BlockDialog *dialog = change(on("D1", 2));
    ASSERT_NE(dialog, nullptr);
    BlockForm form = dialog->fields().form();
    form.bays = {open.club.bay("D2"), open.club.bay("D3")};
    form.form.count = 2;
    fill(*dialog, form);
    make(*dialog);
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(laid(3), (std::vector<std::string>{"D2 18:00", "D3 18:00"}));
    EXPECT_TRUE(laid(4).empty());
    undo();
    for (const int day : {1, 2, 3, 4}) {
        EXPECT_EQ(laid(day), std::vector<std::string>{"D1 18:00"}) << day;
    }
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesDialog, ABookingInTheWayIsDecidedBeforeItIsMade)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=2");
    const BookingId id{open.club.book("D2", "18:00", "19:00").entity};
    open.settle();
    BlockDialog *dialog = change(on("D1"));
    ASSERT_NE(dialog, nullptr);
    choose(*dialog, "scopeAll");
    BlockForm form = dialog->fields().form();
    form.bays = {open.club.bay("D1"), open.club.bay("D2")};
    fill(*dialog, form);
    ASSERT_EQ(dialog->hits().model().rowCount(), 1);
    EXPECT_FALSE(go(*dialog)->isEnabled());
    dialog->hits().model().answer({0}, BlockAnswer::Kind::Cancel);
    make(*dialog);
    EXPECT_EQ(laid(0), (std::vector<std::string>{"D1 18:00", "D2 18:00"}));
    EXPECT_EQ(open.club->booking(id)->booking.state, BookingState::Cancelled);
    EXPECT_EQ(toldReasons(), std::vector<std::string>{"Carpets"});
    undo();
    EXPECT_EQ(open.club->booking(id)->booking.state, BookingState::Confirmed);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesDialog, WhatWasTypedStaysWhenOtherDatesAreMeant)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=3");
    BlockDialog *dialog = change(on("D1", 1));
    ASSERT_NE(dialog, nullptr);
    BlockForm form = dialog->fields().form();
    form.title = "Deep clean";
    fill(*dialog, form);
    choose(*dialog, "scopeAll");
    EXPECT_EQ(dialog->fields().form().title, "Deep clean");
    EXPECT_EQ(dialog->fields().form().form.count, 3);
    make(*dialog);
    EXPECT_EQ(on("D1").title, "Deep clean");
}

TEST_F(SeriesDialog, OnTheStripOneDateIsLeftOutAndAnotherTakenInAndBothAreOneUndo)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=4", {2});
    BlockDialog *dialog = change(on("D1"));
    ASSERT_NE(dialog, nullptr);
    choose(*dialog, "scopeAll");
    EXPECT_EQ(shown(*dialog, 2), DayMark::Kind::LeftOut);
    press(*dialog, 2); // with the keys
    EXPECT_EQ(shown(*dialog, 2), DayMark::Kind::Laid);
    EXPECT_FALSE(
        dialog->series().strip().accessibleDescription().contains(QStringLiteral("left out")))
        << "it is said, too";
    YearStrip &strip = dialog->series().strip();
    QTest::mouseClick(
        &strip, Qt::LeftButton, Qt::NoModifier, strip.cellOf(today() + days(1)).center());
    open.settle();
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"}) << "seen, not made";
    make(*dialog);
    EXPECT_TRUE(laid(1).empty());
    EXPECT_EQ(laid(2), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(laid(3), std::vector<std::string>{"D1 18:00"});
    undo();
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    EXPECT_TRUE(laid(2).empty());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesDialog, WhoIsInTheWayOfADateThatIsTakenInIsDecidedBefore)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=4", {0});
    const BookingId id{open.club.book("D1", "18:00", "19:00").entity};
    open.settle();
    BlockDialog *dialog = change(on("D1", 1));
    ASSERT_NE(dialog, nullptr);
    choose(*dialog, "scopeAll");
    press(*dialog, 0);
    ASSERT_EQ(dialog->hits().model().rowCount(), 1);
    EXPECT_EQ(dialog->hits().model().hit(0).hit.booking.id, id);
    EXPECT_FALSE(go(*dialog)->isEnabled());
}

TEST_F(SeriesDialog, ADateThatIsTakenInAndOutAgainIsAsItWas)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=4", {2});
    BlockDialog *dialog = change(on("D1"));
    ASSERT_NE(dialog, nullptr);
    press(*dialog, 2);
    EXPECT_TRUE(go(*dialog)->isEnabled());
    press(*dialog, 2);
    EXPECT_EQ(shown(*dialog, 2), DayMark::Kind::LeftOut);
    EXPECT_FALSE(go(*dialog)->isEnabled()) << "nothing is different";
}

TEST_F(SeriesDialog, ADateThatIsOutOnOneBayIsTakenInThere)
{
    lay({"D1", "D2"}, "FREQ=DAILY;COUNT=3");
    removeAlone(on("D2", 1));
    BlockDialog *dialog = change(on("D1"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(shown(*dialog, 1), DayMark::Kind::PartlyOut);
    EXPECT_TRUE(
        dialog->series().strip().sentenceFor(today() + days(1)).contains(QStringLiteral("D2")));
    press(*dialog, 1);
    EXPECT_EQ(shown(*dialog, 1), DayMark::Kind::Laid);
    press(*dialog, 1); // and out, on all bays
    EXPECT_EQ(shown(*dialog, 1), DayMark::Kind::LeftOut);
    press(*dialog, 1); // as it was
    EXPECT_EQ(shown(*dialog, 1), DayMark::Kind::PartlyOut);
    press(*dialog, 1);
    make(*dialog);
    EXPECT_EQ(laid(1), (std::vector<std::string>{"D1 18:00", "D2 18:00"}));
}

TEST_F(SeriesDialog, ADateBeforeThoseThatAreMeantSaysSo)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=5", {1});
    BlockDialog *dialog = change(on("D1", 3));
    ASSERT_NE(dialog, nullptr);
    press(*dialog, 1); // this date and all that follow are meant
    EXPECT_TRUE(dialog->notice().contains(QStringLiteral("all dates")));
    EXPECT_FALSE(go(*dialog)->isEnabled());
    choose(*dialog, "scopeAll");
    press(*dialog, 1);
    make(*dialog);
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
}

TEST_F(SeriesDialog, ABlockThatStandsAloneIsMadeToRepeat)
{
    lay({"D1"});
    BlockDialog *dialog = change(on("D1"));
    ASSERT_NE(dialog, nullptr);
    BlockForm form = dialog->fields().form();
    EXPECT_EQ(form.repeat, BlockForm::Repeat::Never);
    form.repeat = BlockForm::Repeat::Text;
    form.rule = "FREQ=DAILY;COUNT=2";
    fill(*dialog, form);
    make(*dialog);
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    undo();
    EXPECT_TRUE(laid(1).empty());
    EXPECT_TRUE(open.club.verifies());
}
