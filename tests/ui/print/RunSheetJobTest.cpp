// A sheet read from a desk, a day at a time.

#include "tests/support/TestDesk.h"
#include "ui/print/RunSheetJob.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class SheetReading : public testing::Test
{
protected:
    SheetReading()
    {
        club.showDay();
        club.book("D1", "18:00", "19:00", "Jo Guest");
    }

    [[nodiscard]] RunSheetOrder order(int days = 1, const char *place = "Dartmouth") const
    {
        RunSheetOrder order;
        order.location = club.place(place);
        order.from = parseDate("2026-06-15").value();
        order.to = order.from + std::chrono::days(days - 1);
        return order;
    }

    void ask(const RunSheetOrder &what) { job.ask(what, {}, QFont()); }

    [[nodiscard]] QString firstName() const
    {
        return job.document()->days.at(0).text.parts.at(0).lines.at(0).cell(SheetColumn::Who);
    }

    TestDesk club;
    RunSheetJob job{*club};
};

TEST_F(SheetReading, GivesASheetOfAllDays)
{
    QSignalSpy finished(&job, &RunSheetJob::finished);
    QSignalSpy progressed(&job, &RunSheetJob::progressed);
    ask(order(3));
    EXPECT_TRUE(job.isRunning());
    EXPECT_EQ(job.document(), nullptr);
    club.settle();
    EXPECT_FALSE(job.isRunning());
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(progressed.count(), 2);
    ASSERT_NE(job.document(), nullptr);
    EXPECT_EQ(job.document()->days.size(), 3U);
    EXPECT_EQ(job.document()->place, QStringLiteral("Dartmouth"));
    EXPECT_EQ(firstName(), QStringLiteral("Jo Guest"));
}

TEST_F(SheetReading, LetsOtherReadersInBetweenTwoDays)
{
    ask(order(30));
    bool answered = false;
    club->read<int>([](Store &) { return Result<int>(1); },
                    [&](const Result<int> &) { answered = true; });
    for (int turn = 0; turn < 3; ++turn) {
        club.reader.run();
        club.home.run();
    }
    EXPECT_TRUE(answered);
    EXPECT_TRUE(job.isRunning());
    club.settle();
    EXPECT_EQ(job.document()->days.size(), 30U);
}

TEST_F(SheetReading, AnswersTheNewestQuestionOnly)
{
    QSignalSpy finished(&job, &RunSheetJob::finished);
    ask(order(5));
    ask(order(1, "Bedford"));
    club.settle();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(job.document()->place, QStringLiteral("Bedford"));
}

TEST_F(SheetReading, TellsNothingOnceItIsStopped)
{
    QSignalSpy finished(&job, &RunSheetJob::finished);
    ask(order(5));
    job.stop();
    club.settle();
    EXPECT_EQ(finished.count(), 0);
    EXPECT_FALSE(job.isRunning());
}

TEST_F(SheetReading, MayBeGoneBeforeTheAnswer)
{
    {
        RunSheetJob brief(*club);
        brief.ask(order(2), {}, QFont());
    }
    club.settle();
}

TEST_F(SheetReading, HasNoNamesForACleaner)
{
    ASSERT_TRUE(club->setActor(club.person("Kim")));
    ask(order());
    club.settle();
    EXPECT_EQ(firstName(), QStringLiteral("Booked"));
}

TEST_F(SheetReading, SaysWhyThereIsNone)
{
    ASSERT_TRUE(club->setActor(club.person("Rey"))); // works at Dartmouth only
    ask(order(1, "Bedford"));
    EXPECT_EQ(job.document(), nullptr);
    ASSERT_TRUE(job.error());
    EXPECT_EQ(job.error()->code, ErrorCode::NotPermitted);
    ask(order());
    club.settle();
    EXPECT_FALSE(job.error());
    EXPECT_NE(job.document(), nullptr);
}

} // namespace
} // namespace bayboard
