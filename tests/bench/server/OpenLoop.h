#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace bayboard::bench {

/// One question as it goes out, and what is to be known of it when it is answered.
struct Asked
{
    std::size_t kind = 0;
    std::size_t note = 0; ///< whatever the load wants to find again
    std::string text; ///< head and body
};

struct Heard
{
    const Asked &asked;
    int status = 0; ///< 0: the connection broke
    std::string body;
    double milliseconds = 0; ///< since it should have been asked
};

/// Asks a server over many open connections at fixed times, whether it keeps up or not: a question
/// that finds no free connection waits, and its time counts from when it was due. One thread.
class OpenLoop
{
public:
    OpenLoop(const std::string &address, std::size_t connections);
    ~OpenLoop();
    OpenLoop(const OpenLoop &) = delete;
    OpenLoop &operator=(const OpenLoop &) = delete;

    using Next = std::function<Asked()>;
    using Told = std::function<void(const Heard &)>;
    /// Returns when all are answered, or nothing has come for half a minute.
    void run(double perSecond, std::chrono::seconds time, const Next &next, const Told &told);

    /// Questions that found no free connection.
    [[nodiscard]] std::size_t late() const { return m_late; }

    [[nodiscard]] std::size_t unanswered() const { return m_out + m_due.size(); }

private:
    using Moment = std::chrono::steady_clock::time_point;

    struct Line
    {
        int socket = -1;
        Asked asked;
        Moment due;
        std::string read;
    };

    struct Due
    {
        Asked asked;
        Moment at;
    };

    void send(Line &line, Asked asked, Moment due);
    void read(Line &line, const Told &told);
    void finish(Line &line, int status, std::string body, const Told &told);

    int m_poll = -1;
    std::vector<Line> m_lines;
    std::deque<std::size_t> m_free; ///< lines
    std::deque<Due> m_due; ///< that wait for a line
    std::size_t m_out = 0;
    std::size_t m_late = 0;
};

} // namespace bayboard::bench
