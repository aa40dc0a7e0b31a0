#pragma once

#include "core/store/ServerData.h"
#include "core/time/Clock.h"
#include "core/webhooks/WebhookOutcome.h"
#include "core/webhooks/WebhookSecrets.h"

#include <functional>
#include <map>
#include <set>

namespace bayboard {

/// One question to a receiver.
struct WebhookSending
{
    Uuid delivery;
    WebhookId webhook;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// What a courier has to say of itself, for logs and counts; names no person and no address.
struct CourierNote
{
    enum class Kind : std::uint8_t { Delivered, Failed, GivenUp, Ended, Opened, Closed };

    Kind kind = Kind::Delivered;
    WebhookId webhook;
    std::string word; ///< of the outcome
};

/// How things stood at the end of the last round.
struct CourierState
{
    std::int64_t webhooks = 0; ///< that this server works on
    std::int64_t waiting = 0;
    std::int64_t dead = 0;
    std::int64_t open = 0; ///< webhooks that are not sent to for a while
};

/// Tells webhooks what was committed: reads the feeds for each, queues events in the same
/// transaction as its place in them, and says which are to be sent. An event leaves the queue only
/// when its receiver has said that he has it, so it comes once or, after a crash between his word
/// and our writing it down, more often, under the same id. Events of one thing go out one after the
/// other. Knows no network and no thread: its owner sends, and calls it on the data's thread.
class Courier
{
public:
    using Tell = std::function<void(const CourierNote &)>;

    /// All outlive it. `random`: of the jitter.
    Courier(const Clock &clock,
            Random &random,
            WebhookSecrets &secrets,
            WebhookPatience patience,
            Tell tell)
        : m_clock(clock)
        , m_random(random)
        , m_secrets(secrets)
        , m_patience(patience)
        , m_tell(std::move(tell))
    { }

    /// What is to be sent now; each of them has to land. An error: nothing is to be sent, and what
    /// landed is written down at the next call.
    [[nodiscard]] Result<std::vector<WebhookSending>> work(ServerData &data);
    /// What came of those that were on their way.
    [[nodiscard]] Status landed(ServerData &data,
                                std::vector<std::pair<Uuid, WebhookOutcome>> outcomes);

    [[nodiscard]] std::size_t onTheirWay() const { return m_onTheirWay.size(); }

    /// Whether the last round left something of the feeds unread: the next one need not wait.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /// What went wrong with single webhooks in the last round, which went on with the others.
    [[nodiscard]] const std::vector<Error> &troubles() const { return m_troubles; }

    /// Counts of what waits are a few seconds old.
    [[nodiscard]] const CourierState &state() const { return m_state; }

private:
    using Outcomes = std::vector<std::pair<Uuid, WebhookOutcome>>;

    /// A webhook's new place in the feeds, where there was nothing to tell it.
    struct Move
    {
        WebhookId webhook;
        FeedCursors from;
        FeedCursors to;
    };

    /// What one round knows and makes.
    struct Round
    {
        FeedCursors ends;
        std::shared_ptr<const Club> club; ///< read when there is something to do
        std::vector<WebhookSending> sendings;
        std::vector<Move> moves;
    };

    [[nodiscard]] Status settle(ServerData &data);
    [[nodiscard]] Status settleOne(ServerData &data,
                                   const WebhookDelivery &delivery,
                                   const WebhookOutcome &outcome,
                                   std::map<WebhookId, Webhook> &webhooks);
    [[nodiscard]] Status
    settleHealth(ServerData &data, const WebhookOutcome &outcome, Webhook &webhook);
    [[nodiscard]] Result<std::set<WebhookId>> hold(ServerData &data,
                                                   const std::vector<Webhook> &webhooks);
    [[nodiscard]] Status noteWithoutKey(ServerData &data,
                                        std::vector<WebhookId> wanted,
                                        const std::vector<Webhook> &closed);
    [[nodiscard]] Status count(ServerData &data);
    [[nodiscard]] Status serve(ServerData &data, Webhook &webhook, Round &round);
    [[nodiscard]] Status collect(ServerData &data, Webhook &webhook, Round &round);
    [[nodiscard]] Status move(ServerData &data, const std::vector<Move> &moves);
    [[nodiscard]] Status choose(ServerData &data, const Webhook &webhook, Round &round);
    [[nodiscard]] Result<bool> mayBeTold(ServerData &data, const Webhook &webhook, Round &round);
    [[nodiscard]] std::optional<WebhookSending> signedFor(const Webhook &webhook,
                                                          const WebhookDelivery &delivery);
    [[nodiscard]] std::int64_t onTheirWayTo(WebhookId webhook) const;
    [[nodiscard]] Status forgetOldDead(ServerData &data);
    [[nodiscard]] tl::unexpected<Error> giveBack(const std::vector<WebhookSending> &sendings,
                                                 const Error &error);

    const Clock &m_clock;
    Random &m_random;
    WebhookSecrets &m_secrets;
    WebhookPatience m_patience;
    Tell m_tell;
    std::map<Uuid, WebhookDelivery> m_onTheirWay;
    Outcomes m_unwritten; ///< that landed, and could not be written down yet
    std::vector<CourierNote> m_notes; ///< of the transaction at hand
    std::vector<Error> m_troubles;
    CourierState m_state;
    std::map<WebhookId, WebhookCount> m_counts; ///< as of `m_counted`, and what was queued since
    Instant m_counted;
    Instant m_forgot;
    bool m_hasMore = false;
};

} // namespace bayboard
