#pragma once

#include "app/server/LongPolls.h"
#include "app/server/Metrics.h"
#include "app/server/Routes.h"
#include "app/server/SnapshotStream.h"

namespace bayboard {

/// Version 1 of sync under /v1/sync:
///   GET  /v1/sync            who the token is, and what the server takes
///   POST /v1/sync/changes    a batch of change sets, judged (core/wire/Push.h)
///   POST /v1/sync/feed       what the feeds hold; waits up to 25 s (core/wire/Feeds.h)
///   POST /v1/sync/parts      ?set=ID&index=0&count=3, the text of a part as the body
///   GET  /v1/sync/snapshot   ?location=ID&from=…&to=… (UTC seconds): a page a line
///                            (core/wire/Snapshots.h)
class SyncRoutes
{
public:
    /// All outlive it, and it the routes.
    SyncRoutes(DataPool &pool, LongPolls &polls, Metrics &metrics)
        : m_pool(pool)
        , m_polls(polls)
        , m_metrics(metrics)
    { }

    void addTo(Routes &routes);

private:
    using CallPtr = std::shared_ptr<const Call>;

    void greet(const CallPtr &call, const Respond &respond);
    void push(const CallPtr &call, const Respond &respond);
    void feed(const CallPtr &call, const Respond &respond);
    void keepPart(const CallPtr &call, const Respond &respond);
    void snapshot(const CallPtr &call, const Respond &respond);
    void post(DataPool::Job job, const Respond &respond);

    DataPool &m_pool;
    LongPolls &m_polls;
    Metrics &m_metrics;
    SnapshotStream::Count m_snapshots = 0;
};

} // namespace bayboard
