#include "app/server/Listener.h"

#include "app/server/Connection.h"

#include <charconv>
#include <sys/stat.h>

namespace bayboard {

namespace {

using tcp = net::ip::tcp;

constexpr int callersAtOnce = 1024;
constexpr std::chrono::milliseconds pauseWhenFull{100};

tl::unexpected<Error> cannotListen(const std::string &where, const std::string &reason)
{
    return fail(ErrorCode::InvalidArgument, where, Phrase(reason));
}

} // namespace

Result<Listener::Place> Listener::parse(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    Place place;
    std::string port;
    if (colon != std::string::npos) {
        place.address = text.substr(0, colon);
        port = text.substr(colon + 1);
    }
    if (place.address.size() > 2 && place.address.front() == '[' && place.address.back() == ']')
        place.address = place.address.substr(1, place.address.size() - 2);
    if (place.address == "localhost")
        place.address = "127.0.0.1";
    const auto [end, fault] = std::from_chars(port.data(), port.data() + port.size(), place.port);
    beast::error_code wrong;
    net::ip::make_address(place.address, wrong);
    if (wrong || fault != std::errc() || end != port.data() + port.size() || port.empty())
        return fail(ErrorCode::InvalidArgument,
                    text,
                    Phrase::tr("an address and a port are wanted, as in 127.0.0.1:8420"));
    return place;
}

Listener::Listener(net::io_context &io, net::ssl::context *tls, Doorway &doorway)
    : m_io(io)
    , m_strand(net::make_strand(io))
    , m_acceptor(m_strand)
    , m_pause(m_strand)
    , m_tls(tls)
    , m_doorway(doorway)
{ }

Result<std::unique_ptr<Listener>>
Listener::open(net::io_context &io, const Place &place, net::ssl::context *tls, Doorway &doorway)
{
    std::unique_ptr<Listener> listener(new Listener(io, tls, doorway));
    const tcp::endpoint endpoint(net::ip::make_address(place.address), place.port);
    const std::string where = place.address + ":" + std::to_string(place.port);
    beast::error_code failed;
    listener->m_acceptor.open(endpoint.protocol(), failed);
    if (!failed)
        listener->m_acceptor.set_option(net::socket_base::reuse_address(true), failed);
    if (!failed)
        listener->m_acceptor.bind(endpoint, failed);
    if (!failed)
        listener->m_acceptor.listen(callersAtOnce, failed);
    if (failed)
        return cannotListen(where, failed.message());
    return listener;
}

std::string Listener::where() const
{
    const tcp::endpoint endpoint = m_acceptor.local_endpoint();
    const std::string address = endpoint.address().to_string();
    return (endpoint.address().is_v6() ? "[" + address + "]" : address) + ":"
        + std::to_string(endpoint.port());
}

void Listener::begin()
{
    net::dispatch(m_strand, [this] { accept(); });
}

void Listener::close()
{
    net::dispatch(m_strand, [this] {
        beast::error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
    });
}

void Listener::accept()
{
    if (!m_acceptor.is_open())
        return;
    m_acceptor.async_accept(
        net::make_strand(m_io), [this](beast::error_code failed, tcp::socket socket) {
            if (failed == net::error::operation_aborted)
                return;
            if (!failed) {
                welcome(std::move(socket));
                return accept();
            }
            m_pause.expires_after(pauseWhenFull); // no descriptor is left, perhaps
            m_pause.async_wait([this](beast::error_code) { accept(); });
        });
}

void Listener::welcome(tcp::socket socket)
{
    beast::error_code failed;
    const tcp::endpoint from = socket.remote_endpoint(failed);
    if (failed)
        return;
    socket.set_option(tcp::no_delay(true), failed);
    const std::string address = from.address().to_string();
    const auto begin = [this, &address](const auto &connection) {
        if (m_doorway.enter(connection, address))
            connection->begin();
    };
    if (m_tls == nullptr)
        begin(std::make_shared<Connection<beast::tcp_stream>>(
            beast::tcp_stream(std::move(socket)), address, m_doorway));
    else
        begin(std::make_shared<Connection<beast::ssl_stream<beast::tcp_stream>>>(
            beast::ssl_stream<beast::tcp_stream>(beast::tcp_stream(std::move(socket)), *m_tls),
            address,
            m_doorway));
}

Result<std::unique_ptr<net::ssl::context>> openTls(const std::string &certificate,
                                                   const std::string &key)
{
    struct stat found = {};
    if (stat(key.c_str(), &found) == 0 && (found.st_mode & (S_IROTH | S_IWOTH | S_IWGRP)) != 0)
        return fail(ErrorCode::FileNotReadable,
                    key,
                    Phrase::tr("others may read or change it; chmod 600 keeps a key"));
    auto context = std::make_unique<net::ssl::context>(net::ssl::context::tls_server);
    context->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv2
                         | net::ssl::context::no_sslv3 | net::ssl::context::no_tlsv1
                         | net::ssl::context::no_tlsv1_1 | net::ssl::context::single_dh_use);
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    beast::error_code failed;
    context->use_certificate_chain_file(certificate, failed);
    if (failed)
        return fail(ErrorCode::FileNotReadable, certificate, Phrase(failed.message()));
    context->use_private_key_file(key, net::ssl::context::pem, failed);
    if (failed)
        return fail(ErrorCode::FileNotReadable, key, Phrase(failed.message()));
    return context;
}

} // namespace bayboard
