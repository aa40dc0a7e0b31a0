#pragma once

#include "core/club/Value.h"

#include <optional>

namespace bayboard {

/// What is chosen on the board: a booking or block, or a piece of empty time.
struct BoardSelection
{
    std::optional<EntityRef> entity; ///< Booking or Block
    std::optional<Slot> slot; ///< where it is, or the empty time under the cursor
    /// All bookings that are chosen together, that of `entity` among them: at least two, by start.
    /// Empty: no more than the one.
    std::vector<BookingId> all = {};

    [[nodiscard]] bool isSeveral() const { return !all.empty(); }

    [[nodiscard]] std::optional<BookingId> booking() const
    {
        return entity && entity->kind == EntityKind::Booking
            ? std::optional<BookingId>(BookingId{entity->id})
            : std::nullopt;
    }

    [[nodiscard]] std::optional<BlockId> block() const
    {
        return entity && entity->kind == EntityKind::Block
            ? std::optional<BlockId>(BlockId{entity->id})
            : std::nullopt;
    }

    bool operator==(const BoardSelection &) const = default;
};

/// How wide bays are drawn.
enum class ColumnMode : std::uint8_t {
    Comfortable, ///< at least the default width; scrolls sideways
    Squeezed, ///< all bays of the location in the window
};

/// Which colours; System follows the palette of the application.
enum class BoardTheme : std::uint8_t { System, Light, Dark, HighContrast };

} // namespace bayboard
