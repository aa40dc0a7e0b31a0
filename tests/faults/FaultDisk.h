#pragma once

#include "core/base/Uuid.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bayboard::test {

/// What of the bytes that were written and not synced a power cut leaves on the disk.
enum class Loss : std::uint8_t {
    Everything, ///< none of them
    Nothing, ///< all of them: the disk was quick
    Some, ///< a random choice of sectors, in any order; a file's name may be lost too
};

/// A disk that can fail, as SQLite's default VFS for as long as it lives. Files are real ones
/// beside everybody else's; what each holds that was not synced is remembered, so that losePower()
/// can make the files what a disk would hold after a power cut. One thread; all connections are
/// opened after it is made and closed before it is destroyed.
class FaultDisk
{
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;

    /// The power fails at the step-th write, truncation, sync, creation or deletion from now: that
    /// one and all later ones do nothing and fail. 0: never.
    void cutAt(std::int64_t step);
    [[nodiscard]] bool isCut() const;
    /// Makes the real files what is left, forgets everything, and gives power again. Connections
    /// must be closed.
    void losePower(Loss loss, Random &random);

    /// The disk is full once this many more bytes have been added to files. Negative: never.
    void fillAfter(std::int64_t bytes);
    /// The step-th sync from now fails, and what it should have kept is lost at the next power cut
    /// unless it is written again. 0: never.
    void failSyncAt(std::int64_t step);
    /// Called before each step with its number from 1.
    void onStep(std::function<void(std::int64_t)> hook);
    [[nodiscard]] std::int64_t steps() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace bayboard::test
