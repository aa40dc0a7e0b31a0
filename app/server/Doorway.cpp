#include "app/server/Doorway.h"

namespace bayboard {

bool Doorway::enter(const std::shared_ptr<OpenConnection> &connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_finishing)
            return false;
        if (m_open.size() < limits.connections) {
            m_open.emplace(connection.get(), connection);
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
    if (m_open.erase(connection) != 0)
        metrics.connected(-1);
}

void Doorway::finishAll()
{
    std::vector<std::shared_ptr<OpenConnection>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        for (const auto &[address, weak] : m_open)
            if (auto connection = weak.lock())
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
