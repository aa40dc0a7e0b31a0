#pragma once

#include "core/time/Instant.h"

namespace bayboard {

/// The only way to learn the time. `app` passes the real one in; tests pass a ManualClock.
/// Implementations may be called from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// Shows what it is told to show. One thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant now) : m_now(now) { }

    [[nodiscard]] Instant now() const override { return m_now; }

    void set(Instant now) { m_now = now; }

    void advance(seconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace bayboard
