#include "app/server/RateLimits.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cmath>

namespace bayboard {

namespace {

/// More would be an attack on memory.
constexpr std::size_t mostBuckets = 20'000;

double filled(double left, double perSecond, std::chrono::steady_clock::duration since)
{
    return left + perSecond * std::chrono::duration<double>(since).count();
}

} // namespace

std::int64_t RateLimits::take(const std::string &who, Moment now)
{
    if (m_perSecond <= 0)
        return 0;
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= mostBuckets && !m_buckets.contains(who))
        forgetTheFull(now);
    const auto [entry, isNew] = m_buckets.try_emplace(who, Bucket{most(), now});
    Bucket &bucket = entry->second;
    bucket.left = std::min(most(), filled(bucket.left, m_perSecond, now - bucket.at));
    bucket.at = now;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return 0;
    }
    return std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::ceil((1 - bucket.left) / m_perSecond)));
}

/// A full bucket says no more than none. Where none is full, all begin anew.
void RateLimits::forgetTheFull(Moment now)
{
    std::erase_if(m_buckets, [&](const auto &entry) {
        return filled(entry.second.left, m_perSecond, now - entry.second.at) >= most();
    });
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

std::string networkOf(const std::string &address)
{
    in6_addr parsed = {};
    if (inet_pton(AF_INET6, address.c_str(), &parsed) != 1)
        return address;
    constexpr std::size_t networkBytes = 8;
    if (IN6_IS_ADDR_V4MAPPED(&parsed))
        return address.substr(address.rfind(':') + 1);
    return std::string(reinterpret_cast<const char *>(parsed.s6_addr), networkBytes);
}

} // namespace bayboard
