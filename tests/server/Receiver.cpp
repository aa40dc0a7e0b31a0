#include "tests/server/Receiver.h"

#include "tests/server/KeyPair.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <arpa/inet.h>
#include <functional>
#include <openssl/ssl.h>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace bayboard::test {

namespace {

constexpr std::chrono::seconds receiverPatience{60};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return text;
}

/// Bytes over a socket, encrypted or not.
class Line
{
public:
    Line(int socket, SSL_CTX *tls) : m_socket(socket)
    {
        if (tls == nullptr)
            return;
        m_ssl = SSL_new(tls);
        SSL_set_fd(m_ssl, socket);
        m_isOpen = SSL_accept(m_ssl) == 1;
    }

    ~Line() { SSL_free(m_ssl); }

    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] bool more(std::string &to)
    {
        char buffer[4096];
        const auto count = m_ssl != nullptr ? SSL_read(m_ssl, buffer, sizeof buffer)
                                            : recv(m_socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            return false;
        to.append(buffer, static_cast<std::size_t>(count));
        return true;
    }

    void send(const std::string &text)
    {
        if (m_ssl != nullptr)
            SSL_write(m_ssl, text.data(), static_cast<int>(text.size()));
        else
            ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
    }

private:
    int m_socket;
    SSL *m_ssl = nullptr;
    bool m_isOpen = true;
};

/// False when the other side ended before its end.
bool readQuestion(Line &line, Received &to)
{
    std::string bytes;
    std::size_t head = std::string::npos;
    while ((head = bytes.find("\r\n\r\n")) == std::string::npos)
        if (!line.more(bytes))
            return false;
    std::istringstream lines(bytes.substr(0, head));
    std::string word;
    lines >> word >> to.target;
    std::getline(lines, word);
    while (std::getline(lines, word)) {
        const std::size_t colon = word.find(": ");
        if (!word.empty() && word.back() == '\r')
            word.pop_back();
        if (colon != std::string::npos)
            to.headers[lowered(word.substr(0, colon))] = word.substr(colon + 2);
    }
    const std::size_t length = std::stoul("0" + to.headers["content-length"]);
    while (bytes.size() < head + 4 + length)
        if (!line.more(bytes))
            return false;
    to.body = bytes.substr(head + 4, length);
    return true;
}

} // namespace

std::string Received::id() const
{
    const auto found = headers.find("webhook-id");
    return found == headers.end() ? std::string() : found->second;
}

Receiver::Receiver(std::vector<Reply> script, const KeyPair *tls) : m_script(std::move(script))
{
    if (tls != nullptr) {
        m_tls = SSL_CTX_new(TLS_server_method());
        EXPECT_EQ(SSL_CTX_use_certificate_file(m_tls, tls->certificate.c_str(), SSL_FILETYPE_PEM),
                  1);
        EXPECT_EQ(SSL_CTX_use_PrivateKey_file(m_tls, tls->key.c_str(), SSL_FILETYPE_PEM), 1);
    }
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    auto *address = reinterpret_cast<sockaddr *>(&place);
    EXPECT_EQ(bind(m_listener, address, size), 0);
    EXPECT_EQ(listen(m_listener, 64), 0);
    EXPECT_EQ(getsockname(m_listener, address, &size), 0);
    m_port = ntohs(place.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

Receiver::~Receiver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_letGo = true;
        for (const int each : m_sockets)
            shutdown(each, SHUT_RDWR);
    }
    m_changed.notify_all();
    shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    for (std::thread &each : m_threads)
        each.join();
    close(m_listener);
    SSL_CTX_free(m_tls);
}

std::string Receiver::url() const
{
    return (m_tls != nullptr ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(m_port)
        + "/in";
}

std::vector<Received> Receiver::waitFor(std::size_t count)
{
    std::unique_lock lock(m_mutex);
    EXPECT_TRUE(
        m_changed.wait_for(lock, receiverPatience, [&] { return m_received.size() >= count; }))
        << m_received.size() << " of " << count;
    return m_received;
}

std::vector<Received> Receiver::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void Receiver::then(std::vector<Reply> script)
{
    const std::lock_guard lock(m_mutex);
    std::move(script.begin(), script.end(), std::back_inserter(m_script));
}

void Receiver::letGo()
{
    {
        const std::lock_guard lock(m_mutex);
        m_letGo = true;
    }
    m_changed.notify_all();
}

void Receiver::accept()
{
    while (true) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (socket < 0 || m_stopped) {
            if (socket >= 0)
                close(socket);
            return;
        }
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] {
            serve(socket);
            const std::lock_guard locked(m_mutex);
            m_sockets.remove(socket);
            close(socket);
        });
    }
}

Reply Receiver::next(Received received)
{
    Reply reply;
    {
        const std::lock_guard lock(m_mutex);
        m_received.push_back(std::move(received));
        if (!m_script.empty()) {
            reply = m_script.front();
            m_script.erase(m_script.begin());
        }
    }
    m_changed.notify_all();
    return reply;
}

void Receiver::serve(int socket)
{
    Line line(socket, m_tls);
    Received received;
    if (!line.isOpen() || !readQuestion(line, received))
        return;
    const Reply reply = next(std::move(received));
    std::string rest;
    switch (reply.kind) {
    case Reply::Kind::Cut:
        return;
    case Reply::Kind::Half:
        return line.send("HTTP/1.1 2");
    case Reply::Kind::Silent:
        while (line.more(rest)) { }
        return;
    case Reply::Kind::Held: {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_letGo; });
        break;
    }
    case Reply::Kind::Status:
        break;
    }
    const bool saysLength = reply.headers.find("Content-Length") != std::string::npos;
    line.send("HTTP/1.1 " + std::to_string(reply.status) + " Said\r\n" + reply.headers
              + (saysLength ? "\r\nok" : "Content-Length: 2\r\n\r\nok"));
}

} // namespace bayboard::test
