#include "app/server/NameLookup.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace bayboard {

/// Lives as long as the last thread that looks something up.
struct NameLookup::Shared
{
    using Name = std::pair<std::string, std::string>; ///< host and port

    explicit Shared(Resolve how) : resolve(std::move(how)) { }

    void work()
    {
        std::unique_lock lock(mutex);
        while (true) {
            ++idle;
            more.wait(lock, [this] { return ended || !waiting.empty(); });
            --idle;
            if (ended)
                return;
            const Name name = std::move(waiting.front());
            waiting.pop_front();
            lock.unlock();
            const Endpoints found = resolve(name.first, name.second);
            lock.lock();
            // Under the lock: who is told is still there.
            for (const Done &done : std::exchange(asked[name], {}))
                done(found);
            asked.erase(name);
        }
    }

    const Resolve resolve;
    std::mutex mutex;
    std::condition_variable more;
    std::deque<Name> waiting;
    std::map<Name, std::vector<Done>> asked; ///< also those that are being looked up
    std::size_t threads = 0;
    std::size_t idle = 0;
    bool ended = false;
};

NameLookup::NameLookup(Resolve resolve) : m_shared(std::make_shared<Shared>(std::move(resolve))) { }

NameLookup::~NameLookup()
{
    std::map<Shared::Name, std::vector<Done>> unheard; // goes when the lock is free again
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->ended = true;
        m_shared->waiting.clear();
        unheard.swap(m_shared->asked);
    }
    m_shared->more.notify_all();
}

void NameLookup::find(const std::string &host, const std::string &port, Done done)
{
    const std::lock_guard lock(m_shared->mutex);
    std::vector<Done> &asking = m_shared->asked[{host, port}];
    asking.push_back(std::move(done));
    if (asking.size() > 1) // on its way
        return;
    m_shared->waiting.emplace_back(host, port);
    if (m_shared->waiting.size() > m_shared->idle && m_shared->threads < mostThreads) {
        ++m_shared->threads;
        std::thread([shared = m_shared] { shared->work(); }).detach();
    }
    m_shared->more.notify_one();
}

NameLookup::Endpoints NameLookup::askSystem(const std::string &host, const std::string &port)
{
    net::io_context io;
    beast::error_code failed;
    const auto found = net::ip::tcp::resolver(io).resolve(host, port, failed);
    Endpoints endpoints;
    if (!failed)
        for (const auto &each : found)
            endpoints.push_back(each.endpoint());
    return endpoints;
}

} // namespace bayboard
