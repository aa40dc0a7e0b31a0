#pragma once

#include <functional>
#include <memory>

namespace bayboard {

/// Runs jobs one after the other, in order, somewhere else (a thread) or by hand (tests,
/// simulation). A job that is posted runs once, unless the worker is destroyed first: destruction
/// runs what is queued to the end.
class Worker
{
public:
    Worker() = default;
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    virtual ~Worker() = default;
    virtual void post(std::function<void()> job) = 0;
};

/// A thread of its own. post() may be called from any thread.
[[nodiscard]] std::unique_ptr<Worker> makeThreadWorker(const char *name);

/// The same, begun when the first job is posted. One thread posts.
[[nodiscard]] std::unique_ptr<Worker> makeLazyWorker(const char *name);

/// Jobs wait until somebody runs them: the desk's own side in programs without an event loop, and
/// in tests. post() may be called from any thread; the rest belongs to one.
class ManualWorker final : public Worker
{
public:
    ManualWorker();
    ~ManualWorker() override;
    void post(std::function<void()> job) override;
    /// Runs what is queued, and what that queues; returns how many jobs ran.
    std::size_t run();
    /// Runs at most one job; false when none was queued.
    bool runOne();
    /// Waits until something is queued.
    void wait();

private:
    struct Queue;
    std::unique_ptr<Queue> m_queue;
};

} // namespace bayboard
