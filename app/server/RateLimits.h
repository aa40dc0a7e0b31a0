#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace bayboard {

/// How often each of many may ask: a bucket of tokens for each, filled steadily. Any thread.
class RateLimits
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// `perSecond` 0: no limit. A bucket holds two seconds' worth.
    explicit RateLimits(double perSecond) : m_perSecond(perSecond) { }

    /// Seconds to wait, at least 1; 0: go on.
    [[nodiscard]] std::int64_t take(const std::string &who, Moment now);

private:
    struct Bucket
    {
        double left = 0;
        Moment at;
    };

    void forgetTheFull(Moment now);

    [[nodiscard]] double most() const { return m_perSecond * 2 < 1 ? 1 : m_perSecond * 2; }

    double m_perSecond;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

/// Whom an address's limits count for: of IPv6 the network, for one person has 2^64 addresses.
[[nodiscard]] std::string networkOf(const std::string &address);

} // namespace bayboard
