#include "app/server/WebhookSender.h"

#include "core/webhooks/PublicAddress.h"
#include "core/webhooks/WebhookUrl.h"

#include <charconv>
#include <ctime>

namespace bayboard {

namespace {

using Failed = beast::error_code;
using Tcp = net::ip::tcp;

constexpr std::uint32_t largestHead = 16 << 10;
constexpr int version11 = 11;

bool isOfTheInternet(const net::ip::address &address)
{
    return address.is_v4() ? isPublic(address.to_v4().to_bytes())
                           : isPublic(address.to_v6().to_bytes());
}

/// One attempt. Keeps itself alive until its end.
class Delivering : public std::enable_shared_from_this<Delivering>
{
public:
    struct Surroundings
    {
        net::io_context &io;
        const Clock &clock;
        net::ssl::context &tls;
        const WebhookSender::Options &options;
        NameLookup &names;
    };

    Delivering(const Surroundings &around, WebhookSending sending, WebhookSender::Done done)
        : m_around(around)
        , m_home(net::make_strand(around.io))
        , m_timer(m_home)
        , m_line(m_home)
        , m_sending(std::move(sending))
        , m_done(std::move(done))
    { }

    void start()
    {
        net::post(m_home, [self = shared_from_this()] { self->begin(); });
    }

private:
    void begin()
    {
        auto url = readWebhookUrl(m_sending.url);
        if (!url)
            return finish({0, "address"});
        m_url = std::move(*url);
        m_timer.expires_after(m_around.options.timeout);
        m_timer.async_wait([self = shared_from_this()](Failed failed) {
            if (!failed)
                self->finish({0, "timeout"});
        });
        m_around.names.find(m_url.host,
                            m_url.port,
                            [self = shared_from_this()](const NameLookup::Endpoints &found) {
                                net::post(self->m_home, [self, found] { self->connect(found); });
                            });
    }

    void connect(const NameLookup::Endpoints &found)
    {
        if (m_done == nullptr) // the time was up
            return;
        if (found.empty())
            return finish({0, "unreachable"});
        NameLookup::Endpoints allowed;
        for (const Tcp::endpoint &each : found)
            if (m_around.options.allowPrivate || isOfTheInternet(each.address()))
                allowed.push_back(each);
        if (allowed.empty())
            return finish({0, "address"});
        m_line.async_connect(allowed, [self = shared_from_this()](Failed failed, const auto &) {
            if (failed)
                return self->finish({0, "unreachable"});
            self->m_url.tls ? self->shakeHands() : self->ask(self->m_line);
        });
    }

    void shakeHands()
    {
        m_encrypted.emplace(m_line, m_around.tls);
        m_encrypted->set_verify_mode(net::ssl::verify_peer);
        m_encrypted->set_verify_callback(net::ssl::host_name_verification(m_url.host));
        // As SSL_set_tlsext_host_name(), which is a macro with a cast of C.
        SSL_ctrl(m_encrypted->native_handle(),
                 SSL_CTRL_SET_TLSEXT_HOSTNAME,
                 TLSEXT_NAMETYPE_host_name,
                 m_url.host.data());
        m_encrypted->async_handshake(
            net::ssl::stream_base::client, [self = shared_from_this()](Failed failed) {
                failed ? self->finish({0, "tls"}) : self->ask(*self->m_encrypted);
            });
    }

    template <typename Stream> void ask(Stream &stream)
    {
        m_request.method(http::verb::post);
        m_request.target(m_url.target);
        m_request.version(version11);
        m_request.set(http::field::host, m_url.authority());
        m_request.set(http::field::user_agent, "Bayboard-Webhooks/1");
        m_request.set(http::field::connection, "close");
        for (const auto &[name, value] : m_sending.headers)
            m_request.set(name, value);
        m_request.body() = std::move(m_sending.body);
        m_request.prepare_payload();
        http::async_write(
            stream, m_request, [self = shared_from_this(), &stream](Failed failed, std::size_t) {
                failed ? self->finish({0, "broken"}) : self->hear(stream);
            });
    }

    /// The head says all that there is to know.
    template <typename Stream> void hear(Stream &stream)
    {
        m_parser.header_limit(largestHead);
        m_parser.skip(true); // of the body nothing is read, however long it says it is
        http::async_read_header(
            stream, m_buffer, m_parser, [self = shared_from_this()](Failed failed, std::size_t) {
                if (failed)
                    return self->finish({0, "broken"});
                const auto &head = self->m_parser.get();
                const auto wait = head[http::field::retry_after];
                self->finish(
                    {head.result_int(),
                     {},
                     retryAfterSeconds({wait.data(), wait.size()}, self->m_around.clock.now())});
            });
    }

    void finish(WebhookOutcome outcome)
    {
        if (m_done == nullptr)
            return;
        const WebhookSender::Done done = std::exchange(m_done, nullptr);
        m_timer.cancel();
        Failed ignored;
        m_line.socket().shutdown(Tcp::socket::shutdown_both, ignored);
        m_line.close();
        done(std::move(outcome));
    }

    Surroundings m_around;
    net::strand<net::io_context::executor_type> m_home;
    net::steady_timer m_timer;
    beast::tcp_stream m_line;
    std::optional<net::ssl::stream<beast::tcp_stream &>> m_encrypted;
    WebhookSending m_sending;
    WebhookSender::Done m_done; ///< empty: it has been called
    WebhookUrl m_url;
    http::request<http::string_body> m_request;
    beast::flat_buffer m_buffer;
    http::response_parser<http::empty_body> m_parser;
};

} // namespace

Result<std::unique_ptr<WebhookSender>>
WebhookSender::make(net::io_context &io, const Clock &clock, const Options &options)
{
    std::unique_ptr<WebhookSender> made(new WebhookSender(io, clock, options));
    Failed failed;
    made->m_tls.set_default_verify_paths(failed);
    if (!failed && !options.trust.empty())
        made->m_tls.load_verify_file(options.trust, failed);
    if (failed)
        return fail(ErrorCode::FileNotReadable,
                    options.trust.empty() ? "--webhook-trust" : options.trust,
                    Phrase::tr("it holds no certificate"));
    return made;
}

void WebhookSender::send(WebhookSending sending, Done done)
{
    const auto attempt = std::make_shared<Delivering>(
        Delivering::Surroundings{m_io, m_clock, m_tls, m_options, m_names},
        std::move(sending),
        std::move(done));
    attempt->start();
}

std::int64_t retryAfterSeconds(std::string_view header, Instant now)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(header.data(), header.data() + header.size(), number);
    if (fault == std::errc() && end == header.data() + header.size())
        return std::max<std::int64_t>(number, 0);
    std::tm parts = {};
    const std::string text(header);
    if (strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S GMT", &parts) == nullptr)
        return 0;
    return std::max<std::int64_t>(static_cast<std::int64_t>(timegm(&parts)) - toUnix(now), 0);
}

} // namespace bayboard
