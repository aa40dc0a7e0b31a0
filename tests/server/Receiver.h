#pragma once

#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using SSL_CTX = struct ssl_ctx_st;

namespace bayboard::test {

struct KeyPair;

/// What somebody said to a receiver.
struct Received
{
    std::string target;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;

    [[nodiscard]] std::string id() const; ///< webhook-id
};

/// How a receiver answers.
struct Reply
{
    enum class Kind {
        Status,
        Cut, ///< ends the connection without a word
        Half, ///< … in the middle of its first line
        Silent, ///< says nothing until the other side ends
        Held, ///< says 200 when it is let go
    };

    Kind kind = Kind::Status;
    int status = 200;
    std::string headers = {}; ///< "Retry-After: 1\r\n"
};

/// Somebody else's program that receives webhooks, and behaves as badly as it is told: one reply a
/// question in the order of the script, then 200 for ever. Threads of its own.
class Receiver
{
public:
    explicit Receiver(std::vector<Reply> script = {}, const KeyPair *tls = nullptr);
    ~Receiver();
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    /// "http://127.0.0.1:43211/in", or "https://localhost:…".
    [[nodiscard]] std::string url() const;
    /// What came, as soon as there are so many; fails the test after a minute.
    [[nodiscard]] std::vector<Received> waitFor(std::size_t count);
    [[nodiscard]] std::vector<Received> received() const;
    /// Further replies.
    void then(std::vector<Reply> script);
    /// Those that are held are answered.
    void letGo();

private:
    void accept();
    void serve(int socket);
    [[nodiscard]] Reply next(Received received);

    int m_listener = -1;
    int m_port = 0;
    SSL_CTX *m_tls = nullptr;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Reply> m_script;
    std::vector<Received> m_received;
    std::list<int> m_sockets;
    std::list<std::thread> m_threads;
    bool m_letGo = false;
    bool m_stopped = false;
    std::thread m_accepting;
};

} // namespace bayboard::test
