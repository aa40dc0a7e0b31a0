#include "app/desktop/EventLoopWorker.h"

#include <QDeadlineTimer>
#include <QMetaObject>

namespace bayboard {
namespace {

constexpr std::chrono::milliseconds turnLength{8}; // half a frame

} // namespace

EventLoopWorker::~EventLoopWorker()
{
    while (runNext()) { }
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
        askForTurn();
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

void EventLoopWorker::askForTurn()
{
    QMetaObject::invokeMethod(
        this, [this] { runForATurn(); }, Qt::QueuedConnection);
}

bool EventLoopWorker::runNext()
{
    std::function<void()> job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.empty()) {
            return false;
        }
        job = std::move(m_jobs.front());
        m_jobs.pop_front();
    }
    job();
    return true;
}

void EventLoopWorker::runForATurn()
{
    const QDeadlineTimer turn(turnLength);
    while (runNext()) {
        if (turn.hasExpired()) {
            const std::lock_guard lock(m_mutex);
            if (!m_jobs.empty()) {
                askForTurn(); // whoever posts to a queue that is not empty does not
            }
            return;
        }
    }
}

} // namespace bayboard
