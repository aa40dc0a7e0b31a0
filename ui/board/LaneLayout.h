#pragma once

#include "core/time/Span.h"

#include <vector>

namespace bayboard {

/// Where one of several overlapping things stands across its column: lane 0 … lanes - 1.
struct LanePlace
{
    int lane = 0;
    int lanes = 1;
    bool operator==(const LanePlace &) const = default;
};

/// Things that overlap (directly or through others) share the column in equal lanes; what touches
/// nothing has all of it. `spans` in any order; the answer is in the same order. Pure.
[[nodiscard]] std::vector<LanePlace> laneLayout(const std::vector<Span> &spans);

} // namespace bayboard
