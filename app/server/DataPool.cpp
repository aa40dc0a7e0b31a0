#include "app/server/DataPool.h"

namespace bayboard {

namespace {

/// Behind so many, an answer would come later than anybody waits for it.
constexpr std::size_t mostWaiting = 5'000;
/// Where the first of them waits so long, no thread comes free: the data say nothing.
constexpr std::chrono::seconds longestStandstill{5};

} // namespace

DataPool::DataPool(std::vector<std::unique_ptr<ServerData>> instances,
                   const Clock &clock,
                   SyncService::Trouble trouble)
    : m_clock(clock)
    , m_trouble(std::move(trouble))
    , m_instances(std::move(instances))
{
    for (const auto &data : m_instances)
        m_threads.emplace_back([this, &data = *data] { work(data); });
}

DataPool::~DataPool()
{
    stop();
}

bool DataPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_jobs.size() >= mostWaiting)
            return false;
        if (!m_jobs.empty()
            && std::chrono::steady_clock::now() - m_jobs.front().since > longestStandstill)
            return false;
        add(std::move(job));
    }
    m_more.notify_one();
    return true;
}

void DataPool::insist(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        add(std::move(job));
    }
    m_more.notify_one();
}

void DataPool::add(Job job)
{
    m_jobs.push_back({std::move(job), std::chrono::steady_clock::now()});
}

void DataPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_more.notify_all();
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
    m_instances.clear(); // those that listen to a database tell until they go
}

std::size_t DataPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void DataPool::work(ServerData &data)
{
    SyncService service(data, m_clock, m_trouble);
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_more.wait(lock, [this] { return m_stopped || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front().job);
            m_jobs.pop_front();
        }
        job(service);
    }
}

} // namespace bayboard
