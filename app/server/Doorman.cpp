#include "app/server/Doorman.h"

#include "app/server/LastAnswers.h"
#include "core/identity/TokenText.h"

namespace bayboard {

namespace {

/// How long another process may need to hear that a token was revoked.
constexpr std::chrono::seconds tokensAreKnown{5};
/// How long somebody who would rather have an old answer than none is known by an old answer, too.
constexpr std::chrono::hours lastKnownFor{1};
constexpr std::size_t mostKnown = 10'000;

WireProblem late(std::int64_t seconds)
{
    WireProblem problem{ProblemCode::TooManyRequests};
    problem.retryAfterSeconds = seconds;
    return problem;
}

bool fits(BodyKind kind, const std::string &type)
{
    switch (kind) {
    case BodyKind::None:
        return true;
    case BodyKind::Json:
        return type == "application/json";
    case BodyKind::MaybeJson:
        return type.empty() || type == "application/json";
    case BodyKind::Text:
        return type == "application/octet-stream" || type == "text/plain";
    }
    return false;
}

} // namespace

Doorman::Doorman(const Routes &routes,
                 DataPool &pool,
                 DataBreaker &breaker,
                 const Clock &clock,
                 const Rates &rates,
                 NowRead now)
    : m_routes(routes)
    , m_pool(pool)
    , m_breaker(breaker)
    , m_clock(clock)
    , m_now(std::move(now))
    , m_addresses(rates.perAddress)
    , m_tokens(rates.perToken)
    , m_wrong(rates.wrongTokens)
{ }

void Doorman::admit(RequestHead head, std::function<void(Admitted)> give)
{
    const auto call = std::make_shared<Call>();
    call->head = std::move(head);
    Routes::Found found = m_routes.find(call->head);
    call->route = found.route;
    call->captured = std::move(found.captured);
    if (const auto problem = objection(*call))
        return give(responseFor(*problem));
    if (found.route == nullptr) {
        HttpResponse response = responseFor(WireProblem{
            found.allowed.empty() ? ProblemCode::NotFound : ProblemCode::MethodNotAllowed});
        if (!found.allowed.empty())
            response.headers.emplace_back("Allow", found.allowed);
        return give(std::move(response));
    }
    if (!found.route->wantsToken)
        return give(call);
    recognise(call, std::move(give));
}

/// What can be said without knowing who asks.
std::optional<WireProblem> Doorman::objection(const Call &call)
{
    if (m_closed && (call.route == nullptr || call.route->wantsToken)) {
        WireProblem problem{ProblemCode::Stopping};
        problem.retryAfterSeconds = 5;
        return problem;
    }
    const std::int64_t wait = m_addresses.take(networkOf(call.head.address), m_now());
    return wait > 0 ? std::optional(late(wait)) : std::nullopt;
}

void Doorman::recognise(std::shared_ptr<Call> call, std::function<void(Admitted)> give)
{
    const auto hash = tokenHash(call->head.bearer);
    if (!hash) // no guess, and nothing to look for
        return give(responseFor(WireProblem{ProblemCode::Unauthorized}));
    if (auto known = knownAs(*hash))
        return give(welcome(std::move(call), std::move(*known)));
    if (const auto wait = m_breaker.objection(m_now()))
        return give(admitWithoutData(std::move(call), *hash, *wait));
    std::uint64_t forgotten = 0;
    {
        const std::lock_guard lock(m_mutex);
        forgotten = m_forgotten;
    }
    const bool posted = m_pool.post([this, call, give, forgotten, hash = *hash](
                                        SyncService &service) {
        auto device = service.recognise(call->head.bearer);
        const bool failed = !device && device.error().code == ProblemCode::TryLater;
        m_breaker.answered(failed, m_now());
        if (failed)
            return give(admitWithoutData(call, hash, device.error().retryAfterSeconds));
        if (!device) {
            const bool wrong = statusOf(device.error().code) == 401;
            if (wrong)
                forget(hash);
            const std::int64_t wait
                = wrong ? m_wrong.take(networkOf(call->head.address), m_now()) : 0;
            return give(responseFor(wait > 0 ? late(wait) : device.error()));
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_known.size() >= mostKnown)
                m_known.clear();
            if (forgotten == m_forgotten)
                m_known.insert_or_assign(device->hash, Known{*device, m_now() + tokensAreKnown});
        }
        give(welcome(call, std::move(*device)));
    });
    if (!posted) {
        m_breaker.notAsked(m_now());
        give(admitWithoutData(call, *hash, 1));
    }
}

/// The data cannot say who it is. What was known of him will do for an old answer.
Doorman::Admitted
Doorman::admitWithoutData(std::shared_ptr<Call> call, const std::string &hash, std::int64_t wait)
{
    if (wantsLastKnown(call->head))
        if (auto known = knownAs(hash, lastKnownFor))
            return welcome(std::move(call), std::move(*known));
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = std::max<std::int64_t>(wait, 1);
    return responseFor(problem);
}

std::optional<DeviceToken> Doorman::knownAs(const std::string &hash, std::chrono::seconds late)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.find(hash);
    if (found == m_known.end() || found->second.until + late <= m_now()
        || found->second.token.hasExpired(m_clock.now()))
        return std::nullopt;
    return found->second.token;
}

/// Not even an old answer is for him.
void Doorman::forget(const std::string &hash)
{
    const std::lock_guard lock(m_mutex);
    m_known.erase(hash);
}

Doorman::Admitted Doorman::welcome(std::shared_ptr<Call> call, DeviceToken device)
{
    wipe(call->head.bearer);
    const std::int64_t wait = m_tokens.take(device.id.toString(), m_now());
    if (wait > 0)
        return responseFor(late(wait));
    if (!fits(call->route->body, call->head.type))
        return responseFor(WireProblem{ProblemCode::NotJson});
    {
        const std::lock_guard lock(m_mutex);
        m_seen[device.id] = m_clock.now();
    }
    call->device = std::move(device);
    return call;
}

void Doorman::forgetTokens()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    ++m_forgotten;
}

std::vector<std::pair<TokenId, Instant>> Doorman::takeSeen()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::pair<TokenId, Instant>> seen(m_seen.begin(), m_seen.end());
    m_seen.clear();
    return seen;
}

} // namespace bayboard
