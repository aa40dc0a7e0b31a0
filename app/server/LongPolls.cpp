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

/// How long another process's word that a token was revoked may take.
constexpr std::chrono::seconds tokensAreTrusted{5};

HttpResponse busy()
{
    WireProblem problem{ProblemCode::TryLater};
    problem.retryAfterSeconds = 1;
    return responseFor(problem);
}

} // namespace

void LongPolls::ask(const FeedQuestion &question, const DeviceToken &who, Respond respond)
{
    look({question, who, {}, std::chrono::steady_clock::now() + question.wait, std::move(respond)});
}

/// After the feeds were read: what is in them may be the end of a right.
std::optional<WireProblem> LongPolls::objection(SyncService &service, const Waiter &waiter)
{
    if (isRevoked(waiter.who.id))
        return WireProblem{ProblemCode::Unauthorized};
    if (waiter.who.hasExpired(m_clock.now()))
        return WireProblem{ProblemCode::TokenExpired};
    const auto may = service.mayFollow(waiter.who);
    return may ? std::nullopt : std::optional(may.error());
}

bool LongPolls::isRevoked(TokenId token) const
{
    const std::lock_guard lock(m_mutex);
    return m_revoked.contains(token.value);
}

void LongPolls::readTokens(SyncService &service)
{
    const auto tokens = service.data().tokens();
    if (!tokens)
        return; // nobody is let in by it either; the next look says it
    std::vector<Waiter> over;
    {
        const std::lock_guard lock(m_mutex);
        for (const DeviceToken &token : *tokens)
            if (token.revoked)
                m_revoked.insert(token.id.value);
        for (auto each = m_waiters.begin(); each != m_waiters.end();) {
            const auto next = std::next(each);
            if (m_revoked.contains(each->second.who.id.value)) {
                m_feeds.remove(each->first);
                over.push_back(std::move(m_waiters.extract(each).mapped()));
            }
            each = next;
        }
    }
    for (const Waiter &waiter : over)
        waiter.respond(responseFor(WireProblem{ProblemCode::Unauthorized}));
}

/// Reads the page; who gets nothing new waits.
void LongPolls::look(Waiter waiter)
{
    const auto shared = std::make_shared<Waiter>(std::move(waiter));
    const bool posted = m_pool.post([this, shared](SyncService &service) {
        // Before, since what is asked can say that the data is older than what the asker has read.
        if (const auto problem = objection(service, *shared))
            return shared->respond(responseFor(*problem));
        auto answer = service.feed(shared->question);
        if (answer && answer->isRenewed)
            answerAll(answer->page.epoch);
        if (!answer)
            return shared->respond(responseFor(answer.error()));
        if (const auto problem = objection(service, *shared))
            return shared->respond(responseFor(*problem));
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
        // Where feeds ended in another life of the data says nothing of this one.
        const bool isOther = waiter.epoch != m_epoch;
        if (isOther) {
            m_epoch = waiter.epoch;
            m_feeds.forgetEnds();
        }
        if (!m_stopped && !isOther && m_feeds.add(m_last + 1, waiter.question.cursors)) {
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

/// The data has another epoch: whoever waits takes everything again.
void LongPolls::answerAll(const Uuid &epoch)
{
    std::map<FeedWaiters::Number, Waiter> all;
    {
        const std::lock_guard lock(m_mutex);
        all = std::exchange(m_waiters, {});
        for (const auto &[number, waiter] : all)
            m_feeds.remove(number);
    }
    for (const auto &[number, waiter] : all)
        waiter.respond(nothingNew(epoch));
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
        for (const Waiter &waiter : *shared) {
            const auto problem = objection(service, waiter);
            waiter.respond(problem ? responseFor(*problem) : response);
        }
    });
}

void LongPolls::tick(Moment now)
{
    std::vector<Waiter> over;
    std::vector<Waiter> expired;
    bool asksForTokens = false;
    const Instant time = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        asksForTokens = !m_stopped && !m_waiters.empty() && now - m_tokensRead >= tokensAreTrusted;
        if (asksForTokens)
            m_tokensRead = now;
        for (auto each = m_waiters.begin(); each != m_waiters.end();) {
            const auto next = std::next(each);
            const bool hasExpired = each->second.who.hasExpired(time);
            if (hasExpired || each->second.until <= now) {
                m_feeds.remove(each->first);
                (hasExpired ? expired : over)
                    .push_back(std::move(m_waiters.extract(each).mapped()));
            }
            each = next;
        }
    }
    for (const Waiter &waiter : over)
        waiter.respond(nothingNew(waiter.epoch));
    for (const Waiter &waiter : expired)
        waiter.respond(responseFor(WireProblem{ProblemCode::TokenExpired}));
    if (asksForTokens)
        m_pool.insist([this](SyncService &service) { readTokens(service); });
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
