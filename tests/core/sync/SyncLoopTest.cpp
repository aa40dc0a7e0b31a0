// The desk's half of the exchange in time: a line that is slow, silent or gone, an answer that is
// lost after it was given, a server that is restored.

#include "core/desk/DeskSync.h"
#include "core/sync/SyncLoop.h"
#include "tests/support/FollowingDesk.h"

#include <gtest/gtest.h>

#include <deque>
#include <map>

namespace bayboard {
namespace {

using std::chrono::milliseconds;
using test::FollowingDesk;
using test::SyncClub;
using test::SyncDesk;
using test::SyncServer;

class ManualTimers final : public Timers
{
public:
    void after(milliseconds wait, std::function<void()> call) override
    {
        m_calls.emplace(m_now + wait, std::move(call));
    }

    /// Lets time pass, and calls what falls due.
    void pass(milliseconds time)
    {
        const milliseconds until = m_now + time;
        while (!m_calls.empty() && m_calls.begin()->first <= until) {
            m_now = m_calls.begin()->first;
            const auto call = std::move(m_calls.begin()->second);
            m_calls.erase(m_calls.begin());
            call();
        }
        m_now = until;
    }

private:
    milliseconds m_now{0};
    std::multimap<milliseconds, std::function<void()>> m_calls;
};

/// A server at the end of a line whose faults the test chooses.
class FaultyLine final : public ServerLine
{
public:
    enum class Mode { Works, Silent, LosesAnswers, SignedOut, Expired, Busy };

    FaultyLine(SyncServer &first, FollowingDesk &desk, ManualTimers &timers)
        : server(&first)
        , m_desk(desk)
        , m_timers(timers)
    { }

    void greet(LineDone<Greeting> done) override
    {
        ++greetings;
        if (mode == Mode::Silent)
            return;
        if (const auto fault = this->fault()) {
            m_answers.emplace_back([done, fault = *fault] { done(tl::unexpected(fault)); });
            return;
        }
        auto greeting = server->service().greet(SyncServer::deviceOf(m_desk.id())).value();
        if (isOlder)
            greeting.club = {};
        m_answers.emplace_back([done, greeting] { done(greeting); });
    }

    void push(const UpBatch &batch, LineDone<PushAnswer> done) override
    {
        ++pushes;
        if (mode == Mode::Silent)
            return;
        if (const auto fault = this->fault()) {
            m_answers.emplace_back([done, fault = *fault] { done(tl::unexpected(fault)); });
            return;
        }
        auto judged = server->take(batch, m_desk.clock.now()).value();
        if (mode == Mode::LosesAnswers)
            return;
        m_answers.emplace_back(
            [done, answer = PushAnswer{server->epoch(), std::move(judged)}] { done(answer); });
    }

    void follow(const FeedCursors &cursors, seconds patience, LineDone<FeedPage> done) override
    {
        ++follows;
        if (mode == Mode::Silent)
            return;
        if (const auto fault = this->fault()) {
            m_answers.emplace_back([done, fault = *fault] { done(tl::unexpected(fault)); });
            return;
        }
        const auto isOver = std::make_shared<bool>(false);
        m_timers.after(patience, [isOver] { *isOver = true; });
        m_listener = [this, cursors, done, isOver] {
            FeedPage page = server->page(cursors, {40}).value();
            const bool has = !page.entries.empty() || page.epoch != m_epoch || *isOver;
            m_epoch = page.epoch;
            if (has)
                done(std::move(page));
            return has;
        };
    }

    /// Gives the answers that are due; whether there were any.
    bool deliver()
    {
        const bool isSome = !m_answers.empty();
        while (!m_answers.empty()) {
            const auto answer = std::move(m_answers.front());
            m_answers.pop_front();
            answer();
        }
        if (mode != Mode::Works || !m_listener)
            return isSome;
        const auto listener = std::exchange(m_listener, {});
        if (listener())
            return true;
        if (!m_listener)
            m_listener = listener;
        return isSome;
    }

    void snapshot(const FirstView &first, PageTaker page, LineDone<bool> done) override
    {
        ++snapshots;
        auto reading = std::make_shared<std::unique_ptr<SnapshotReading>>(
            server->serving().snapshot(first).value());
        giveNext(reading, 0, page, done);
    }

    SyncServer *server; ///< that answers at its end
    Mode mode = Mode::Works;
    bool isOlder = false; ///< its server does not say which club it holds
    int greetings = 0;
    int cutAfter = -1; ///< pages of a snapshot
    int snapshots = 0;
    int pushes = 0;
    int follows = 0;

private:
    void giveNext(const std::shared_ptr<std::unique_ptr<SnapshotReading>> &reading,
                  int number,
                  const PageTaker &page,
                  const LineDone<bool> &done)
    {
        m_answers.emplace_back([=, this] {
            if (number == cutAfter)
                return done(tl::unexpected(LineFault{LineFault::Kind::Unreachable, "cut", {}}));
            SnapshotPage next{(*reading)->epoch(), (*reading)->cursors(), {}, false};
            next.rows = (*reading)->next(5).value();
            next.last = next.rows.empty();
            page(next, [=, this, isLast = next.last](bool more) {
                if (more && isLast)
                    done(true);
                else if (more)
                    giveNext(reading, number + 1, page, done);
            });
        });
    }

    [[nodiscard]] std::optional<LineFault> fault() const
    {
        if (mode == Mode::SignedOut)
            return LineFault{LineFault::Kind::SignedOut, "401", {}};
        if (mode == Mode::Expired)
            return LineFault{LineFault::Kind::Expired, "401", {}};
        if (mode == Mode::Busy)
            return LineFault{LineFault::Kind::Busy, "429", seconds(7)};
        return std::nullopt;
    }

    FollowingDesk &m_desk;
    ManualTimers &m_timers;
    std::deque<std::function<void()>> m_answers;
    std::function<bool()> m_listener;
    Uuid m_epoch = server->epoch();
};

class Loop : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(other.following().begin(server.epoch()));
        loop = std::make_unique<SyncLoop>(SyncLoop::Parts{*desk, line, timers, random}, nullptr);
        loop->start();
        settle();
    }

    void settle()
    {
        while (desk.run() > 0 || line.deliver()) { }
    }

    void pass(milliseconds time)
    {
        constexpr milliseconds step{500}; // desk and line are quicker than any of the loop's waits
        for (; time > step; time -= step) {
            timers.pass(step);
            settle();
        }
        timers.pass(time);
        settle();
    }

    [[nodiscard]] const SyncStatus &status() const { return loop->status(); }

    test::RamFolder folder;
    SyncClub club{5};
    SyncServer server{club, folder.path("server")};
    SyncDesk other{club, folder.path("other"), 1};
    FollowingDesk desk{club, folder.path("mine"), server};
    ManualTimers timers;
    FaultyLine line{server, desk, timers};
    SeededRandom random{3};
    std::unique_ptr<SyncLoop> loop;
};

TEST_F(Loop, SendsWhatIsSavedAtOnceAndIsSyncedOnlyWhenItHasComeBack)
{
    desk.book(0, 60);
    EXPECT_EQ(line.pushes, 0); // the disk first
    settle();
    EXPECT_EQ(line.pushes, 1);
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(status().heard, desk.clock.now());
}

TEST_F(Loop, ShowsWhatAnotherDeskDoes)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    test::synchronise(other, server);
    settle();
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, ALostAnswerIsAskedForAgainAndNothingIsDoneTwice)
{
    line.mode = FaultyLine::Mode::LosesAnswers;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FaultyLine::Mode::Works;
    pass(seconds(31));
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    EXPECT_FALSE(status().isSynced());
    pass(seconds(301));
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(server.file().store().listBookings({}).value().size(), 1U);
}

TEST_F(Loop, ASilentLineIsToldWithItsTimeAndWorkGoesOn)
{
    line.mode = FaultyLine::Mode::Silent;
    desk.book(0, 60);
    settle();
    const Instant began = desk.clock.now() + seconds(30);
    desk.clock.advance(seconds(30));
    pass(seconds(30));
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    EXPECT_EQ(status().since, began);
    desk.book(1, 60);
    settle();
    EXPECT_EQ(status().file->toSend, 2);
    desk.clock.advance(seconds(600));
    pass(seconds(600));
    EXPECT_EQ(status().since, began); // not the last failure
    line.mode = FaultyLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_FALSE(status().since);
}

TEST_F(Loop, ASilentLineIsNotHammered)
{
    line.mode = FaultyLine::Mode::Silent;
    const int before = line.follows + line.greetings;
    pass(seconds(3600));
    EXPECT_LT(line.follows + line.greetings - before, 40);
    EXPECT_GT(line.follows + line.greetings - before, 8);
}

TEST_F(Loop, ABusyServerIsGivenTheTimeThatItAsksFor)
{
    line.mode = FaultyLine::Mode::Busy;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().line, SyncStatus::Line::Busy);
    line.mode = FaultyLine::Mode::Works;
    pass(milliseconds(6999));
    EXPECT_EQ(line.pushes, 1);
    pass(milliseconds(1));
    EXPECT_EQ(line.pushes, 2);
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, SignedOutWaitsForATokenAndSaysSo)
{
    line.mode = FaultyLine::Mode::SignedOut;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::SignedOut);
    pass(seconds(7200));
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FaultyLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, ATokenThatHasExpiredIsSaidAndANewOneIsWaitedFor)
{
    line.mode = FaultyLine::Mode::Expired;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::Expired);
    pass(seconds(7200));
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FaultyLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, ARestoredServerGetsBackWhatItLost)
{
    const std::filesystem::path backup = folder.path("backup");
    server.file().close();
    std::filesystem::copy_file(server.file().path(), backup);
    server.reopen();
    const BookingId id = desk.book(2, 120);
    settle();
    EXPECT_TRUE(status().isSynced());
    server.restore(backup, Uuid{{7, 7, 7}});
    settle();
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_TRUE(desk->booking(id));
    EXPECT_TRUE(server.file().store().loadBooking(id));
}

TEST_F(Loop, LearnsItsClubFromTheServerAndKeepsItThroughARestore)
{
    const Uuid known = server.serving().state().value().club;
    EXPECT_EQ(desk.state().club, known);
    EXPECT_TRUE(server.serving().begin(Uuid{{7, 7, 7}}));
    settle();
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.state().club, known);
}

TEST_F(Loop, AServerThatDoesNotSayItsClubIsFollowed)
{
    line.isOlder = true;
    loop->tryNow();
    desk.book(0, 60);
    settle();
    EXPECT_TRUE(status().isSynced());
}

/// At the old address, or at one that somebody mistyped.
TEST_F(Loop, AnotherClubsServerIsSentNothingAndNothingIsTakenFromIt)
{
    SyncServer elsewhere(SyncClub{6}, folder.path("elsewhere"), Uuid{{0xF0, 2}});
    desk.book(0, 60);
    settle();
    const FollowingState before = desk.state();
    line.server = &elsewhere;
    loop->tryNow();
    desk.book(1, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_FALSE(status().isSynced());
    pass(seconds(3600));
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(line.snapshots, 0);
    EXPECT_EQ(elsewhere.count("SELECT count(*) FROM booking"), 0);
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_EQ(desk.state().toSend, 1);
    EXPECT_EQ(desk.state().epoch, before.epoch);
    EXPECT_EQ(desk.state().club, before.club);
    line.server = &server;
    pass(seconds(301));
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(server.count("SELECT count(*) FROM booking"), 2);
    EXPECT_EQ(desk.shown(), 2U);
}

TEST_F(Loop, AnotherClubsServerIsNoticedInTheMiddleOfAConversation)
{
    SyncServer elsewhere(SyncClub{6}, folder.path("elsewhere"), Uuid{{0xF0, 2}});
    desk.book(0, 60);
    settle();
    line.server = &elsewhere; // the question that waits is answered by it
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_EQ(desk.state().epoch, server.epoch());
    line.server = &server;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, ASnapshotThatBreaksOffIsTakenAgainAndThenTheFeedsAreRead)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    test::synchronise(other, server);
    settle();
    line.cutAfter = 6;
    DeskSync(*desk).takeAnew([](const Status &done) { EXPECT_TRUE(done); });
    settle();
    loop->tryNow();
    settle();
    EXPECT_EQ(line.snapshots, 1);
    EXPECT_TRUE(status().file->filling);
    EXPECT_FALSE(status().isSynced());
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    line.cutAfter = -1;
    pass(seconds(10));
    EXPECT_EQ(line.snapshots, 2);
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
    other.create(other.draft(1, 60, 60));
    test::synchronise(other, server);
    settle();
    EXPECT_EQ(desk.shown(), 2U);
}

TEST_F(Loop, ARefusedStepIsACardAndNotSynced)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    line.mode = FaultyLine::Mode::Silent;
    loop->tryNow();
    desk.book(0, 60);
    settle();
    test::synchronise(other, server);
    line.mode = FaultyLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::Open);
    EXPECT_EQ(status().file->conflicts, 1);
    EXPECT_EQ(status().file->toSend, 0);
    EXPECT_FALSE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, AnAnswerThatComesAfterTheLoopHasGoneFindsNobody)
{
    desk.book(0, 60);
    desk.run();
    EXPECT_EQ(line.pushes, 1);
    loop.reset();
    settle();
    pass(seconds(60));
    EXPECT_EQ(desk.state().toSend, 1);
}

} // namespace
} // namespace bayboard
