#pragma once

#include "app/server/DataBreaker.h"
#include "app/server/DataPool.h"
#include "app/server/RateLimits.h"
#include "app/server/Routes.h"

#include <atomic>
#include <map>
#include <variant>

namespace bayboard {

/// Decides by its head alone whether a question is let in: whether there is such a thing, how often
/// its address and its token ask, and who it is. So nobody unknown sends a body. Any thread.
class Doorman
{
public:
    struct Rates
    {
        double perAddress = 200; ///< questions in a second; 0: no limit
        double perToken = 100;
        double wrongTokens = 1; ///< of one address
    };

    using NowRead = std::function<RateLimits::Moment()>;

    /// All outlive it. `now`: a clock that nobody sets, for rates and for how long a token is
    /// known.
    Doorman(const Routes &routes,
            DataPool &pool,
            DataBreaker &breaker,
            const Clock &clock,
            const Rates &rates,
            NowRead now = std::chrono::steady_clock::now);

    using Admitted = std::variant<HttpResponse, std::shared_ptr<Call>>;
    /// Calls `give` once, here or on another thread.
    void admit(RequestHead head, std::function<void(Admitted)> give);

    /// Lets nobody in any more.
    void close() { m_closed = true; }

    /// A token was revoked: what is known of tokens is asked for again.
    void forgetTokens();
    /// Who was seen since this was last asked.
    [[nodiscard]] std::vector<std::pair<TokenId, Instant>> takeSeen();

private:
    struct Known
    {
        DeviceToken token;
        RateLimits::Moment until; ///< then it is asked for again
    };

    [[nodiscard]] std::optional<WireProblem> objection(const Call &call);
    void recognise(std::shared_ptr<Call> call, std::function<void(Admitted)> give);
    [[nodiscard]] Admitted welcome(std::shared_ptr<Call> call, DeviceToken device);
    /// `late`: how long over its time it may be.
    [[nodiscard]] std::optional<DeviceToken> knownAs(const std::string &hash,
                                                     std::chrono::seconds late = {});
    void forget(const std::string &hash);
    [[nodiscard]] Admitted
    admitWithoutData(std::shared_ptr<Call> call, const std::string &hash, std::int64_t wait);

    const Routes &m_routes;
    DataPool &m_pool;
    DataBreaker &m_breaker;
    const Clock &m_clock;
    NowRead m_now;
    RateLimits m_addresses;
    RateLimits m_tokens;
    RateLimits m_wrong;
    std::atomic<bool> m_closed = false;
    std::mutex m_mutex;
    std::unordered_map<std::string, Known> m_known; ///< by hash
    std::uint64_t m_forgotten = 0; ///< how often: an answer from before counts for nothing
    std::map<TokenId, Instant> m_seen;
};

} // namespace bayboard
