#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <list>
#include <string>
#include <thread>

namespace bayboard::test {

/// A line between a server and its PostgreSQL that can be cut, fall silent or be slow: a socket in
/// a folder of its own that hands on to the real one. Its own thread.
class FaultyLine
{
public:
    /// The folders of the line's socket, and of the one that it leads to.
    FaultyLine(std::filesystem::path folder, std::filesystem::path to);
    ~FaultyLine();
    FaultyLine(const FaultyLine &) = delete;
    FaultyLine &operator=(const FaultyLine &) = delete;

    enum class State : std::uint8_t {
        Whole,
        Cut, ///< what is open breaks, and nothing is let in
        Silent, ///< what is open stays so, also new ones, and nothing comes through
        Slow, ///< each piece comes late
    };

    void set(State state);

    [[nodiscard]] std::string address(const std::string &database) const;

private:
    struct Side;
    struct Pair;

    void run();
    void accept();
    void wake() const;

    std::filesystem::path m_folder;
    std::filesystem::path m_to;
    int m_listening = -1;
    int m_wake = -1;
    std::atomic<State> m_state = State::Whole;
    std::atomic<bool> m_isOver = false;
    std::list<Pair> m_pairs; ///< of the thread
    std::thread m_thread;
};

} // namespace bayboard::test
