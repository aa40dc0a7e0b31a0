#include "app/server/Doorway.h"

#include <algorithm>

namespace bayboard {

bool Doorway::enter(const std::shared_ptr<OpenConnection> &connection, const std::string &address)
{
    std::string who = countsFor(address);
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing)
            return false;
        if (hasRoomFor(who)) {
            if (!who.empty())
                ++m_counts[who];
            m_open.emplace(connection.get(), Entered{connection, std::move(who)});
            metrics.connected(1);
            return true;
        }
    }
    metrics.refusedConnection();
    return false;
}

void Doorway::leave(const OpenConnection *connection)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.find(connection);
    if (found == m_open.end())
        return;
    if (const auto count = m_counts.find(found->second.who);
        count != m_counts.end() && --count->second == 0)
        m_counts.erase(count);
    m_open.erase(found);
    metrics.connected(-1);
}

std::string Doorway::countsFor(const std::string &address) const
{
    const bool isExempt = limits.perAddress == 0
        || std::find(proxies.begin(), proxies.end(), address) != proxies.end();
    return isExempt ? std::string() : networkOf(address);
}

bool Doorway::hasRoomFor(const std::string &who) const
{
    if (m_open.size() >= limits.connections)
        return false;
    const auto count = m_counts.find(who);
    return count == m_counts.end() || count->second < limits.perAddress;
}

void Doorway::finishAll()
{
    std::vector<std::shared_ptr<OpenConnection>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        for (const auto &[address, entered] : m_open)
            if (auto connection = entered.connection.lock())
                open.push_back(std::move(connection));
    }
    for (const auto &connection : open)
        connection->finish();
}

std::size_t Doorway::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open.size();
}

bool Doorway::reserve(std::size_t bytes)
{
    if ((m_reserved += bytes) <= limits.bodies)
        return true;
    m_reserved -= bytes;
    return false;
}

} // namespace bayboard
