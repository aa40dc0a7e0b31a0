#pragma once

#include <functional>
#include <string>
#include <thread>

namespace bayboard {

namespace postgres {
class Connection;
}

/// Hears of commits on a database, by a connection and a thread of its own. Looks by itself once a
/// second, for a commit of which nobody told; opens the line again where it breaks.
class PostgresListener
{
public:
    /// `committed` is called on the listener's thread.
    PostgresListener(std::string address, std::function<void()> committed);
    /// Returns when `committed` will be called no more.
    ~PostgresListener();
    PostgresListener(const PostgresListener &) = delete;
    PostgresListener &operator=(const PostgresListener &) = delete;

private:
    void run();
    /// Whether the feeds are others than at the last look.
    [[nodiscard]] bool looksNew(postgres::Connection &connection);
    /// False when it is to end.
    [[nodiscard]] bool waitFor(int line);

    std::string m_address;
    std::function<void()> m_committed;
    int m_stop; ///< an eventfd
    std::string m_seen; ///< the thread's
    std::thread m_thread;
};

} // namespace bayboard
