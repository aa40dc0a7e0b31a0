#include "app/server/Connection.h"

#include "core/wire/Limits.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <tuple>
#include <type_traits>

namespace bayboard {

namespace {

constexpr std::uint32_t longestHead = 8 << 10;
/// What is still taken from somebody who sends after having been refused, so that the refusal is
/// read and not lost with the connection.
constexpr std::size_t lingering = 256 << 10;
constexpr std::chrono::seconds lingeringTime{2};

/// What a slow line carries, beside the time that is granted to everybody.
std::chrono::seconds timeFor(std::size_t bytes)
{
    constexpr std::size_t bytesInASecond = 10'000;
    return std::chrono::seconds(bytes / bytesInASecond);
}

template <typename Stream> constexpr bool isEncrypted = !std::is_same_v<Stream, beast::tcp_stream>;

std::string text(beast::string_view view)
{
    return std::string(view.data(), view.size());
}

/// Who sends head and body apart holds the body back until the head is acknowledged, and the
/// system takes its time with that: 40 ms (tcp(7), TCP_QUICKACK; RFC 9293, 3.8.6.3).
void acknowledgeNow(net::ip::tcp::socket &socket)
{
    const int on = 1;
    std::ignore = ::setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

HttpResponse problem(ProblemCode code)
{
    return responseFor(WireProblem{code});
}

bool hasBody(const HttpResponse &response)
{
    return response.status != 204 && response.status != 304;
}

template <typename Response> void fill(Response &to, const HttpResponse &from, bool keep)
{
    to.result(static_cast<unsigned>(from.status));
    to.set(http::field::server, "bayboard");
    to.set(http::field::cache_control, "no-store");
    to.set("X-Content-Type-Options", "nosniff");
    if (hasBody(from))
        to.set(http::field::content_type, from.type);
    for (const auto &[name, value] : from.headers)
        to.set(name, value);
    to.keep_alive(keep);
}

} // namespace

template <typename Stream> void Connection<Stream>::begin()
{
    net::dispatch(m_stream.get_executor(), [self = self()] {
        if constexpr (isEncrypted<Stream>) {
            self->expireAfter(self->m_doorway.limits.head);
            self->m_stream.async_handshake(net::ssl::stream_base::server, [self](Failed failed) {
                if (!failed)
                    self->readHead();
            });
        } else {
            self->readHead();
        }
    });
}

template <typename Stream> void Connection<Stream>::finish()
{
    atHome([self = self()] {
        self->m_keep = false;
        if (!self->m_owes) // what is awaited ends with an error
            beast::get_lowest_layer(self->m_stream).close();
    });
}

template <typename Stream> void Connection<Stream>::readHead()
{
    m_parser.emplace();
    m_parser->header_limit(longestHead);
    m_parser->body_limit(largestMessage);
    m_call.reset();
    expireAfter(m_doorway.limits.head);
    http::async_read_header(m_stream, m_buffer, *m_parser, [self = self()](Failed failed, auto) {
        self->onHead(failed);
    });
}

template <typename Stream> void Connection<Stream>::onHead(Failed failed)
{
    m_asked = std::chrono::steady_clock::now();
    if (failed)
        return refuseHead(failed);
    m_owes = true;
    m_keep = m_parser->get().keep_alive() && !m_doorway.isFinishing();
    if (!m_parser->is_done())
        acknowledgeNow(beast::get_lowest_layer(m_stream).socket());
    RequestHead head = headOf(m_parser->get());
    if (!readTarget(text(m_parser->get().target()), head))
        return answer(problem(ProblemCode::Invalid));
    m_doorway.doorman.admit(std::move(head), [self = self()](Doorman::Admitted admitted) {
        self->atHome([self, admitted = std::move(admitted)]() mutable {
            self->onAdmitted(std::move(admitted));
        });
    });
}

template <typename Stream> void Connection<Stream>::refuseHead(Failed failed)
{
    const bool spoke
        = failed.category() == http::make_error_code(http::error::bad_method).category()
        && failed != http::error::end_of_stream && failed != http::error::partial_message;
    if (!spoke)
        return close();
    m_owes = true;
    m_keep = false;
    if (failed == http::error::body_limit)
        return answer(problem(ProblemCode::TooLarge));
    HttpResponse response = problem(ProblemCode::Invalid);
    if (failed == http::error::header_limit || failed == http::error::buffer_overflow)
        response.status = 431;
    answer(std::move(response));
}

template <typename Stream>
RequestHead Connection<Stream>::headOf(const http::request_header<> &header) const
{
    RequestHead head;
    head.method = text(header.method_string());
    head.bearer = bearerOf(text(header[http::field::authorization]));
    head.type = mediaType(text(header[http::field::content_type]));
    head.address = addressOf(header);
    const auto take = [&](const char *name) {
        const auto [first, last] = header.equal_range(name);
        if (first == last)
            return std::string();
        if (std::next(first) != last || first->value().empty())
            head.unclear = name;
        return text(first->value());
    };
    head.person = take("Bayboard-Operator");
    head.key = take("Idempotency-Key");
    head.ifMatch = take("If-Match");
    head.ifNoneMatch = take("If-None-Match");
    return head;
}

/// Of the one who asks, not of a proxy of ours before the server.
template <typename Stream>
std::string Connection<Stream>::addressOf(const http::request_header<> &header) const
{
    const std::string forwarded = text(header["X-Forwarded-For"]);
    const auto &proxies = m_doorway.proxies;
    if (forwarded.empty() || std::find(proxies.begin(), proxies.end(), m_address) == proxies.end())
        return m_address;
    std::string last = forwarded.substr(forwarded.rfind(',') + 1);
    last.erase(0, last.find_first_not_of(' '));
    return last.empty() ? m_address : last;
}

template <typename Stream> void Connection<Stream>::onAdmitted(Doorman::Admitted admitted)
{
    if (auto *refusal = std::get_if<HttpResponse>(&admitted)) {
        m_keep = m_keep && m_parser->is_done(); // what comes now would be its body
        return answer(std::move(*refusal));
    }
    m_call = std::move(std::get<std::shared_ptr<Call>>(admitted));
    if (m_parser->is_done())
        return onBody({});
    const auto length = m_parser->content_length();
    m_reserved = length ? static_cast<std::size_t>(*length) : largestMessage;
    if (!m_doorway.reserve(m_reserved)) {
        m_reserved = 0;
        m_keep = false;
        WireProblem full{ProblemCode::TryLater};
        full.retryAfterSeconds = 1;
        return answer(responseFor(full));
    }
    expireAfter(m_doorway.limits.body + timeFor(m_reserved));
    if (!beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return readBody();
    m_piece = "HTTP/1.1 100 Continue\r\n\r\n";
    net::async_write(m_stream, net::buffer(m_piece), [self = self()](Failed failed, auto) {
        failed ? self->close() : self->readBody();
    });
}

template <typename Stream> void Connection<Stream>::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, [self = self()](Failed failed, auto) {
        self->onBody(failed);
    });
}

template <typename Stream> void Connection<Stream>::onBody(Failed failed)
{
    if (failed) {
        m_keep = false;
        if (failed == http::error::body_limit)
            return answer(problem(ProblemCode::TooLarge));
        const bool spoke
            = failed.category() == http::make_error_code(http::error::bad_method).category();
        return spoke && failed != http::error::partial_message
            ? answer(problem(ProblemCode::Invalid))
            : close();
    }
    m_call->body = std::move(m_parser->get().body());
    beast::get_lowest_layer(m_stream).expires_never(); // the handler's time is its own
    const auto call = m_call;
    call->route->handle(call, [self = self()](HttpResponse response) {
        self->atHome([self, response = std::move(response)]() mutable {
            self->answer(std::move(response));
        });
    });
}

template <typename Stream> void Connection<Stream>::answer(HttpResponse response)
{
    releaseBody();
    m_keep = m_keep && !m_doorway.isFinishing();
    note(response.status);
    expireAfter(m_doorway.limits.answer);
    if (response.stream)
        beginStream(std::move(response));
    else
        sendWhole(std::move(response));
}

template <typename Stream> void Connection<Stream>::sendWhole(HttpResponse response)
{
    struct Sent
    {
        http::response<http::span_body<const char>> message;
        std::string body;
        std::shared_ptr<const std::string> shared;
    };

    const auto sent = std::make_shared<Sent>();
    fill(sent->message, response, m_keep);
    sent->body = std::move(response.body);
    sent->shared = std::move(response.shared);
    const std::string &body = sent->shared ? *sent->shared : sent->body;
    expireAfter(m_doorway.limits.answer + timeFor(body.size()));
    sent->message.body() = beast::span<const char>(body.data(), body.size());
    if (hasBody(response))
        sent->message.content_length(body.size());
    http::async_write(m_stream, sent->message, [self = self(), sent](Failed failed, auto) {
        self->onAnswered(failed);
    });
}

template <typename Stream> void Connection<Stream>::beginStream(HttpResponse response)
{
    struct Sent
    {
        http::response<http::empty_body> message;
        http::response_serializer<http::empty_body> serializer{message};
    };

    const auto sent = std::make_shared<Sent>();
    fill(sent->message, response, m_keep);
    sent->message.chunked(true);
    m_source = std::move(response.stream);
    http::async_write_header(
        m_stream, sent->serializer, [self = self(), sent](Failed failed, auto) {
            failed ? self->close() : self->sendPiece();
        });
}

template <typename Stream> void Connection<Stream>::sendPiece()
{
    beast::get_lowest_layer(m_stream).expires_never();
    m_source->next([self = self()](BodySource::Piece piece) {
        self->atHome(
            [self, piece = std::move(piece)]() mutable { self->onPiece(std::move(piece)); });
    });
}

template <typename Stream> void Connection<Stream>::onPiece(BodySource::Piece piece)
{
    if (piece.bytes.empty() && !piece.last)
        return close(); // without its end, so that nobody takes it for whole
    m_piece = std::move(piece.bytes);
    expireAfter(m_doorway.limits.answer);
    const bool last = piece.last;
    net::async_write(m_stream,
                     http::make_chunk(net::const_buffer(m_piece.data(), m_piece.size())),
                     [self = self(), last](Failed failed, auto) {
                         if (failed)
                             return self->close();
                         if (!last)
                             return self->sendPiece();
                         net::async_write(self->m_stream,
                                          http::make_chunk_last(),
                                          [self](Failed ended, auto) { self->onAnswered(ended); });
                     });
}

template <typename Stream> void Connection<Stream>::onAnswered(Failed failed)
{
    m_owes = false;
    m_source.reset();
    if (failed)
        return close();
    if (m_keep && !m_doorway.isFinishing())
        return readHead();
    if (m_parser->is_done())
        return close();
    expireAfter(lingeringTime);
    beast::get_lowest_layer(m_stream).socket().shutdown(net::socket_base::shutdown_send, failed);
    linger(lingering);
}

template <typename Stream> void Connection<Stream>::linger(std::size_t left)
{
    m_buffer.clear();
    auto &socket = beast::get_lowest_layer(m_stream);
    socket.async_read_some(m_buffer.prepare(8 << 10),
                           [self = self(), left](Failed failed, std::size_t count) {
                               if (!failed && count < left)
                                   self->linger(left - count);
                           });
}

/// What is under way ends with an error; then nothing keeps the connection any more.
template <typename Stream> void Connection<Stream>::close()
{
    m_owes = false;
    m_source.reset();
    releaseBody();
    if constexpr (isEncrypted<Stream>) {
        expireAfter(lingeringTime);
        m_stream.async_shutdown(
            [self = self()](Failed) { beast::get_lowest_layer(self->m_stream).close(); });
    } else {
        Failed ignored;
        m_stream.socket().shutdown(net::socket_base::shutdown_both, ignored);
        m_stream.close();
    }
}

template <typename Stream> void Connection<Stream>::releaseBody()
{
    m_doorway.release(m_reserved);
    m_reserved = 0;
}

template <typename Stream> void Connection<Stream>::note(int status)
{
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - m_asked;
    const std::string route = m_call ? m_call->route->path : "none";
    m_doorway.metrics.answered(route, status, took);
    m_doorway.journal.write(status >= 500 ? LogLevel::Warning : LogLevel::Info,
                            "answered",
                            {{"route", route},
                             {"status", std::int64_t{status}},
                             {"ms", static_cast<std::int64_t>(took.count() * 1000)}});
}

template class Connection<beast::tcp_stream>;
template class Connection<beast::ssl_stream<beast::tcp_stream>>;

} // namespace bayboard
