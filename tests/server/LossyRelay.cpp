#include "tests/server/LossyRelay.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bayboard::test {

namespace {

constexpr int lookEvery = 50; // ms, whether it is over

sockaddr_in local(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

const sockaddr *plain(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool sendAll(int to, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace

LossyRelay::LossyRelay(const std::string &server)
    : m_port(std::stoi(server.substr(server.rfind(':') + 1)))
    , m_listening(::socket(AF_INET, SOCK_STREAM, 0))
{
    const sockaddr_in any = local(0);
    EXPECT_EQ(::bind(m_listening, plain(any), sizeof any), 0);
    EXPECT_EQ(::listen(m_listening, 16), 0);
    sockaddr_in bound{};
    socklen_t size = sizeof bound;
    EXPECT_EQ(::getsockname(m_listening, reinterpret_cast<sockaddr *>(&bound), &size), 0);
    m_address = "127.0.0.1:" + std::to_string(ntohs(bound.sin_port));
    m_serving = std::thread([this] { serve(); });
}

LossyRelay::~LossyRelay()
{
    m_isOver = true;
    m_serving.join();
    for (std::thread &connection : m_connections)
        connection.join();
    ::close(m_listening);
}

void LossyRelay::lose(const std::string &request)
{
    const std::lock_guard lock(m_mutex);
    m_losing = request;
}

bool LossyRelay::isToLose(const std::string &asked)
{
    const std::lock_guard lock(m_mutex);
    return !m_losing.empty() && asked.find(m_losing) != std::string::npos;
}

void LossyRelay::holdBehind(const std::string &text)
{
    const std::lock_guard lock(m_mutex);
    m_holding = text;
}

std::string LossyRelay::dueOf(std::string_view came, Held &held)
{
    const std::lock_guard lock(m_mutex);
    held.isHolding = held.isHolding && !m_holding.empty();
    if (held.isHolding) {
        held.bytes += came;
        return {};
    }
    std::string due = std::exchange(held.bytes, {}).append(came);
    const std::size_t at = m_holding.empty() ? std::string::npos : due.find(m_holding);
    const std::size_t end = at == std::string::npos ? at : due.find('\n', at);
    if (end != std::string::npos) {
        held = {true, due.substr(end + 1)};
        due.resize(end + 1);
    }
    return due;
}

void LossyRelay::serve()
{
    while (!m_isOver) {
        pollfd wanted{m_listening, POLLIN, 0};
        if (::poll(&wanted, 1, lookEvery) <= 0)
            continue;
        const int client = ::accept(m_listening, nullptr, nullptr);
        if (client >= 0)
            m_connections.emplace_back([this, client] { relay(client); });
    }
}

/// Both ways, until one of them ends.
void LossyRelay::relay(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in there = local(m_port);
    bool isOpen = ::connect(server, plain(there), sizeof there) == 0;
    bool loses = false;
    Held held;
    std::array<char, 65536> piece{};
    while (isOpen && !m_isOver) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        const int ready = ::poll(ends.data(), ends.size(), lookEvery);
        const std::string due = dueOf({}, held);
        isOpen = sendAll(client, due.data(), due.size());
        if (ready <= 0 || !isOpen)
            continue;
        if (ends[0].revents != 0) {
            const ssize_t got = ::recv(client, piece.data(), piece.size(), 0);
            isOpen = got > 0 && sendAll(server, piece.data(), static_cast<std::size_t>(got));
            loses = loses
                || (isOpen && isToLose(std::string(piece.data(), static_cast<std::size_t>(got))));
        }
        if (isOpen && ends[1].revents != 0) {
            const ssize_t got = ::recv(server, piece.data(), piece.size(), 0);
            m_lost += got > 0 && loses ? 1 : 0;
            isOpen = got > 0 && !loses;
            const std::string answer = isOpen
                ? dueOf({piece.data(), static_cast<std::size_t>(got)}, held)
                : std::string();
            isOpen = isOpen && sendAll(client, answer.data(), answer.size());
        }
    }
    ::close(server);
    ::close(client);
}

} // namespace bayboard::test
