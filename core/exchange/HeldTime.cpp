#include "core/exchange/HeldTime.h"

namespace bayboard {

void HeldTime::hold(BayId bay, const Span &span, const Holder &holder)
{
    m_lanes[bay].try_emplace(span.start(), span.end(), holder);
}

std::vector<std::pair<Span, HeldTime::Holder>> HeldTime::on(BayId bay, const Span &span) const
{
    std::vector<std::pair<Span, Holder>> found;
    const auto lane = m_lanes.find(bay);
    if (lane == m_lanes.end())
        return found;
    auto at = lane->second.upper_bound(span.start());
    if (at != lane->second.begin())
        --at;
    for (; at != lane->second.end() && at->first < span.end(); ++at)
        if (at->second.first > span.start())
            found.emplace_back(Span(at->first, at->second.first), at->second.second);
    return found;
}

} // namespace bayboard
