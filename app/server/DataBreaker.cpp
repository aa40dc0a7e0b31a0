#include "app/server/DataBreaker.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Who tries may hang as long as a database lets him; then the next one does.
constexpr std::chrono::seconds longestTry{30};

} // namespace

std::optional<std::int64_t> DataBreaker::objection(Moment now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_until)
        return std::nullopt;
    if (now < *m_until) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*m_until - now);
        return std::clamp<std::int64_t>(left.count(), 1, longestOpen.count());
    }
    m_isTried = true;
    m_until = now + longestTry;
    return std::nullopt;
}

void DataBreaker::answered(bool failed, Moment now)
{
    const std::lock_guard lock(m_mutex);
    if (!failed) {
        m_failures = 0;
        m_until.reset();
        m_rest = firstOpen;
        m_isTried = false;
        return;
    }
    ++m_failures;
    if (m_failures < failuresUntilOpen || (m_until && !m_isTried))
        return; // what was asked before it opened says nothing new
    if (m_isTried)
        m_rest = std::min(m_rest * 2, longestOpen);
    m_isTried = false;
    m_until = now + m_rest;
}

void DataBreaker::notAsked(Moment now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isTried)
        return;
    m_isTried = false;
    m_until = now + m_rest;
}

bool DataBreaker::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_until.has_value();
}

} // namespace bayboard
