#include "tests/bench/server/OpenLoop.h"

#include "tests/bench/postgres/WriteClub.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <optional>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bayboard::bench {

namespace {

constexpr std::chrono::seconds longestSilence{30};
constexpr std::size_t eventsAtOnce = 256;

int connectTo(const std::string &address)
{
    const std::size_t colon = address.rfind(':');
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &to.sin_addr);
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    require(connect(made, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0,
            "A connection was refused.");
    const int one = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return made;
}

struct Answer
{
    int status = 0;
    std::string body;
};

/// Nothing while it has not come whole.
std::optional<Answer> wholeAnswer(const std::string &text)
{
    const std::size_t head = text.find("\r\n\r\n");
    if (head == std::string::npos)
        return std::nullopt;
    const std::size_t named = text.find("Content-Length: ");
    const std::size_t length = named < head ? std::stoul(text.substr(named + 16)) : 0;
    if (text.size() < head + 4 + length)
        return std::nullopt;
    return Answer{std::stoi(text.substr(9, 3)), text.substr(head + 4, length)};
}

} // namespace

OpenLoop::OpenLoop(const std::string &address, std::size_t connections)
    : m_poll(epoll_create1(EPOLL_CLOEXEC))
    , m_lines(connections)
{
    for (std::size_t i = 0; i < connections; ++i) {
        m_lines[i].socket = connectTo(address);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        epoll_ctl(m_poll, EPOLL_CTL_ADD, m_lines[i].socket, &event);
        m_free.push_back(i);
    }
}

OpenLoop::~OpenLoop()
{
    for (const Line &line : m_lines)
        if (line.socket >= 0)
            close(line.socket);
    close(m_poll);
}

void OpenLoop::run(double perSecond, std::chrono::seconds time, const Next &next, const Told &told)
{
    const Moment begun = std::chrono::steady_clock::now();
    const auto between = std::chrono::duration_cast<Moment::duration>(
        std::chrono::duration<double>(1 / perSecond));
    const auto all = static_cast<std::int64_t>(perSecond * static_cast<double>(time.count()));
    std::int64_t asked = 0;
    Moment heard = begun;
    while (asked < all || m_out != 0 || !m_due.empty()) {
        Moment now = std::chrono::steady_clock::now();
        for (; asked < all && begun + asked * between <= now; ++asked)
            m_due.push_back({next(), begun + asked * between});
        while (!m_due.empty() && !m_free.empty()) {
            Line &line = m_lines[m_free.front()];
            m_free.pop_front();
            send(line, std::move(m_due.front().asked), m_due.front().at);
            m_due.pop_front();
        }
        m_late += asked < all && !m_due.empty() ? 1U : 0U;
        if (now - heard > longestSilence)
            return;
        std::array<epoll_event, eventsAtOnce> events{};
        const int count = epoll_wait(m_poll, events.data(), eventsAtOnce, 1);
        for (int i = 0; i < count; ++i) {
            heard = std::chrono::steady_clock::now();
            read(m_lines[events[static_cast<std::size_t>(i)].data.u64], told);
        }
    }
}

void OpenLoop::send(Line &line, Asked asked, Moment due)
{
    line.asked = std::move(asked);
    line.due = due;
    line.read.clear();
    ++m_out;
    std::string_view rest = line.asked.text;
    while (!rest.empty()) {
        const ssize_t count = ::send(line.socket, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return; // it is seen when it is read
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
}

void OpenLoop::read(Line &line, const Told &told)
{
    std::array<char, 65536> part{};
    const ssize_t count = recv(line.socket, part.data(), part.size(), 0);
    if (count <= 0) {
        epoll_ctl(m_poll, EPOLL_CTL_DEL, line.socket, nullptr);
        close(std::exchange(line.socket, -1));
        return finish(line, 0, {}, told);
    }
    line.read.append(part.data(), static_cast<std::size_t>(count));
    if (auto answer = wholeAnswer(line.read))
        finish(line, answer->status, std::move(answer->body), told);
}

void OpenLoop::finish(Line &line, int status, std::string body, const Told &told)
{
    const std::chrono::duration<double, std::milli> took
        = std::chrono::steady_clock::now() - line.due;
    --m_out;
    told({line.asked, status, std::move(body), took.count()});
    if (line.socket >= 0)
        m_free.push_back(static_cast<std::size_t>(&line - m_lines.data()));
}

} // namespace bayboard::bench
