#pragma once

#include "ui/board/BoardSnapshot.h"

#include <array>

namespace bayboard {

/// Something that holds a piece of a day on a bay.
struct Taken
{
    EntityRef entity; ///< Booking or Block
    Span onAxis;
    Instant end; ///< of the whole of it, after which it is drawn as over
    int style = -1; ///< index into the club's tiers or kinds of block; -1: none

    [[nodiscard]] bool isBlock() const { return entity.kind == EntityKind::Block; }
};

/// One bay on one day.
struct WeekCell
{
    std::vector<Taken> taken;
    std::optional<double> use; ///< 1.0 is all; nothing: not for sale, or not loaded
};

/// All bays of a location on the seven days of a week, as a value for painters: too many to be
/// named, so only where time is held, by whose kind, and how much of the day it is.
struct WeekOverview
{
    static constexpr int columns = WeekAxis::dayCount;

    LocationId location;
    std::shared_ptr<const Zone> zone;
    std::shared_ptr<const WeekAxis> axis; ///< null: there is no location
    Instant now;
    bool loaded = false; ///< false: bookings are on their way from the disk
    std::vector<BayHead> bays; ///< rows; `use` is of the whole week
    std::array<std::optional<double>, columns> use; ///< of all bays, by day
    std::optional<double> weekUse;
    std::array<std::vector<Span>, columns> closed; ///< on the axis
    Span shown{Instant(), days(1)}; ///< the part of the axis that strips show: opening hours, and
                                    ///< whatever is held outside of them
    int bookings = 0;
    int blocks = 0;
    std::vector<WeekCell> cells; ///< row by row

    [[nodiscard]] int rows() const { return static_cast<int>(bays.size()); }

    [[nodiscard]] const WeekCell &cell(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row * columns + column)];
    }

    [[nodiscard]] int rowOf(BayId bay) const; ///< -1: not of this location
};

/// What an overview is made of; views are read during the call only.
struct WeekInput
{
    std::shared_ptr<const Club> club;
    LocationId location;
    std::shared_ptr<const WeekAxis> axis;
    Instant now;
    bool loaded = true;
    std::vector<const BookingView *> bookings; ///< that touch the week
    std::vector<const BlockView *> blocks;
};

/// Pure.
[[nodiscard]] WeekOverview buildOverview(const WeekInput &input);
/// The cells that an entity holds time in, sorted.
[[nodiscard]] std::vector<int> cellsOf(const WeekOverview &overview, const EntityRef &entity);
/// Cells in which the two overviews of a week differ, by what is held or by their use; sorted.
/// Nothing where they differ in more: another week, other bays, another part of the day.
[[nodiscard]] std::optional<std::vector<int>> difference(const WeekOverview &before,
                                                         const WeekOverview &after);

} // namespace bayboard
