#pragma once

#include "app/server/DataBreaker.h"
#include "app/server/LastAnswers.h"
#include "app/server/LongPolls.h"
#include "app/server/Metrics.h"
#include "app/server/Routes.h"
#include "app/server/SnapshotStream.h"
#include "core/serving/RestService.h"

namespace bayboard {

/// Version 1 of the interface for other programs under /v1, as resources/api/openapi.json has it;
/// core/serving/RestService answers. Also /v1/openapi.json itself and /v1/docs, a page of it for
/// people, both without a token.
class RestRoutes
{
public:
    /// All outlive it, and it the routes.
    RestRoutes(DataPool &pool,
               LongPolls &polls,
               Metrics &metrics,
               DataBreaker &breaker,
               WebhookSecrets *secrets = nullptr)
        : m_pool(pool)
        , m_polls(polls)
        , m_metrics(metrics)
        , m_breaker(breaker)
        , m_secrets(secrets)
    { }

    void addTo(Routes &routes);

private:
    using CallPtr = std::shared_ptr<const Call>;

    void ask(const char *operation, const CallPtr &call, const Respond &respond);
    [[nodiscard]] Respond keeping(const Call &call, const Respond &respond);
    [[nodiscard]] HttpResponse responseTo(RestAnswer answer, const DeviceToken &who);
    void note(const RestAnswer &answer);

    DataPool &m_pool;
    LongPolls &m_polls;
    Metrics &m_metrics;
    DataBreaker &m_breaker;
    WebhookSecrets *m_secrets; ///< null: webhooks cannot have any
    SnapshotStream::Count m_snapshots = 0;
    LastAnswers m_lastAnswers;
};

} // namespace bayboard
