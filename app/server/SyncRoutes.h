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
///   GET  /v1/sync/snapshot   ?location=ID&from=…&to=… (UTC seconds; every location without one):
///                            a page a line (core/wire/Snapshots.h)
///   POST /v1/sync/club       ?club=ID&from=0&all=1200, steps of a club for a server that has none,
///                            as a batch (core/wire/ClubParts.h)
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

    /// A token is another desk's from now on. Any of the data's threads.
    std::function<void()> tokensChanged;
    /// A batch was judged, and its answer is given. The data's thread that did it.
    std::function<void(SyncService &)> judged;

private:
    using CallPtr = std::shared_ptr<const Call>;

    void greet(const CallPtr &call, const Respond &respond);
    void push(const CallPtr &call, const Respond &respond);
    void takeClub(const CallPtr &call, const Respond &respond);
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
