#pragma once

#include "core/club/Value.h"

#include <QString>

#include <variant>
#include <vector>

namespace bayboard {

/// Something that can be done with the window, as the palette lists it.
struct PaletteCommand
{
    QString id; ///< "day.next", "board.move.later"
    QString group; ///< heading in the menu
    QString text;
    QString keys;
    QString obstacle; ///< why it cannot be done just now, as a sentence; empty: it can
};

/// A slot of one location.
struct PaletteSlot
{
    LocationId location;
    Slot slot;

    bool operator==(const PaletteSlot &) const = default;
};

/// A line of the palette's list.
struct PaletteEntry
{
    /// In the order in which they stand, so that what comes from the disk comes below what is
    /// there.
    enum class Section : unsigned char { Slots, Days, Commands, Customers, Bookings };
    using Target
        = std::variant<std::monostate, PaletteSlot, LocalDate, QString, CustomerId, BookingId>;

    Section section = Section::Commands;
    QString title;
    QString detail;
    QString keys; ///< of a command
    QString obstacle; ///< why it cannot be chosen; empty: it can
    Target target; ///< a text is the id of a command

    [[nodiscard]] bool canBeChosen() const
    {
        return obstacle.isEmpty() && !std::holds_alternative<std::monostate>(target);
    }

    bool operator==(const PaletteEntry &) const = default;
};

} // namespace bayboard
