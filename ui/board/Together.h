#pragma once

#include "ui/board/Gesture.h"

#include <memory>

namespace bayboard {

/// Bookings that are chosen together, as each stands: what goes along when one of them is dragged.
/// At least two, by start. A value that stays as it was made.
struct Together
{
    struct One
    {
        EntityRef entity;
        std::vector<int> columns; ///< bays as indexes into BoardSnapshot::bays, sorted
        Span span{Instant(), seconds(1)};

        bool operator==(const One &) const = default;
    };

    std::vector<One> all;
    int firstColumn = 0;
    int lastColumn = 0;
    Span span{Instant(), seconds(1)}; ///< from the first start to the last end

    /// Null for fewer than two.
    [[nodiscard]] static std::shared_ptr<const Together> of(std::vector<One> all);

    /// Null: it is not among them.
    [[nodiscard]] const One *find(EntityRef entity) const;

    bool operator==(const Together &) const = default;
};

/// The draft's bays so many columns to the side, no farther than leaves all that goes along on the
/// board.
[[nodiscard]] std::vector<int> movedAside(const Draft &draft, int by, int count);

/// Where all of them go when the draft's source goes where the draft is: as many bays on, and as
/// much later by the clock on the wall. In the order of Together::all.
[[nodiscard]] std::vector<Draft> draftsOf(const Draft &draft, const Zone &zone);

} // namespace bayboard
