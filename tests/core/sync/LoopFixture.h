#pragma once

#include "core/sync/SyncLoop.h"
#include "tests/support/FollowingDesk.h"

#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <utility>

namespace bayboard::test {

/// Time that passes when it is told to.
class ManualTimers final : public Timers
{
public:
    void after(std::chrono::milliseconds wait, std::function<void()> call) override
    {
        m_calls.emplace(m_now + wait, std::move(call));
    }

    /// Lets time pass, and calls what falls due.
    void pass(std::chrono::milliseconds time)
    {
        const std::chrono::milliseconds until = m_now + time;
        while (!m_calls.empty() && m_calls.begin()->first <= until) {
            m_now = m_calls.begin()->first;
            const auto call = std::move(m_calls.begin()->second);
            m_calls.erase(m_calls.begin());
            call();
        }
        m_now = until;
    }

private:
    std::chrono::milliseconds m_now{0};
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_calls;
};

/// A server at the end of a line whose faults the test chooses.
class FickleLine final : public ServerLine
{
public:
    enum class Mode { Works, Silent, LosesAnswers, SignedOut, Expired, Busy };

    FickleLine(SyncServer &first, FollowingDesk &desk, ManualTimers &timers)
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

    void follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done) override
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
        const FeedQuestion question{from.epoch, from.cursors, seconds(0), from.known};
        const auto asked = server->service().feed(question);
        const bool isOther = !asked || asked->page.epoch != from.epoch;
        m_listener = [this, cursors = from.cursors, isOther, done, isOver] {
            FeedPage page = server->page(cursors, {40}).value();
            const bool has = !page.entries.empty() || isOther || page.epoch != m_epoch || *isOver;
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

    void giveRest()
    {
        holdsRest = false;
        if (const auto rest = std::exchange(m_rest, {}))
            rest();
    }

    SyncServer *server; ///< that answers at its end
    Mode mode = Mode::Works;
    bool isOlder = false; ///< its server does not say which club it holds
    int greetings = 0;
    int cutAfter = -1; ///< pages of a snapshot
    bool holdsRest = false; ///< of a snapshot, when the days in view have been given
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
            next.days = (*reading)->givenDays();
            page(next, [=, this, isLast = next.last, isShown = next.days.has_value()](bool more) {
                const auto goOn = [=, this] {
                    giveNext(reading, number + 1, page, done);
                };
                if (more && isLast)
                    done(true);
                else if (more && isShown && holdsRest)
                    m_rest = goOn;
                else if (more)
                    goOn();
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
    std::function<void()> m_rest; ///< of a snapshot
    Uuid m_epoch = server->epoch();
};

/// A desk and its loop, with everything around them run by hand.
class LoopFixture : public testing::Test
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

    void pass(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds step{
            500}; // desk and line are quicker than any of the loop's waits
        for (; time > step; time -= step) {
            timers.pass(step);
            settle();
        }
        timers.pass(time);
        settle();
    }

    [[nodiscard]] const SyncStatus &status() const { return loop->status(); }

    RamFolder folder;
    SyncClub club{5};
    SyncServer server{club, folder.path("server")};
    SyncDesk other{club, folder.path("other"), 1};
    FollowingDesk desk{club, folder.path("mine"), server};
    ManualTimers timers;
    FickleLine line{server, desk, timers};
    SeededRandom random{3};
    std::unique_ptr<SyncLoop> loop;
};

} // namespace bayboard::test
