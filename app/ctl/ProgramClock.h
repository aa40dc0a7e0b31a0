#pragma once

#include "core/base/Uuid.h"
#include "core/time/Clock.h"

#include <atomic>

namespace bayboard {

/// The computer's clock until it is set (--now); then it stands still at what it was set to.
class ProgramClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;

    void set(Instant instant) { m_fixed = toUnix(instant); }

private:
    static constexpr std::int64_t notSet = INT64_MIN;
    std::atomic<std::int64_t> m_fixed{notSet};
};

/// Random bits of the operating system, for ids.
class ProgramRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

} // namespace bayboard
