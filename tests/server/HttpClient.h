#pragma once

#include <map>
#include <optional>
#include <string>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace bayboard::test {

struct HttpReply
{
    int status = 0; ///< 0: the connection ended before an answer came
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body; ///< of chunks, what came of them
    bool whole = false;
};

/// One connection to a server, as a stranger would have it: bytes go out as they are given. Waits
/// for the other side at most 60 s, then acts as if it had ended.
class HttpClient
{
public:
    /// "127.0.0.1:43211"; `tls`: without asking whose certificate it is; `from`: an address of this
    /// computer, empty: any.
    explicit HttpClient(const std::string &address, bool tls = false, const std::string &from = {});
    ~HttpClient();
    HttpClient(HttpClient &&other) noexcept;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    HttpClient &operator=(HttpClient &&) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }

    /// False when the other side has ended.
    bool send(const std::string &bytes);
    [[nodiscard]] HttpReply read();
    /// Whether the other side ends without a word more.
    [[nodiscard]] bool ends();

    [[nodiscard]] HttpReply
    ask(const std::string &method, const std::string &target, const std::string &token = {});
    [[nodiscard]] HttpReply
    post(const std::string &target, const std::string &token, const std::string &json);
    /// The same without waiting for the answer.
    bool sendPost(const std::string &target, const std::string &token, const std::string &json);

private:
    bool more();
    [[nodiscard]] std::optional<std::string> line();
    bool take(std::size_t count, std::string &to);

    int m_socket = -1;
    SSL_CTX *m_context = nullptr;
    SSL *m_ssl = nullptr;
    std::string m_read;
};

} // namespace bayboard::test
