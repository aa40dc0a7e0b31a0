#pragma once

#include "core/base/Uuid.h"
#include "core/time/Clock.h"

#include <memory>

namespace bayboard {

/// The computer's clock, or one that was set to another time and goes on from there.
class SystemClock final : public Clock
{
public:
    explicit SystemClock(seconds ahead = seconds(0)) : m_ahead(ahead) { }

    [[nodiscard]] Instant now() const override;
    /// A clock that shows `start` now.
    [[nodiscard]] static SystemClock startingAt(Instant start);

private:
    seconds m_ahead;
};

/// Random bits of the operating system, for ids.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

} // namespace bayboard
