#pragma once

#include "ui/board/DayUse.h"

#include <vector>

namespace bayboard {

struct BoardSnapshot;
struct Ghost;

/// How much of what is for sale is taken, half hour by half hour down the axis: over all columns
/// that are shown, in the terms of a bay's use on its day. A value.
struct SlotLoad
{
    static constexpr seconds step = minutes(30);

    Instant start; ///< of the first, on the axis
    std::vector<DayUse> slots;

    /// First and last that the span touches; the last before the first where it touches none.
    [[nodiscard]] std::pair<int, int> within(const Span &span) const;

    [[nodiscard]] Span spanOf(int slot) const { return Span(start + slot * step, step); }

    /// Of all that the span touches together.
    [[nodiscard]] DayUse over(const Span &span) const;
};

/// Counts what the snapshot's tiles hold along `axis`.
[[nodiscard]] SlotLoad slotLoad(const BoardSnapshot &snapshot, const Span &axis);

/// What use would be if a ghost were dropped: only of the columns and slots of which it would be
/// another. By number; nothing is stored.
struct LoadChange
{
    struct One
    {
        int at = 0;
        DayUse use; ///< as it would be

        bool operator==(const One &) const = default;
    };

    std::vector<One> columns;
    std::vector<One> slots;

    [[nodiscard]] bool isEmpty() const { return columns.empty() && slots.empty(); }

    /// Null: it stays as it is.
    [[nodiscard]] const DayUse *ofColumn(int column) const;
    [[nodiscard]] const DayUse *ofSlot(int slot) const;

    bool operator==(const LoadChange &) const = default;
};

/// Costs what the ghost touches and no more: it is asked on each step of the pointer. Nothing for
/// ghosts that would be refused, and for bands.
[[nodiscard]] LoadChange loadChange(const BoardSnapshot &snapshot, const Ghost &ghost);

} // namespace bayboard
