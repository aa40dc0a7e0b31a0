#pragma once

#include "core/time/Zone.h"

#include <memory>

namespace bayboard {

/// The times that the board snaps to: every `step` of wall time, counted from each local midnight,
/// so that slots stay on :00 and :30 through any change of the clock. Where a change leaves a piece
/// of wall time out or repeats it, the grid goes on in real time on the other side. Pure.
class WallGrid
{
public:
    WallGrid(std::shared_ptr<const Zone> zone, minutes step);

    [[nodiscard]] const Zone &zone() const { return *m_zone; }

    [[nodiscard]] minutes step() const { return m_step; }

    /// The same zone with another step; one minute for dragging free.
    [[nodiscard]] WallGrid withStep(minutes step) const { return WallGrid(m_zone, step); }

    [[nodiscard]] Instant floor(Instant at) const; ///< last grid time that is not after `at`
    [[nodiscard]] Instant ceil(Instant at) const; ///< first grid time that is not before `at`
    [[nodiscard]] Instant nearest(Instant at) const; ///< the earlier one of two equally near
    /// The grid time `count` steps away: forwards from floor(at), backwards from ceil(at).
    [[nodiscard]] Instant stepped(Instant at, int count) const;

private:
    std::shared_ptr<const Zone> m_zone;
    minutes m_step;
};

} // namespace bayboard
