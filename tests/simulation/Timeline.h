#pragma once

#include <cstdint>
#include <functional>
#include <map>

namespace bayboard::test {

/// Virtual time, in milliseconds.
using Millis = std::int64_t;

/// What is to happen, in order of time; of one moment in the order in which it was asked for.
class Timeline
{
public:
    [[nodiscard]] Millis now() const { return m_now; }

    void after(Millis delay, std::function<void()> job)
    {
        m_jobs.emplace(std::pair(m_now + delay, ++m_asked), std::move(job));
    }

    /// False when nothing is to happen any more.
    bool runNext()
    {
        if (m_jobs.empty())
            return false;
        auto next = m_jobs.extract(m_jobs.begin());
        m_now = next.key().first;
        next.mapped()();
        return true;
    }

    void clear() { m_jobs.clear(); }

private:
    Millis m_now = 0;
    std::int64_t m_asked = 0;
    std::map<std::pair<Millis, std::int64_t>, std::function<void()>> m_jobs;
};

} // namespace bayboard::test
