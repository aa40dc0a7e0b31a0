#include "app/server/LongPolls.h"

namespace bayboard {

namespace {

HttpResponse nothingNew(const Uuid &epoch)
{
    FeedPage page;
    page.epoch = epoch;
    HttpResponse response;
    response.body = encode(page);
    return response;
}

HttpResponse busy()
{
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = 1;
    return responseFor(problem);
}

} // namespace

void LongPolls::ask(const FeedQuestion &question, Respond respond)
{
    look({question, {}, std::chrono::steady_clock::now() + question.wait, std::move(respond)});
}

/// Reads the page; who gets nothing new waits.
void LongPolls::look(Waiter waiter)
{
    const auto shared = std::make_shared<Waiter>(std::move(waiter));
    const bool posted = m_pool.post([this, shared](SyncService &service) {
        auto answer = service.feed(shared->question);
        if (!answer)
            return shared->respond(responseFor(answer.error()));
        shared->epoch = answer->page.epoch;
        if (answer->nothingNew && shared->question.wait.count() > 0)
            return wait(std::move(*shared));
        HttpResponse response;
        response.body = encode(answer->page);
        shared->respond(std::move(response));
    });
    if (!posted)
        shared->respond(busy());
}

void LongPolls::wait(Waiter waiter)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopped && m_feeds.add(m_last + 1, waiter.question.cursors)) {
            m_waiters.emplace(++m_last, std::move(waiter));
            return;
        }
        if (m_stopped)
            waiter.question.wait = seconds(0);
    }
    if (waiter.question.wait.count() == 0)
        waiter.respond(nothingNew(waiter.epoch));
    else
        look(std::move(waiter)); // something came between
}

void LongPolls::lookAtEnds()
{
    if (m_isToLook.exchange(true))
        return;
    m_pool.insist([this](SyncService &service) {
        m_isToLook = false; // what is committed from now on may not be seen by this look
        if (const auto ends = service.ends())
            moved(*ends);
    });
}

void LongPolls::moved(const FeedCursors &ends)
{
    if (m_alsoTell)
        m_alsoTell();
    std::map<FeedCursors, std::vector<Waiter>> groups;
    {
        const std::lock_guard lock(m_mutex);
        for (const FeedWaiters::Number number : m_feeds.moved(ends)) {
            auto node = m_waiters.extract(number);
            groups[node.mapped().question.cursors].push_back(std::move(node.mapped()));
        }
    }
    for (auto &[cursors, those] : groups)
        answerTogether(std::move(those));
}

void LongPolls::answerTogether(std::vector<Waiter> those)
{
    const auto shared = std::make_shared<std::vector<Waiter>>(std::move(those));
    m_pool.insist([this, shared](SyncService &service) {
        FeedQuestion question = shared->front().question;
        question.epoch = {}; // all were of this one when they began to wait
        const auto answer = service.feed(question);
        if (answer && answer->nothingNew) {
            for (Waiter &waiter : *shared)
                wait(std::move(waiter));
            return;
        }
        HttpResponse response = answer ? HttpResponse() : responseFor(answer.error());
        if (answer)
            response.shared = std::make_shared<const std::string>(encode(answer->page));
        for (const Waiter &waiter : *shared)
            waiter.respond(response);
    });
}

void LongPolls::tick(Moment now)
{
    std::vector<Waiter> over;
    {
        const std::lock_guard lock(m_mutex);
        for (auto each = m_waiters.begin(); each != m_waiters.end();) {
            const auto next = std::next(each);
            if (each->second.until <= now) {
                m_feeds.remove(each->first);
                over.push_back(std::move(m_waiters.extract(each).mapped()));
            }
            each = next;
        }
    }
    for (const Waiter &waiter : over)
        waiter.respond(nothingNew(waiter.epoch));
}

void LongPolls::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    tick(Moment::max());
}

std::size_t LongPolls::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiters.size();
}

} // namespace bayboard
