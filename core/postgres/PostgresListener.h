#pragma once

#include <functional>
#include <string>
#include <thread>

namespace bayboard {

/// Hears of commits on a database, by a connection and a thread of its own. Where the line breaks
/// it is opened again, and as something may have been missed, that counts as a commit.
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
    /// False when it is to end.
    [[nodiscard]] bool waitFor(int line);

    std::string m_address;
    std::function<void()> m_committed;
    int m_stop; ///< an eventfd
    std::thread m_thread;
};

} // namespace bayboard
