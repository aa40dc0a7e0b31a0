#include "ui/board/BoardSnapshot.h"

#include "ui/board/LaneLayout.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What one tile has on one column.
struct Piece
{
    int tile = 0;
    Span span;
    LanePlace place;
};

using Pieces = std::vector<std::vector<Piece>>;

Pieces piecesByColumn(const BoardSnapshot &snapshot)
{
    Pieces pieces(static_cast<std::size_t>(snapshot.columnCount()));
    for (std::size_t i = 0; i < snapshot.tiles.size(); ++i) {
        const Tile &tile = snapshot.tiles[i];
        if (!tile.held)
            continue;
        for (const int bay : tile.columns)
            snapshot.plan.forEachPlace(bay, *tile.held, [&](int column, const Span &place) {
                pieces[static_cast<std::size_t>(column)].push_back(
                    {static_cast<int>(i), place, {}});
            });
    }
    for (std::vector<Piece> &column : pieces) {
        std::vector<Span> spans;
        spans.reserve(column.size());
        for (const Piece &piece : column)
            spans.push_back(piece.span);
        const std::vector<LanePlace> places = laneLayout(spans);
        for (std::size_t i = 0; i < column.size(); ++i)
            column[i].place = places[i];
    }
    return pieces;
}

LanePlace placeOf(const Pieces &pieces, int column, int tile)
{
    for (const Piece &piece : pieces[static_cast<std::size_t>(column)]) {
        if (piece.tile == tile)
            return piece.place;
    }
    return {};
}

/// Each day of a week that a tile touches has its own box.
void addWeekBoxes(BoardSnapshot &snapshot, const Pieces &pieces, int index)
{
    const Tile &tile = snapshot.tiles[static_cast<std::size_t>(index)];
    const WeekAxis &week = *snapshot.plan.week();
    snapshot.plan.forEachPlace(
        snapshot.plan.onlyBay(), *tile.held, [&](int column, const Span &place) {
            const LanePlace lane = placeOf(pieces, column, index);
            TileBox box{index, column, column, lane.lane, lane.lanes, place, false};
            box.beganBefore = week.timeAt(column, place.start()) > tile.held->start();
            // The last second of it, for its end may be the next day's midnight.
            box.goesOn
                = week.timeAt(column, place.end() - seconds(1)) + seconds(1) < tile.held->end();
            snapshot.boxes.push_back(box);
        });
}

/// Columns that touch become one box, unless something shares one of them.
void addHeldBoxes(BoardSnapshot &snapshot, const Pieces &pieces, int index)
{
    if (snapshot.plan.week() != nullptr) {
        addWeekBoxes(snapshot, pieces, index);
        return;
    }
    const Tile &tile = snapshot.tiles[static_cast<std::size_t>(index)];
    bool joinable = false;
    for (const int column : tile.columns) {
        const LanePlace place = placeOf(pieces, column, index);
        const bool alone = place.lanes == 1;
        TileBox *last = snapshot.boxes.empty() ? nullptr : &snapshot.boxes.back();
        if (joinable && alone && last->tile == index && last->lastColumn == column - 1)
            last->lastColumn = column;
        else
            snapshot.boxes.push_back(
                {index, column, column, place.lane, place.lanes, *tile.held, false});
        joinable = alone;
    }
}

void addReleasedBoxes(BoardSnapshot &snapshot, int index)
{
    const Tile &tile = snapshot.tiles[static_cast<std::size_t>(index)];
    if (tile.isBlock())
        return;
    const Instant from = tile.held ? tile.held->end() : tile.span.start();
    const auto rest = Span::make(from, tile.span.end());
    if (!rest)
        return;
    for (const int bay : tile.columns)
        snapshot.plan.forEachPlace(bay, *rest, [&](int column, const Span &place) {
            snapshot.boxes.push_back({index, column, column, 0, 1, place, true});
        });
}

} // namespace

const Tile *BoardSnapshot::tileOf(const EntityRef &entity) const
{
    const auto found = tilesOf.find(entity.id);
    return found == tilesOf.end() ? nullptr
                                  : &tiles[static_cast<std::size_t>(found->second.front())];
}

int BoardSnapshot::columnOf(BayId bay) const
{
    const auto found = std::find_if(
        bays.begin(), bays.end(), [bay](const BayHead &head) { return head.id == bay; });
    return found == bays.end() ? -1 : static_cast<int>(found - bays.begin());
}

const BoardPlace *BoardSnapshot::placeOf(int bay) const
{
    const auto found = std::find_if(
        places.begin(), places.end(), [bay](const BoardPlace &place) { return place.has(bay); });
    return found == places.end() ? nullptr : &*found;
}

LocationId BoardSnapshot::locationOf(int bay) const
{
    const BoardPlace *place = placeOf(bay);
    return place != nullptr ? place->id : location;
}

LocationId BoardSnapshot::locationOf(const std::vector<int> &of) const
{
    return of.empty() ? location : locationOf(of.front());
}

bool BoardSnapshot::isAtOne(const std::vector<int> &of) const
{
    const BoardPlace *place = of.empty() ? nullptr : placeOf(of.front());
    return place == nullptr
        || std::all_of(of.begin(), of.end(), [place](int bay) { return place->has(bay); });
}

int BoardSnapshot::heldAt(int home, int bay) const
{
    const BoardPlace *place = placeOf(home);
    return place == nullptr ? bay : std::clamp(bay, place->firstColumn, place->lastColumn());
}

const std::vector<Span> &BoardSnapshot::closedOf(int column) const
{
    if (plan.week() != nullptr)
        return week[static_cast<std::size_t>(column)].closed;
    const BoardPlace *place = placeOf(column);
    return place != nullptr ? place->closed : closed;
}

void layOut(BoardSnapshot &snapshot)
{
    std::stable_sort(snapshot.tiles.begin(),
                     snapshot.tiles.end(),
                     [](const Tile &a, const Tile &b) { return a.span.start() < b.span.start(); });
    snapshot.boxes.clear();
    snapshot.tilesOf.clear();
    snapshot.boxesOfColumn.assign(static_cast<std::size_t>(snapshot.columnCount()), {});

    const Pieces pieces = piecesByColumn(snapshot);
    for (std::size_t i = 0; i < snapshot.tiles.size(); ++i) {
        addReleasedBoxes(snapshot, static_cast<int>(i));
        snapshot.tilesOf[snapshot.tiles[i].entity.id].push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < snapshot.tiles.size(); ++i) {
        if (snapshot.tiles[i].held)
            addHeldBoxes(snapshot, pieces, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < snapshot.boxes.size(); ++i) {
        const TileBox &box = snapshot.boxes[i];
        for (int column = box.firstColumn; column <= box.lastColumn; ++column)
            snapshot.boxesOfColumn[static_cast<std::size_t>(column)].push_back(static_cast<int>(i));
    }
}

} // namespace bayboard
