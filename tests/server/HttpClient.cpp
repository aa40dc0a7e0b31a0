#include "tests/server/HttpClient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bayboard::test {

namespace {

constexpr timeval patience{60, 0};

int connectTo(const std::string &address, const std::string &own)
{
    const std::size_t colon = address.rfind(':');
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &to.sin_addr);
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(made, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (!own.empty()) {
        sockaddr_in from = {};
        from.sin_family = AF_INET;
        inet_pton(AF_INET, own.c_str(), &from.sin_addr);
        bind(made, reinterpret_cast<const sockaddr *>(&from), sizeof from);
    }
    if (connect(made, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0)
        return made;
    close(made);
    return -1;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return text;
}

std::string authorization(const std::string &token)
{
    return token.empty() ? std::string() : "Authorization: Bearer " + token + "\r\n";
}

} // namespace

HttpClient::HttpClient(const std::string &address, bool tls, const std::string &from)
    : m_socket(connectTo(address, from))
{
    if (!tls || m_socket < 0)
        return;
    m_context = SSL_CTX_new(TLS_client_method());
    m_ssl = SSL_new(m_context);
    SSL_set_fd(m_ssl, m_socket);
    if (SSL_connect(m_ssl) != 1) {
        close(m_socket);
        m_socket = -1;
    }
}

HttpClient::~HttpClient()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    if (m_socket >= 0)
        close(m_socket);
}

HttpClient::HttpClient(HttpClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_context(std::exchange(other.m_context, nullptr))
    , m_ssl(std::exchange(other.m_ssl, nullptr))
    , m_read(std::move(other.m_read))
{ }

bool HttpClient::send(const std::string &bytes)
{
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const auto count = m_ssl != nullptr
            ? SSL_write(m_ssl, rest.data(), static_cast<int>(rest.size()))
            : static_cast<int>(::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL));
        if (count <= 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool HttpClient::more()
{
    std::array<char, 65536> part{};
    const auto count = m_ssl != nullptr
        ? SSL_read(m_ssl, part.data(), static_cast<int>(part.size()))
        : static_cast<int>(recv(m_socket, part.data(), part.size(), 0));
    if (count <= 0)
        return false;
    m_read.append(part.data(), static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> HttpClient::line()
{
    std::size_t end = 0;
    while ((end = m_read.find("\r\n")) == std::string::npos)
        if (!more())
            return std::nullopt;
    std::string found = m_read.substr(0, end);
    m_read.erase(0, end + 2);
    return found;
}

bool HttpClient::take(std::size_t count, std::string &to)
{
    while (m_read.size() < count)
        if (!more()) {
            to += std::exchange(m_read, {});
            return false;
        }
    to.append(m_read, 0, count);
    m_read.erase(0, count);
    return true;
}

HttpReply HttpClient::read()
{
    HttpReply reply;
    const auto first = line();
    if (!first || first->size() < 12)
        return reply;
    while (const auto header = line()) {
        if (header->empty())
            break;
        const std::size_t colon = header->find(": ");
        if (colon != std::string::npos)
            reply.headers[lower(header->substr(0, colon))] = header->substr(colon + 2);
    }
    reply.status = std::atoi(first->c_str() + 9);
    if (reply.headers["transfer-encoding"] != "chunked") {
        const auto length = static_cast<std::size_t>(
            std::strtoul(reply.headers["content-length"].c_str(), nullptr, 10));
        reply.whole = take(length, reply.body);
        return reply;
    }
    while (const auto size = line()) {
        const std::size_t count = std::strtoul(size->c_str(), nullptr, 16);
        std::string ignored;
        if (!take(count, reply.body) || !take(2, ignored))
            return reply;
        if (count == 0) {
            reply.whole = true;
            return reply;
        }
    }
    return reply;
}

bool HttpClient::ends()
{
    return m_read.empty() && !more();
}

HttpReply
HttpClient::ask(const std::string &method, const std::string &target, const std::string &token)
{
    send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + authorization(token)
         + "\r\n");
    return read();
}

bool HttpClient::sendPost(const std::string &target,
                          const std::string &token,
                          const std::string &json)
{
    return send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + authorization(token)
                + "Content-Type: application/json\r\nContent-Length: " + std::to_string(json.size())
                + "\r\n\r\n" + json);
}

HttpReply
HttpClient::post(const std::string &target, const std::string &token, const std::string &json)
{
    sendPost(target, token, json);
    return read();
}

} // namespace bayboard::test
