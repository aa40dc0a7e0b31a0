#pragma once

#include "app/server/Beast.h"
#include "app/server/Doorway.h"

namespace bayboard {

/// A conversation over one socket: question, answer, and again. Its handlers run on a strand of
/// their own. Keeps itself alive while something is under way. Order of each question: head (within
/// limits), Doorman, body (within limits), handler, answer. What breaks a limit is answered where
/// that is possible, and the connection is closed.
template <typename Stream>
class Connection final : public OpenConnection,
                         public std::enable_shared_from_this<Connection<Stream>>
{
public:
    Connection(Stream stream, std::string address, Doorway &doorway)
        : m_stream(std::move(stream))
        , m_address(std::move(address))
        , m_doorway(doorway)
    { }

    ~Connection() override { m_doorway.leave(this); }

    void begin();
    void finish() override;

private:
    using Parser = http::request_parser<http::string_body>;
    using Failed = beast::error_code;

    void readHead();
    void onHead(Failed failed);
    void refuseHead(Failed failed);
    void onAdmitted(Doorman::Admitted admitted);
    void readBody();
    void onBody(Failed failed);
    void answer(HttpResponse response);
    void sendWhole(HttpResponse response);
    void beginStream(HttpResponse response);
    void sendPiece();
    void onPiece(BodySource::Piece piece);
    void onAnswered(Failed failed);
    void close();
    void linger(std::size_t left);

    [[nodiscard]] RequestHead headOf(const http::request_header<> &header) const;
    [[nodiscard]] std::string addressOf(const http::request_header<> &header) const;
    void releaseBody();
    void note(int status);

    auto self() { return this->shared_from_this(); }

    /// Runs `what` on the connection's own strand.
    template <typename What> void atHome(What &&what)
    {
        net::post(m_stream.get_executor(), std::forward<What>(what));
    }

    void expireAfter(std::chrono::seconds time)
    {
        beast::get_lowest_layer(m_stream).expires_after(time);
    }

    Stream m_stream;
    std::string m_address;
    Doorway &m_doorway;
    beast::flat_buffer m_buffer{16 << 10};
    std::optional<Parser> m_parser;
    std::shared_ptr<Call> m_call;
    std::shared_ptr<BodySource> m_source;
    std::string m_piece;
    std::size_t m_reserved = 0;
    std::chrono::steady_clock::time_point m_asked;
    bool m_owes = false; ///< an answer
    bool m_keep = false; ///< the connection, after the answer
};

extern template class Connection<beast::tcp_stream>;
extern template class Connection<beast::ssl_stream<beast::tcp_stream>>;

} // namespace bayboard
