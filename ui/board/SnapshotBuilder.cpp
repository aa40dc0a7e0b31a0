#include "ui/board/SnapshotBuilder.h"

#include "core/text/Words.h"
#include "ui/board/BoardWords.h"
#include "ui/board/DayUse.h"
#include "ui/board/TimeText.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Columns by bay, asked once for each tile.
class ColumnFinder
{
public:
    explicit ColumnFinder(const std::vector<BayHead> &bays)
    {
        for (std::size_t i = 0; i < bays.size(); ++i)
            m_columns.emplace(bays[i].id, static_cast<int>(i));
    }

    [[nodiscard]] std::vector<int> of(const Slot &slot) const
    {
        std::vector<int> columns;
        for (const BayId bay : slot.bays) {
            const auto found = m_columns.find(bay);
            if (found != m_columns.end())
                columns.push_back(found->second);
        }
        std::sort(columns.begin(), columns.end());
        return columns;
    }

private:
    std::unordered_map<BayId, int> m_columns;
};

int indexOf(const std::vector<std::string> &keys, const std::string &key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

SyncMark markOf(const SnapshotInput &input, const EntityRef &entity)
{
    return input.syncMark ? input.syncMark(entity) : SyncMark::None;
}

bool isShown(const BoardSnapshot &snapshot, const Tile &tile)
{
    const int only = snapshot.plan.onlyBay();
    return only < 0
        ? !tile.columns.empty()
        : std::find(tile.columns.begin(), tile.columns.end(), only) != tile.columns.end();
}

std::optional<Tile> tileOf(const BookingView &view,
                           const BoardSnapshot &snapshot,
                           const SnapshotInput &input,
                           const ColumnFinder &columns)
{
    const Club &club = *input.club;
    const Booking &booking = view.booking;
    Tile tile;
    tile.columns = columns.of(booking.slot);
    if (!isShown(snapshot, tile) || booking.withdrawn)
        return std::nullopt;
    tile.entity = {EntityKind::Booking, booking.id.value};
    tile.span = booking.slot.span;
    tile.held = heldSpan(booking);
    tile.title = bookingTitle(view);
    tile.when = spanText(*snapshot.zone, tile.span);
    const std::string tier = booking.customer.isNull() && view.tier.empty()
        ? std::string()
        : (view.tier.empty() ? std::string(club.defaultTier()) : view.tier);
    tile.style = indexOf(snapshot.tierKeys, tier);
    tile.detail = bookingDetail(view, club, tier);
    if (snapshot.plan.week() != nullptr && tile.columns.size() > 1)
        tile.detail = bayNames(tile.columns, snapshot) + QStringLiteral(" · ") + tile.detail;
    tile.partySize = booking.partySize;
    tile.state = booking.state;
    tile.saving = view.state == SaveState::Saving;
    tile.sync = markOf(input, tile.entity);
    tile.flagged = booking.flags != 0 || view.customerFlags != 0;
    return tile;
}

void addBlock(BoardSnapshot &snapshot,
              const BlockView &view,
              const SnapshotInput &input,
              const ColumnFinder &columns)
{
    const Club &club = *input.club;
    const Block &block = view.block;
    Tile tile;
    tile.columns = columns.of(block.slot);
    if (!isShown(snapshot, tile) || block.withdrawn)
        return;
    tile.entity = {EntityKind::Block, block.id.value};
    tile.span = block.slot.span;
    if (!view.hidden) // a colour tells what it is
        tile.style = indexOf(snapshot.kindKeys, block.kind);
    const BlockKind *kind = club.blockKind(block.kind);
    tile.isUse = kind != nullptr && kind->counted;
    tile.title = blockTitle(view, club);
    if (!view.hidden)
        tile.icon = text::blockIcon(club, block.kind);
    tile.when = spanText(*snapshot.zone, tile.span);
    if (!view.hidden)
        tile.detail = QString::fromStdString(block.title.empty() ? block.reason : block.title);
    tile.saving = view.state == SaveState::Saving;
    tile.sync = markOf(input, tile.entity);
    for (const Span &held : heldSpans(block)) {
        tile.held = held;
        snapshot.tiles.push_back(tile);
    }
}

std::vector<Span> closedSpans(const Location &location, const Zone &zone, const Span &axis)
{
    std::vector<Span> closed;
    Instant from = axis.start();
    for (const Span &open : openSpans(location, zone, axis)) {
        if (const auto gap = Span::make(from, open.start()))
            closed.push_back(*gap);
        from = std::max(from, open.end());
    }
    if (const auto gap = Span::make(from, axis.end()))
        closed.push_back(*gap);
    return closed;
}

/// What of the axis the file does not have.
void addToCome(BoardSnapshot &snapshot, const SnapshotInput &input)
{
    const auto here = input.here.partOf(input.axis);
    const auto add = [&](const std::optional<Span> &span) {
        const WeekAxis *week = snapshot.plan.week();
        if (span && week != nullptr)
            week->forEachPlace(*span, [&](int column, const Span &place) {
                snapshot.toCome.push_back({column, column, place});
            });
        else if (span && !snapshot.bays.empty())
            snapshot.toCome.push_back({0, static_cast<int>(snapshot.bays.size()) - 1, *span});
    };
    if (!here)
        return add(input.axis);
    add(Span::make(input.axis.start(), here->start()));
    add(Span::make(here->end(), input.axis.end()));
}

void addClosed(BoardSnapshot &snapshot, const Location &location, const Span &axis)
{
    std::vector<Span> closed = closedSpans(location, *snapshot.zone, axis);
    const WeekAxis *week = snapshot.plan.week();
    if (week == nullptr) {
        snapshot.closed = std::move(closed);
        return;
    }
    for (const Span &span : closed)
        week->forEachPlace(span, [&](int column, const Span &place) {
            snapshot.week[static_cast<std::size_t>(column)].closed.push_back(place);
        });
}

/// Bays of the locations one after the other, and which columns belong to which.
void addBays(BoardSnapshot &snapshot, const SnapshotInput &input)
{
    const Club &club = *input.club;
    const auto add = [&](LocationId at) {
        for (const BayId id : club.baysOf(at)) {
            const Bay *bay = club.bay(id);
            snapshot.bays.push_back(
                {id, QString::fromStdString(bay->name), bay->active, std::nullopt, {}});
        }
    };
    if (input.places.size() < 2) {
        add(input.location);
        return;
    }
    for (const LocationId at : input.places) {
        const Location *location = club.location(at);
        const auto first = static_cast<int>(snapshot.bays.size());
        add(at);
        const int count = static_cast<int>(snapshot.bays.size()) - first;
        if (location == nullptr || count == 0)
            continue;
        snapshot.places.push_back({at,
                                   QString::fromStdString(location->name),
                                   identityColour(club, at),
                                   first,
                                   count,
                                   closedSpans(*location, *snapshot.zone, input.axis)});
    }
}

/// Of the bays first … last, which are of one location.
void countDay(BoardSnapshot &snapshot,
              const SnapshotInput &input,
              const Location &location,
              const Span &day,
              std::pair<int, int> columns)
{
    const auto first = snapshot.bays.begin() + columns.first;
    std::vector<BayId> bays;
    for (auto head = first; head <= snapshot.bays.begin() + columns.second; ++head)
        bays.push_back(head->id);
    const std::vector<DayUse> uses = dayUse(
        bays, openSpans(location, *snapshot.zone, day), input.bookings, input.blocks, *input.club);
    for (std::size_t i = 0; i < uses.size(); ++i) {
        BayHead &head = *(first + static_cast<std::ptrdiff_t>(i));
        head.counted = uses[i];
        head.use = input.loaded ? uses[i].share() : std::nullopt;
    }
}

/// Of the week's bay, day by day.
void countWeek(BoardSnapshot &snapshot, const SnapshotInput &input, const Location &location)
{
    const auto bay = static_cast<std::size_t>(snapshot.plan.onlyBay());
    if (bay >= snapshot.bays.size())
        return;
    const std::vector<BayId> bays{snapshot.bays[bay].id};
    const auto isElsewhere = [&](const Slot &slot) {
        return std::find(slot.bays.begin(), slot.bays.end(), bays.front()) == slot.bays.end();
    };
    std::vector<const BookingView *> bookings = input.bookings;
    std::vector<const BlockView *> blocks = input.blocks;
    std::erase_if(bookings,
                  [&](const BookingView *view) { return isElsewhere(view->booking.slot); });
    std::erase_if(blocks, [&](const BlockView *view) { return isElsewhere(view->block.slot); });
    for (DayColumn &column : snapshot.week) {
        const auto day = snapshot.zone->day(column.date);
        column.use.reset();
        if (!day || !input.loaded)
            continue;
        const std::vector<Span> open = openSpans(location, *snapshot.zone, *day);
        column.counted = dayUse(bays, open, bookings, blocks, *input.club).front();
        column.use = column.counted.share();
    }
}

} // namespace

void updateTiles(BoardSnapshot &snapshot,
                 const SnapshotInput &input,
                 const std::vector<EntityRef> &entities)
{
    const auto isMeant = [&](EntityKind kind, const Uuid &id) {
        return std::find(entities.begin(), entities.end(), EntityRef{kind, id}) != entities.end();
    };
    std::erase_if(snapshot.tiles,
                  [&](const Tile &tile) { return isMeant(tile.entity.kind, tile.entity.id); });
    const ColumnFinder columns(snapshot.bays);
    for (const BookingView *view : input.bookings) {
        if (!isMeant(EntityKind::Booking, view->booking.id.value))
            continue;
        if (auto tile = tileOf(*view, snapshot, input, columns))
            snapshot.tiles.push_back(std::move(*tile));
    }
    for (const BlockView *view : input.blocks) {
        if (isMeant(EntityKind::Block, view->block.id.value))
            addBlock(snapshot, *view, input, columns);
    }
    layOut(snapshot);
}

void setMarks(BoardSnapshot &snapshot, const Span &axis, double pixelsPerHour)
{
    const WeekAxis *week = snapshot.plan.week();
    snapshot.marks = week != nullptr ? weekMarks(*week, pixelsPerHour)
                                     : hourMarks(*snapshot.zone, axis, pixelsPerHour);
}

void countUse(BoardSnapshot &snapshot, const SnapshotInput &input)
{
    snapshot.date = input.date;
    snapshot.load
        = slotLoad(snapshot, input.plan.week() != nullptr ? input.plan.week()->span() : input.axis);
    const Location *location = input.club->location(input.location);
    if (location == nullptr)
        return;
    if (snapshot.plan.week() != nullptr) {
        countWeek(snapshot, input, *location);
        return;
    }
    const auto day = snapshot.zone->day(input.date);
    if (!day)
        return;
    if (snapshot.places.empty() && !snapshot.bays.empty())
        countDay(snapshot, input, *location, *day, {0, static_cast<int>(snapshot.bays.size()) - 1});
    for (const BoardPlace &place : snapshot.places)
        countDay(snapshot,
                 input,
                 *input.club->location(place.id),
                 *day,
                 {place.firstColumn, place.lastColumn()});
}

BoardSnapshot buildSnapshot(const SnapshotInput &input)
{
    const Club &club = *input.club;
    BoardSnapshot snapshot;
    snapshot.location = input.location;
    snapshot.now = input.now;
    snapshot.loaded = input.loaded;
    // Shares the life of the club, which owns the zone.
    snapshot.zone = std::shared_ptr<const Zone>(input.club, &club.zone(input.location));
    snapshot.plan = input.plan;
    for (int column = 0; input.plan.week() != nullptr && column < WeekAxis::dayCount; ++column)
        snapshot.week.push_back({input.plan.week()->dateOf(column), std::nullopt, {}, {}});
    addBays(snapshot, input);
    addToCome(snapshot, input);
    for (const Tier &tier : club.tiers())
        snapshot.tierKeys.push_back(tier.key);
    for (const BlockKind &kind : club.blockKinds())
        snapshot.kindKeys.push_back(kind.key);
    setMarks(snapshot, input.axis, input.pixelsPerHour);
    if (const Location *location = club.location(input.location))
        addClosed(snapshot, *location, input.axis);

    const ColumnFinder columns(snapshot.bays);
    snapshot.tiles.reserve(input.bookings.size() + input.blocks.size());
    for (const BookingView *view : input.bookings) {
        if (auto tile = tileOf(*view, snapshot, input, columns))
            snapshot.tiles.push_back(std::move(*tile));
    }
    for (const BlockView *view : input.blocks)
        addBlock(snapshot, *view, input, columns);
    layOut(snapshot);
    countUse(snapshot, input);
    return snapshot;
}

} // namespace bayboard
