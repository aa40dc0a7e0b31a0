#include "core/serving/FeedWaiters.h"

#include <algorithm>

namespace bayboard {

bool FeedWaiters::add(Number number, FeedCursors cursors)
{
    for (const auto &[feed, read] : cursors) {
        const auto end = m_ends.find(feed);
        if (end != m_ends.end() && end->second > read)
            return false;
    }
    for (const auto &[feed, read] : cursors)
        m_byFeed[feed].insert(number);
    m_waiting.emplace(number, std::move(cursors));
    return true;
}

void FeedWaiters::remove(Number number)
{
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end())
        return;
    for (const auto &[feed, read] : found->second) {
        const auto those = m_byFeed.find(feed);
        those->second.erase(number);
        if (those->second.empty())
            m_byFeed.erase(those);
    }
    m_waiting.erase(found);
}

std::vector<FeedWaiters::Number> FeedWaiters::moved(const FeedCursors &ends)
{
    std::set<Number> woken;
    for (const auto &[feed, end] : ends) {
        std::int64_t &known = m_ends[feed];
        if (end <= known)
            continue;
        known = end;
        const auto those = m_byFeed.find(feed);
        if (those == m_byFeed.end())
            continue;
        for (const Number number : those->second)
            if (m_waiting.at(number).at(feed) < end)
                woken.insert(number);
    }
    for (const Number number : woken)
        remove(number);
    return {woken.begin(), woken.end()};
}

} // namespace bayboard
