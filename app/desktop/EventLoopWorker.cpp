#include "app/desktop/EventLoopWorker.h"

#include <QMetaObject>

namespace bayboard {

EventLoopWorker::~EventLoopWorker()
{
    runQueued();
}

void EventLoopWorker::post(std::function<void()> job)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) {
            return;
        }
        first = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (first) {
        QMetaObject::invokeMethod(
            this, [this] { runQueued(); }, Qt::QueuedConnection);
    }
}

void EventLoopWorker::close()
{
    std::deque<std::function<void()>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        dropped.swap(m_jobs);
    }
    dropped.clear(); // outside the lock: destroying a job may post
}

void EventLoopWorker::runQueued()
{
    std::deque<std::function<void()>> jobs;
    do {
        {
            const std::lock_guard lock(m_mutex);
            jobs.swap(m_jobs);
        }
        for (const auto &job : jobs) {
            job();
        }
        jobs.clear();
        const std::lock_guard lock(m_mutex);
        if (m_jobs.empty()) {
            return;
        }
    } while (true);
}

} // namespace bayboard
