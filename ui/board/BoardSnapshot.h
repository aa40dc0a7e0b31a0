#pragma once

#include "core/club/Club.h"
#include "core/desk/Desk.h"
#include "ui/board/BoardLoad.h"
#include "ui/board/BoardPlaces.h"
#include "ui/board/ColumnPlan.h"
#include "ui/board/HourMarks.h"

#include <QString>

#include <unordered_map>

namespace bayboard {

/// A booking, or what a block holds in one piece, ready to be drawn.
struct Tile
{
    EntityRef entity;
    std::vector<int> columns; ///< its bays as indexes into BoardSnapshot::bays, sorted
    Span span{Instant(), seconds(1)};
    /// What it really holds: less than `span` for a released no-show, one piece for a lifted block.
    std::optional<Span> held;
    QString title; ///< who, or the kind of block
    QString when; ///< "18:30–20:00"
    QString detail; ///< word of the tier, or the title of the block
    QString icon; ///< of a block, before its title; empty: it is not shown what it is
    int style = -1; ///< index into BoardSnapshot::tierKeys or kindKeys; -1: none
    std::int64_t partySize = 0;
    BookingState state = BookingState::Confirmed;
    bool saving = false; ///< on its way to the disk
    SyncMark sync = SyncMark::None;
    bool isUse = true; ///< its time is sold; false: it is taken out of what is for sale
    bool flagged = false; ///< staff should look: disputed, VIP, a customer with flags

    [[nodiscard]] bool isBlock() const { return entity.kind == EntityKind::Block; }
};

/// A bay, and its head on a day.
struct BayHead
{
    BayId id;
    QString name;
    bool bookable = true;
    std::optional<double> use; ///< of the day in view, 1.0 is all; nothing: not open at all
    DayUse counted = {}; ///< what that is made of
};

/// One day of a week: a column with its head.
struct DayColumn
{
    LocalDate date;
    std::optional<double> use; ///< of the week's bay; nothing: not open at all
    DayUse counted = {};
    std::vector<Span> closed; ///< on the axis
};

/// A piece of a tile that is drawn as one box: one column, or several that touch.
struct TileBox
{
    int tile = 0;
    int firstColumn = 0; ///< on the screen: bays of a day, days of a week
    int lastColumn = 0;
    int lane = 0;
    int lanes = 1;
    Span span{Instant(), seconds(1)}; ///< on the axis
    bool released = false; ///< time given back: an outline, nobody is in the way there
    bool beganBefore = false; ///< the tile begins in a column before this one
    bool goesOn = false; ///< and ends in one after it

    bool operator==(const TileBox &) const = default;
};

/// A part of the board that has not come from the server yet: columns of the screen.
struct TimeToCome
{
    int firstColumn = 0;
    int lastColumn = 0;
    Span span; ///< on the axis
};

/// All that painters need to know, as a value: they never look at the desk.
struct BoardSnapshot
{
    LocationId location; ///< that is worked in; one of `places` where there are several
    LocalDate date; ///< the day in view, that the heads speak of
    Instant now;
    std::shared_ptr<const Zone> zone;
    ColumnPlan plan;
    std::vector<BayHead> bays; ///< of the location, or of `places`; on a day the columns
    /// Side by side on a day, in the order of their columns; empty where there is one.
    std::vector<BoardPlace> places;
    std::vector<DayColumn> week; ///< the columns of a week; empty on a day
    std::vector<std::string> tierKeys;
    std::vector<std::string> kindKeys;
    std::vector<HourMark> marks;
    std::vector<Span> closed; ///< inside the axis of a day, when the one location is not open
    std::vector<Tile> tiles; ///< sorted by start
    std::vector<TileBox> boxes; ///< sorted by start within each column
    std::vector<std::vector<int>> boxesOfColumn; ///< indexes into boxes; released ones first.
                                                 ///< Columns are the screen's
    std::unordered_map<Uuid, std::vector<int>> tilesOf; ///< entity's id → tiles
    SlotLoad load; ///< use down the axis
    bool loaded = false; ///< false: bookings are on their way from the disk
    /// Time, on the axis, of which not everything has come from the server yet.
    std::vector<TimeToCome> toCome;

    [[nodiscard]] const Tile *tileOf(const EntityRef &entity) const;
    [[nodiscard]] int columnOf(BayId bay) const; ///< index into bays; -1: not on this board

    /// Null where there is one location.
    [[nodiscard]] const BoardPlace *placeOf(int bay) const;
    /// Where a bay, or a whole draft (by its first bay), is.
    [[nodiscard]] LocationId locationOf(int bay) const;
    [[nodiscard]] LocationId locationOf(const std::vector<int> &bays) const;
    /// Whether they are all at one location.
    [[nodiscard]] bool isAtOne(const std::vector<int> &bays) const;
    /// The nearest bay to `bay` at the location of `home`.
    [[nodiscard]] int heldAt(int home, int bay) const;
    /// When the column's location is not open, on the axis.
    [[nodiscard]] const std::vector<Span> &closedOf(int column) const;

    /// Columns on the screen.
    [[nodiscard]] int columnCount() const
    {
        return static_cast<int>(plan.week() != nullptr ? week.size() : bays.size());
    }
};

/// Fills boxes, boxesOfColumn and tilesOf from tiles and columns.
void layOut(BoardSnapshot &snapshot);

} // namespace bayboard
