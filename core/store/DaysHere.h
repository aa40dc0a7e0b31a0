#pragma once

#include "core/time/Span.h"

#include <optional>

namespace bayboard {

/// Of which time a club's file has every booking and block, at every location: all of it, unless
/// the file is being filled from a snapshot. "Free" is said of no other time.
struct DaysHere
{
    bool all = true;
    std::optional<Span> some; ///< UTC, where it is not all; nothing: none yet

    [[nodiscard]] bool has(const Span &span) const { return all || (some && some->contains(span)); }

    [[nodiscard]] std::optional<Span> partOf(const Span &span) const
    {
        if (all)
            return span;
        return some ? some->intersection(span) : std::nullopt;
    }

    bool operator==(const DaysHere &) const = default;
};

} // namespace bayboard
