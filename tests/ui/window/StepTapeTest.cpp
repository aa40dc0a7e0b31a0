// The list of steps: what was done, by whom, and going back along it.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/dialogs/StepTape.h"
#include "ui/panes/StepFoot.h"

#include <QCheckBox>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class Tape : public testing::Test
{
protected:
    void show()
    {
        open.board().setFocus();
        open.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        open.settle();
        tape = open.window().findChild<StepTape *>();
        ASSERT_NE(tape, nullptr);
    }

    [[nodiscard]] QTableWidget &table() const
    {
        return *tape->findChild<QTableWidget *>(QStringLiteral("steps"));
    }

    /// "Book Ann", "Book Bo · taken back", the newest first.
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < table().rowCount(); ++row) {
            const QString state = table().item(row, 3)->text();
            texts += table().item(row, 2)->text()
                + (state.isEmpty() ? QString() : QStringLiteral(" · ") + state);
        }
        return texts;
    }

    void choose(int row) { table().setCurrentCell(row, 2); }

    [[nodiscard]] QString said() const { return tape->findChild<StepFoot *>()->said(); }

    [[nodiscard]] std::size_t booked()
    {
        return open.club->bookings(open.board().location(), open.club.span("10:00", "22:00"))
            .size();
    }

    OpenWindow open;
    StepTape *tape = nullptr;
};

TEST_F(Tape, GoesBackDownToTheStepThatIsChosenAndShowsFirstWhatGoes)
{
    (void)open.club.book("D1", "18:00", "19:00", "Ann");
    (void)open.club.book("D2", "18:00", "19:00", "Bo");
    (void)open.club.book("D3", "18:00", "19:00", "Cy");
    open.settle();
    show();
    EXPECT_EQ(rows(),
              (QStringList{QStringLiteral("Book Cy · goes back"),
                           QStringLiteral("Book Bo"),
                           QStringLiteral("Book Ann")}));
    choose(1);
    EXPECT_EQ(open.button("takeBack")->text().remove(QLatin1Char('&')),
              QStringLiteral("Take back 2 step(s), down to this one"));
    open.click("takeBack");
    open.settle();
    EXPECT_EQ(booked(), 1U);
    EXPECT_EQ(said(), QStringLiteral("2 step(s) taken back"));
    EXPECT_EQ(rows()[0], QStringLiteral("Book Cy · taken back"));
    EXPECT_EQ(rows()[1], QStringLiteral("Book Bo · taken back"));
    choose(0);
    EXPECT_FALSE(open.button("takeBack")->isEnabled());
    open.click("doAgain");
    open.settle();
    EXPECT_EQ(booked(), 2U);
    EXPECT_EQ(said(), QStringLiteral("Done again: Book Cy"));
}

TEST_F(Tape, OneStepAloneGoesBackUnderThoseThatStay)
{
    (void)open.club.book("D1", "18:00", "19:00", "Ann");
    (void)open.club.book("D2", "18:00", "19:00", "Bo");
    open.settle();
    show();
    choose(1);
    open.click("takeAlone");
    open.settle();
    EXPECT_EQ(rows()[1], QStringLiteral("Book Ann · taken back"));
    EXPECT_EQ(booked(), 1U);
}

TEST_F(Tape, SaysWhyAStepStaysAndWhatWentBackBefore)
{
    const Committed ann = open.club.book("D1", "18:00", "19:00", "Ann");
    open.settle();
    (void)open.club.book("D2", "18:00", "19:00", "Bo");
    open.settle();
    // Somebody else has changed the first booking since: it cannot be taken back any more.
    ASSERT_TRUE(open.club->setActor(open.club.person("Olga")));
    const Booking now = open.club->booking(BookingId{ann.entity})->booking;
    Proposal moved{now, now};
    moved.after.slot = open.slot("D4", "18:00", "19:00");
    ASSERT_TRUE(open.club->commit(moved));
    open.settle();
    open.page().setActor(open.club.person("Mia"));
    open.settle();
    show();
    choose(table().rowCount() - 1);
    open.click("takeBack");
    open.settle();
    EXPECT_TRUE(said().startsWith(QStringLiteral("1 step(s) taken back. “Book Ann” stays: ")))
        << said().toStdString();
    EXPECT_EQ(booked(), 1U);
}

TEST_F(Tape, StepsOfOthersAreThereOnRequestAndCountNotAsOwn)
{
    ASSERT_TRUE(open.club->setActor(open.club.person("Olga")));
    (void)open.club.book("D1", "18:00", "19:00", "Ann");
    open.settle();
    open.page().setActor(open.club.person("Mia"));
    (void)open.club.book("D2", "18:00", "19:00", "Bo");
    open.settle();
    show();
    EXPECT_EQ(rows().size(), 1);
    tape->findChild<QCheckBox *>(QStringLiteral("onlyMine"))->setChecked(false);
    open.settle();
    ASSERT_EQ(rows().size(), 2);
    choose(1);
    EXPECT_FALSE(open.button("takeBack")->isEnabled());
    EXPECT_TRUE(open.button("takeAlone")->isEnabled()) << "a manager may";
}

} // namespace
