#pragma once

#include "core/club/Club.h"

#include <QColor>
#include <QString>

namespace bayboard {

/// One of the locations that stand side by side on a day, with the columns that are its own.
struct BoardPlace
{
    LocationId id;
    QString name;
    QColor colour; ///< by which it is known
    int firstColumn = 0;
    int columns = 0; ///< at least one
    std::vector<Span> closed; ///< inside the axis

    [[nodiscard]] int lastColumn() const { return firstColumn + columns - 1; }

    [[nodiscard]] bool has(int column) const
    {
        return column >= firstColumn && column <= lastColumn();
    }
};

/// At most so many side by side: memory keeps the days of as many (DayCache).
inline constexpr std::size_t mostPlaces = 6;

/// Colour of a site: its own, or one of a fixed row by its place in the club.
[[nodiscard]] QColor identityColour(const Club &club, LocationId location);

/// Whether they can share an axis of hours: both are there, and one clock is right for both. What a
/// day is, and where its hours begin, would be two things at once otherwise.
[[nodiscard]] bool shareClock(const Club &club, LocationId one, LocationId other);

/// What is shown where `current` is looked at: the chosen ones that can stand beside it, in the
/// club's order, if it is one of them; else that location alone.
[[nodiscard]] std::vector<LocationId>
placesShown(const Club &club, LocationId current, const std::vector<LocationId> &chosen);

/// Where the slot's bays are; `otherwise` where it has none.
[[nodiscard]] LocationId
locationOf(const Club &club, const std::vector<BayId> &bays, LocationId otherwise);

/// The choice with `other` beside what is shown, or without it. Fewer than two are none.
[[nodiscard]] std::vector<LocationId>
withPlace(std::vector<LocationId> shown, LocationId other, bool beside);

} // namespace bayboard
