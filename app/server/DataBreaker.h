#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

namespace bayboard {

/// Keeps questions away from data that cannot be reached, so that nobody waits for a time-out that
/// others have waited for already: after some failures in a row it is open for a moment, then one
/// question tries, and what becomes of that decides for all. Any thread.
class DataBreaker
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Seconds after which to come again, where the data is not to be asked now; nothing: ask, and
    /// say what came of it, or that it was not asked after all.
    [[nodiscard]] std::optional<std::int64_t> objection(Moment now);
    /// `failed`: the data could not be read or written at all.
    void answered(bool failed, Moment now);
    /// Too much waited already: that says nothing of the data. Somebody else tries.
    void notAsked(Moment now);

    [[nodiscard]] bool isOpen() const;

    static constexpr int failuresUntilOpen = 5;
    static constexpr std::chrono::seconds firstOpen{1};
    static constexpr std::chrono::seconds longestOpen{8};

private:
    mutable std::mutex m_mutex;
    int m_failures = 0; ///< in a row
    std::optional<Moment> m_until; ///< open until then, or while somebody tries
    std::chrono::seconds m_rest = firstOpen;
    bool m_isTried = false;
};

} // namespace bayboard
