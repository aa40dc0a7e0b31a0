#include "core/desk/Worker.h"

#include "core/base/Assert.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace bayboard {

namespace {

using Job = std::function<void()>;

class ThreadWorker final : public Worker
{
public:
    explicit ThreadWorker(const char *name) : m_thread([this] { work(); })
    {
        pthread_setname_np(m_thread.native_handle(), name);
    }

    ~ThreadWorker() override
    {
        {
            const std::lock_guard guard(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void post(Job job) override
    {
        {
            const std::lock_guard guard(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

private:
    void work()
    {
        std::unique_lock guard(m_mutex);
        while (true) {
            m_wake.wait(guard, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            guard.unlock();
            job();
            job = nullptr; // what it holds dies without the lock
            guard.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace

std::unique_ptr<Worker> makeThreadWorker(const char *name)
{
    return std::make_unique<ThreadWorker>(name);
}

namespace {

class LazyWorker final : public Worker
{
public:
    explicit LazyWorker(const char *name) : m_name(name) { }

    void post(Job job) override
    {
        if (m_worker == nullptr)
            m_worker = makeThreadWorker(m_name);
        m_worker->post(std::move(job));
    }

private:
    const char *m_name;
    std::unique_ptr<Worker> m_worker;
};

} // namespace

std::unique_ptr<Worker> makeLazyWorker(const char *name)
{
    return std::make_unique<LazyWorker>(name);
}

struct ManualWorker::Queue
{
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
};

ManualWorker::ManualWorker() : m_queue(std::make_unique<Queue>()) { }

ManualWorker::~ManualWorker()
{
    run();
}

void ManualWorker::post(Job job)
{
    {
        const std::lock_guard guard(m_queue->mutex);
        m_queue->jobs.push_back(std::move(job));
    }
    m_queue->wake.notify_one();
}

std::size_t ManualWorker::run()
{
    std::size_t count = 0;
    while (runOne())
        ++count;
    return count;
}

bool ManualWorker::runOne()
{
    Job job;
    {
        const std::lock_guard guard(m_queue->mutex);
        if (m_queue->jobs.empty())
            return false;
        job = std::move(m_queue->jobs.front());
        m_queue->jobs.pop_front();
    }
    job();
    return true;
}

void ManualWorker::wait()
{
    std::unique_lock guard(m_queue->mutex);
    m_queue->wake.wait(guard, [this] { return !m_queue->jobs.empty(); });
}

} // namespace bayboard
