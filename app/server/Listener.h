#pragma once

#include "app/server/Beast.h"
#include "app/server/Doorway.h"
#include "core/base/Error.h"

namespace bayboard {

/// Where connections arrive. Its handlers run one after the other.
class Listener
{
public:
    struct Place
    {
        std::string address; ///< "127.0.0.1", "::"
        std::uint16_t port = 0; ///< 0: any that is free
    };

    /// "127.0.0.1:8443", "[::1]:8443", "localhost:0". InvalidArgument.
    [[nodiscard]] static Result<Place> parse(const std::string &text);

    /// `tls` null: in the clear. All outlive it. InvalidArgument where the place cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<Listener>>
    open(net::io_context &io, const Place &place, net::ssl::context *tls, Doorway &doorway);

    /// "127.0.0.1:43211"
    [[nodiscard]] std::string where() const;
    void begin();
    void close(); ///< any thread

private:
    Listener(net::io_context &io, net::ssl::context *tls, Doorway &doorway);
    void accept();
    void welcome(net::ip::tcp::socket socket);

    net::io_context &m_io;
    net::strand<net::io_context::executor_type> m_strand;
    net::ip::tcp::acceptor m_acceptor;
    net::steady_timer m_pause;
    net::ssl::context *m_tls;
    Doorway &m_doorway;
};

/// A context that speaks TLS 1.2 and 1.3 with this certificate (chain) and key, in PEM.
/// FileNotReadable; a key that everybody may read is refused.
[[nodiscard]] Result<std::unique_ptr<net::ssl::context>> openTls(const std::string &certificate,
                                                                 const std::string &key);

} // namespace bayboard
