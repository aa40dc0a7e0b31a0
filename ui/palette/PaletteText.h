#pragma once

#include "core/caller/RankedSlots.h"
#include "ui/palette/PaletteEntry.h"

namespace bayboard::palettetext {

/// What stands above the entries of a section.
[[nodiscard]] QString heading(PaletteEntry::Section section);

[[nodiscard]] PaletteEntry entryFor(const PaletteCommand &command);
[[nodiscard]] PaletteEntry entryFor(LocalDate date, LocalDate today);
[[nodiscard]] PaletteEntry entryFor(const CustomerMatch &match, const Club &club);
[[nodiscard]] PaletteEntry entryFor(const BookingRow &row, const Desk &desk);
[[nodiscard]] PaletteEntry
entryFor(const Slot &slot, LocationId location, const CallerWish &wish, const Desk &desk);

/// Why there is no slot for a wish: an entry that cannot be chosen.
[[nodiscard]] PaletteEntry
nothingFree(const RankedSlots &found, LocationId location, const Desk &desk);

/// All that an entry says, for who does not see it.
[[nodiscard]] QString sentence(const PaletteEntry &entry);

} // namespace bayboard::palettetext
