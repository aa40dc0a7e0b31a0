#pragma once

#include "core/store/DaysHere.h"
#include "ui/board/BoardSnapshot.h"

namespace bayboard {

/// What a snapshot is made of; views are read during the call only.
struct SnapshotInput
{
    std::shared_ptr<const Club> club;
    LocationId location;
    std::vector<LocationId> places = {}; ///< side by side on a day, by column; empty: that one
    LocalDate date; ///< the day in view
    Span axis{Instant(),
              seconds(1)}; ///< the time that is shown: days around the one in view, or a week
    ColumnPlan plan = {};
    double pixelsPerHour = 56.0;
    Instant now;
    bool loaded = true;
    DaysHere here = {}; ///< what of the axis the desk's file has
    std::vector<const BookingView *> bookings; ///< that touch the axis, of all places
    std::vector<const BlockView *> blocks;
    /// How entities stand with the server; empty: there is none.
    std::function<SyncMark(const EntityRef &)> syncMark = nullptr;
};

/// Bookings and blocks as tiles in their columns, with words, marks, closed hours and the use of
/// the day, or of each day of a week. Pure.
[[nodiscard]] BoardSnapshot buildSnapshot(const SnapshotInput &input);
/// Takes the tiles of these entities out and puts them in as `input` has them now.
void updateTiles(BoardSnapshot &snapshot,
                 const SnapshotInput &input,
                 const std::vector<EntityRef> &entities);
/// Only what depends on the day in view: use of the day in the heads.
void countUse(BoardSnapshot &snapshot, const SnapshotInput &input);
/// Only what depends on the zoom.
void setMarks(BoardSnapshot &snapshot, const Span &axis, double pixelsPerHour);

} // namespace bayboard
