#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace bayboard {

/// Follows a step of many rows while the disk takes it.
struct StepWatch
{
    /// Told on the desk's thread: how much is written of how much, in parts of equal weight.
    std::function<void(std::int64_t, std::int64_t)> progress;
    /// Set from any thread: stops what is under way (Stopped); nothing is changed then.
    std::shared_ptr<std::atomic<bool>> stop;
};

} // namespace bayboard
