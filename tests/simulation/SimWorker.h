#pragma once

#include "core/desk/Worker.h"

#include <deque>

namespace bayboard::test {

/// One of a desk's threads, whose jobs are run one by one and can be lost all at once, as when the
/// program dies.
class SimWorker final : public Worker
{
public:
    /// `wake` is told of each job that has come.
    explicit SimWorker(std::function<void()> wake) : m_wake(std::move(wake)) { }

    void post(std::function<void()> job) override
    {
        m_jobs.push_back(std::move(job));
        m_wake();
    }

    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }

    void runOne()
    {
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }

    void lose() { m_jobs.clear(); }

private:
    std::function<void()> m_wake;
    std::deque<std::function<void()>> m_jobs;
};

} // namespace bayboard::test
