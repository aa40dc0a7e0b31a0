#include "app/server/LastAnswers.h"

namespace bayboard {

namespace {

constexpr std::size_t mostBytes = 16U << 20;
constexpr std::size_t mostOfOne = 256U << 10;

} // namespace

/// The lock is held.
void LastAnswers::drop(std::list<Kept>::iterator which)
{
    m_bytes -= which->question.size() + which->response.body.size();
    m_byQuestion.erase(which->question);
    m_kept.erase(which);
}

void LastAnswers::forget(const std::string &question)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_byQuestion.find(question); known != m_byQuestion.end())
        drop(known->second);
}

void LastAnswers::keep(const std::string &question, const HttpResponse &response, Moment now)
{
    if (response.body.size() > mostOfOne || response.stream)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_byQuestion.find(question); known != m_byQuestion.end())
        drop(known->second);
    m_kept.push_front({question, response, now});
    m_byQuestion.emplace(question, m_kept.begin());
    m_bytes += question.size() + response.body.size();
    while (m_bytes > mostBytes)
        drop(std::prev(m_kept.end()));
}

std::optional<HttpResponse> LastAnswers::find(const std::string &question, Moment now) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_byQuestion.find(question);
    if (known == m_byQuestion.end())
        return std::nullopt;
    HttpResponse response = known->second->response;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - known->second->at);
    response.headers.emplace_back("Age", std::to_string(age.count()));
    response.headers.emplace_back("Bayboard-Last-Known", "true");
    return response;
}

bool wantsLastKnown(const RequestHead &head)
{
    return head.method == "GET" && head.parameter("lastKnown") == "true";
}

} // namespace bayboard
