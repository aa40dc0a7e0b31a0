#pragma once

#include "core/serving/SyncService.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace bayboard {

/// The threads of the server's data, one for each instance of it, and what waits to be done there.
class DataPool
{
public:
    using Job = std::function<void(SyncService &)>;

    /// The clock outlives it; `trouble` is told on any of the threads.
    DataPool(std::vector<std::unique_ptr<ServerData>> instances,
             const Clock &clock,
             SyncService::Trouble trouble);
    ~DataPool();
    DataPool(const DataPool &) = delete;
    DataPool &operator=(const DataPool &) = delete;

    /// False when too much waits already, or for too long, or it was stopped: the job is not done.
    /// Any thread.
    [[nodiscard]] bool post(Job job);
    /// The same, whatever waits: for what has to be done.
    void insist(Job job);
    /// Does what waits, and ends. What is posted afterwards is not done.
    void stop();

    [[nodiscard]] std::size_t waiting() const;

private:
    struct Waiting
    {
        Job job;
        std::chrono::steady_clock::time_point since;
    };

    void work(ServerData &data);
    void add(Job job);

    const Clock &m_clock;
    SyncService::Trouble m_trouble;
    std::vector<std::unique_ptr<ServerData>> m_instances;
    mutable std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Waiting> m_jobs;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace bayboard
