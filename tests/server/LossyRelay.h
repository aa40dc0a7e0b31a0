#pragma once

#include <atomic>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace bayboard::test {

/// A line to a server on this machine that can lose answers, or hold back a part of them: what is
/// asked arrives. Its own threads.
class LossyRelay
{
public:
    /// To `server`, "127.0.0.1:8080".
    explicit LossyRelay(const std::string &server);
    ~LossyRelay();
    LossyRelay(const LossyRelay &) = delete;
    LossyRelay &operator=(const LossyRelay &) = delete;

    [[nodiscard]] const std::string &address() const { return m_address; }

    /// From now on: answers to requests that begin like this are lost, and their connections end.
    /// Empty: none.
    void lose(const std::string &request);

    /// From now on: where this stands in a piece of an answer, what comes after its line is held
    /// back. Empty: nothing is, and what was comes.
    void holdBehind(const std::string &text);

    /// How many were.
    [[nodiscard]] int lost() const { return m_lost; }

private:
    /// Of one connection.
    struct Held
    {
        bool isHolding = false;
        std::string bytes;
    };

    void serve();
    void relay(int client);
    [[nodiscard]] bool isToLose(const std::string &asked);
    /// What may go on now; the rest is held.
    [[nodiscard]] std::string dueOf(std::string_view came, Held &held);

    int m_port = 0;
    int m_listening = -1;
    std::string m_address;
    std::mutex m_mutex;
    std::string m_losing;
    std::string m_holding;
    std::atomic<int> m_lost = 0;
    std::atomic<bool> m_isOver = false;
    std::list<std::thread> m_connections; ///< of the serving thread
    std::thread m_serving;
};

} // namespace bayboard::test
