#include "core/store/Store.h"
#include "ui/board/BoardParts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace bayboard {

// From booking to booking in the order of time: within the days that are in memory at once, beyond
// them by asking the disk.

namespace {

constexpr days farthestAhead(400);
/// Backwards the disk lists from the far end, so the near past is tried first.
constexpr days pasts[] = {days(7), days(60), days(400)};

using WalkKey = std::tuple<Instant, int, Uuid>;

WalkKey keyOf(const Tile &tile)
{
    return {tile.span.start(), tile.columns.front(), tile.entity.id};
}

BookingFilter lastingBookings(LocationId location, Instant from, Instant to)
{
    BookingFilter filter;
    filter.location = location;
    filter.from = from;
    filter.to = to;
    filter.withCancelled = false;
    return filter;
}

std::optional<std::pair<BookingId, Instant>> lastOf(const std::vector<BookingRow> &rows,
                                                    const std::function<bool(const Slot &)> &counts)
{
    std::optional<std::pair<BookingId, Instant>> last;
    for (const BookingRow &row : rows) {
        const Instant start = row.booking.slot.span.start();
        if (counts(row.booking.slot) && (!last || start >= last->second))
            last = {row.booking.id, start};
    }
    return last;
}

} // namespace

/// Where the walk begins: at what is chosen, as long as it is in view; else at the present on
/// today, at the ends of any other day.
BoardView::Parts::WalkKey BoardView::Parts::walkFrom(int direction) const
{
    const auto day = model.isWeek() ? std::optional(model.axis()) : model.zone().day(model.date());
    const Span seen
        = model.isWeek() ? model.axis() : canvas.geometry().spanIn(canvas.geometry().body());
    const Tile *current = selection.entity ? model.snapshot().tileOf(*selection.entity) : nullptr;
    const bool chosen = selection.slot
        && (selection.slot->span.overlaps(seen) || (day && selection.slot->span.overlaps(*day)));
    if (chosen && current != nullptr)
        return keyOf(*current);
    const int before = -1; // what begins just then comes next
    if (chosen)
        return {cursor.start(), cursor.column(), Uuid{}};
    const Instant now = model.desk()->now();
    if (!day || day->contains(now))
        return {now, before, Uuid{}};
    return {direction > 0 ? day->start() : day->end(), before, Uuid{}};
}

const Tile *BoardView::Parts::nextTile(const WalkKey &from, int direction) const
{
    const Tile *best = nullptr;
    for (const Tile &tile : model.snapshot().tiles) {
        const WalkKey key = keyOf(tile);
        const bool after = direction > 0 ? from < key : key < from;
        const bool nearer
            = best == nullptr || (direction > 0 ? key < keyOf(*best) : keyOf(*best) < key);
        if (!tile.isBlock() && after && nearer)
            best = &tile;
    }
    return best;
}

void BoardView::Parts::nextBooking(int direction)
{
    const Tile *best = nextTile(walkFrom(direction), direction);
    if (best != nullptr)
        view.select(EntityRef(best->entity));
    else if (model.snapshot().loaded)
        lookBeyond(direction);
}

void BoardView::Parts::lookBeyond(int direction)
{
    const LocationId where = model.location();
    const Span axis = model.axis();
    using Found = std::optional<std::pair<BookingId, Instant>>;
    const auto isShown = [only = model.weekBay()](const Slot &slot) {
        return only.isNull()
            || std::find(slot.bays.begin(), slot.bays.end(), only) != slot.bays.end();
    };
    const auto ask = [where, axis, direction, isShown](Store &store) -> Result<Found> {
        if (direction > 0) {
            BookingFilter filter = lastingBookings(where, axis.end(), axis.end() + farthestAhead);
            // Those that reach over the edge begin in what was looked through already.
            const auto rows = store.listBookings(filter);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const BookingRow &row : *rows) {
                if (row.booking.slot.span.start() >= axis.end() && isShown(row.booking.slot))
                    return Found({row.booking.id, row.booking.slot.span.start()});
            }
            return Found();
        }
        for (const days past : pasts) {
            const auto rows
                = store.listBookings(lastingBookings(where, axis.start() - past, axis.start()));
            if (!rows)
                return tl::unexpected(rows.error());
            const Found last = lastOf(*rows, [&](const Slot &slot) {
                return slot.span.start() < axis.start() && isShown(slot);
            });
            if (last)
                return last;
        }
        return Found();
    };
    model.desk()->read<Found>(
        ask,
        [this, guard = QPointer<BoardView>(&view), where, direction](const Result<Found> &found) {
            if (!guard || !found || model.location() != where)
                return;
            if (!*found) {
                Q_EMIT view.announced(
                    direction > 0
                        ? QCoreApplication::translate("Board", "No later booking here")
                        : QCoreApplication::translate("Board", "No earlier booking here"));
                return;
            }
            m_awaited = EntityRef{EntityKind::Booking, (*found)->first.value};
            view.setDate(model.zone().dateAt((*found)->second));
            meetAwaited();
        });
}

/// Chooses what the walk came to, once its day is here.
void BoardView::Parts::meetAwaited()
{
    if (!m_awaited || model.snapshot().tileOf(*m_awaited) == nullptr)
        return;
    view.select(EntityRef(*m_awaited));
}

} // namespace bayboard
