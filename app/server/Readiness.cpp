#include "app/server/Readiness.h"

#include <utility>

namespace bayboard {

namespace {

constexpr std::chrono::seconds readyPatience{2};

HttpResponse said(bool isReady)
{
    HttpResponse response;
    response.status = isReady ? 200 : 503;
    response.type = "text/plain; charset=utf-8";
    response.body = isReady ? "ready\n" : "not ready\n";
    if (!isReady)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

} // namespace

void Readiness::ask(const Respond &respond)
{
    const auto asked
        = std::make_shared<Asked>(Asked{respond, std::chrono::steady_clock::now() + readyPatience});
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(asked);
    }
    const bool posted = m_pool.post(
        [this, asked](SyncService &service) { answer(asked, service.data().ping().has_value()); });
    if (!posted)
        answer(asked, false);
}

void Readiness::answer(const std::shared_ptr<Asked> &asked, bool isReady)
{
    Respond respond;
    {
        const std::lock_guard lock(m_mutex);
        respond = std::exchange(asked->respond, {});
        m_asked.remove(asked);
    }
    if (respond)
        respond(said(isReady));
}

void Readiness::tick(Moment now)
{
    std::list<std::shared_ptr<Asked>> over;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &asked : m_asked)
            if (asked->until <= now)
                over.push_back(asked);
    }
    for (const auto &asked : over)
        answer(asked, false);
}

} // namespace bayboard
