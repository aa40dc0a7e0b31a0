#pragma once

#include "core/base/Uuid.h"
#include "core/time/Clock.h"

#include <atomic>

namespace bayboard {

/// The computer's clock, or one that was set to another time and goes on from there.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    /// Shows `start` now. Any thread.
    void startAt(Instant start);

private:
    std::atomic<std::int64_t> m_ahead{0}; ///< seconds
};

/// Random bits of the operating system, for ids.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

} // namespace bayboard
