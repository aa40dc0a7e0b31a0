// Whom a server told what happened, when its file broke: Replay's side of it.

#include "core/store/Replay.h"
#include "core/store/StoreConnection.h"
#include "core/store/WebhookRows.h"

#include <set>

namespace bayboard {

/// As they last were: one that was removed, or whose secret was replaced, must not come back with
/// the backup. One that the backup has goes on from where that was, with what waited then: what it
/// is told once more has the same ids.
Status Replay::keepWebhooks()
{
    const auto webhooks = m_damaged.webhooks();
    if (!webhooks)
        return {};
    std::set<WebhookId> gone;
    auto select = m_target.prepare("SELECT id FROM webhook");
    auto remove = m_target.prepare("DELETE FROM webhook WHERE id = ?1");
    if (!select || !remove)
        return tl::unexpected(select ? remove.error() : select.error());
    if (Status read = forEachRow(**select,
                                 [&](sqlite::Statement &row) -> Status {
                                     gone.insert(row.id<WebhookId>(0));
                                     return {};
                                 });
        !read)
        return read;
    for (const Webhook &each : *webhooks) {
        const bool isThere = gone.erase(each.id) == 1;
        Status kept
            = isThere ? webhook_rows::update(m_target, each) : webhook_rows::insert(m_target, each);
        if (!kept)
            return kept;
    }
    for (const WebhookId id : gone) {
        (*remove)->bind(1, id);
        if (Status done = (*remove)->run(); !done)
            return done;
    }
    return {};
}

} // namespace bayboard
