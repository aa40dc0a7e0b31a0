#pragma once

#include "app/server/Beast.h"
#include "app/server/NameLookup.h"
#include "core/base/Error.h"
#include "core/time/Clock.h"
#include "core/webhooks/Courier.h"

#include <functional>
#include <memory>

namespace bayboard {

/// Sends events to receivers, each over a line of its own: the name is looked up once, and what it
/// stands for is both judged and connected to, so that it cannot turn into another address between.
/// No redirect is followed. Any thread.
class WebhookSender
{
public:
    struct Options
    {
        std::chrono::seconds timeout{15}; ///< for all of one attempt
        bool allowPrivate = false; ///< also addresses that are not of the open internet
        std::string trust; ///< PEM file of further authorities; empty: the system's alone
    };

    /// Called once, on a thread of the network.
    using Done = std::function<void(WebhookOutcome)>;

    /// Context and clock outlive it. FileNotReadable for what is no file of certificates.
    [[nodiscard]] static Result<std::unique_ptr<WebhookSender>>
    make(net::io_context &io, const Clock &clock, const Options &options);

    void send(WebhookSending sending, Done done);

private:
    WebhookSender(net::io_context &io, const Clock &clock, const Options &options)
        : m_io(io)
        , m_clock(clock)
        , m_options(options)
    { }

    net::io_context &m_io;
    const Clock &m_clock;
    Options m_options;
    net::ssl::context m_tls{net::ssl::context::tls_client};
    NameLookup m_names; ///< goes first: what waits for it uses the others
};

/// Seconds of a Retry-After header, as a number or a date; 0 where it says nothing. Pure.
[[nodiscard]] std::int64_t retryAfterSeconds(std::string_view header, Instant now);

} // namespace bayboard
