#include "app/desktop/EventLoopWorker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <gtest/gtest.h>

#include <vector>

namespace bayboard {
namespace {

class TurnsOfTheLoop : public testing::Test
{
    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
};

/// Long enough that a handful of them are a turn.
void work()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2) { }
}

TEST_F(TurnsOfTheLoop, RunsJobsInOrderAlsoThoseThatJobsPost)
{
    EventLoopWorker worker;
    std::vector<int> ran;
    worker.post([&] {
        ran.push_back(1);
        worker.post([&] { ran.push_back(3); });
    });
    worker.post([&] { ran.push_back(2); });
    EXPECT_TRUE(ran.empty());
    QCoreApplication::processEvents();
    EXPECT_EQ(ran, (std::vector{1, 2, 3}));
}

TEST_F(TurnsOfTheLoop, LeavesTheLoopItsTurnsHoweverManyJobsWait)
{
    constexpr int jobs = 100;
    EventLoopWorker worker;
    int done = 0;
    for (int i = 0; i < jobs; ++i)
        worker.post([&] {
            work();
            ++done;
        });
    int doneAtTimer = -1;
    QTimer::singleShot(0, &worker, [&] { doneAtTimer = done; });
    while (done < jobs)
        QCoreApplication::processEvents();
    EXPECT_GE(doneAtTimer, 0);
    EXPECT_LT(doneAtTimer, jobs / 2);
}

TEST_F(TurnsOfTheLoop, RunsWhatIsQueuedWhenItGoesUnlessItWasClosed)
{
    int ran = 0;
    {
        EventLoopWorker worker;
        worker.post([&] { ++ran; });
    }
    EXPECT_EQ(ran, 1);
    {
        EventLoopWorker worker;
        worker.post([&] { ++ran; });
        worker.close();
        worker.post([&] { ++ran; });
    }
    EXPECT_EQ(ran, 1);
}

} // namespace
} // namespace bayboard
