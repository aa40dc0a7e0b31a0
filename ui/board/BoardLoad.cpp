#include "ui/board/BoardLoad.h"

#include "ui/board/Ghost.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

/// Calls `run(part)` for what of the span is not closed.
template <typename Run> void forEachOpen(const Span &span, const std::vector<Span> &closed, Run run)
{
    Instant from = span.start();
    for (const Span &shut : closed) {
        if (shut.end() <= from)
            continue;
        if (const auto open = Span::make(from, std::min(span.end(), shut.start())))
            run(*open);
        from = std::max(from, shut.end());
        if (from >= span.end())
            return;
    }
    if (const auto open = Span::make(from, span.end()))
        run(*open);
}

/// What of the axis the head of a column speaks of.
std::optional<Span> headSpan(const BoardSnapshot &snapshot)
{
    const WeekAxis *week = snapshot.plan.week();
    return week != nullptr ? std::optional(week->span()) : snapshot.zone->day(snapshot.date);
}

seconds DayUse::*fieldOf(const Tile &tile)
{
    return tile.isUse ? &DayUse::booked : &DayUse::blocked;
}

/// Adds and takes time column by column and slot by slot.
class LoadDelta
{
public:
    explicit LoadDelta(const BoardSnapshot &snapshot)
        : m_snapshot(snapshot)
        , m_head(headSpan(snapshot))
        , m_axis(snapshot.load.start,
                 SlotLoad::step * std::max<std::ptrdiff_t>(1, std::ssize(snapshot.load.slots)))
    { }

    void add(const std::vector<int> &bays, const Span &held, seconds DayUse::*what, int sign)
    {
        for (const int bay : bays)
            m_snapshot.plan.forEachPlace(bay, held, [&](int column, const Span &place) {
                if (const auto shown = place.intersection(m_axis))
                    addPlace(column, *shown, what, sign);
            });
    }

    /// A booking is added; blocks that it lies over give that time back.
    void addBooking(const std::vector<int> &bays, const Span &held)
    {
        add(bays, held, &DayUse::booked, 1);
        for (const int bay : bays)
            m_snapshot.plan.forEachPlace(bay, held, [&](int column, const Span &place) {
                if (const auto shown = place.intersection(m_axis))
                    lift(column, *shown);
            });
    }

    [[nodiscard]] LoadChange change() const
    {
        LoadChange change;
        for (const auto &[column, delta] : m_columns)
            note(change.columns, column, countedOf(column), delta);
        for (const auto &[slot, delta] : m_slots)
            note(change.slots, slot, m_snapshot.load.slots[static_cast<std::size_t>(slot)], delta);
        return change;
    }

private:
    void lift(int column, const Span &place)
    {
        for (const int index : m_snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
            const TileBox &box = m_snapshot.boxes[static_cast<std::size_t>(index)];
            const Tile &tile = m_snapshot.tiles[static_cast<std::size_t>(box.tile)];
            if (const auto part = tile.isBlock() ? box.span.intersection(place) : std::nullopt)
                addPlace(column, *part, fieldOf(tile), -1);
        }
    }

    void addPlace(int column, const Span &place, seconds DayUse::*what, int sign)
    {
        forEachOpen(place, m_snapshot.closedOf(column), [&](const Span &open) {
            if (const auto inHead = m_head ? open.intersection(*m_head) : std::nullopt)
                m_columns[column].*what += sign * inHead->length();
            const auto [first, last] = m_snapshot.load.within(open);
            for (int slot = first; slot <= last; ++slot)
                m_slots[slot].*what
                    += sign * m_snapshot.load.spanOf(slot).intersection(open)->length();
        });
    }

    [[nodiscard]] const DayUse &countedOf(int column) const
    {
        const auto at = static_cast<std::size_t>(column);
        return m_snapshot.plan.week() != nullptr ? m_snapshot.week[at].counted
                                                 : m_snapshot.bays[at].counted;
    }

    static void
    note(std::vector<LoadChange::One> &all, int at, const DayUse &now, const DayUse &delta)
    {
        if (delta.booked == seconds(0) && delta.blocked == seconds(0))
            return;
        all.push_back({at, {now.booked + delta.booked, now.open, now.blocked + delta.blocked}});
    }

    const BoardSnapshot &m_snapshot;
    std::optional<Span> m_head;
    Span m_axis;
    std::map<int, DayUse> m_columns;
    std::map<int, DayUse> m_slots;
};

void addHeld(LoadDelta &delta, const Tile &tile, const std::vector<int> &bays, const Span &held)
{
    if (tile.isBlock())
        delta.add(bays, held, fieldOf(tile), 1);
    else
        delta.addBooking(bays, held);
}

/// What a piece of the source holds once the draft is dropped.
void addMoved(LoadDelta &delta, const Tile &tile, const Draft &draft)
{
    const Span &held = *tile.held;
    const bool resizes
        = draft.kind == Draft::Kind::ResizeStart || draft.kind == Draft::Kind::ResizeEnd;
    if (!resizes) {
        const seconds later = draft.span.start() - tile.span.start();
        const bool toItsEnd = held.end() == tile.span.end(); // a way out may be shorter
        const Instant end = held.isOpen() ? openEnd
            : toItsEnd                    ? draft.span.end()
                                          : held.end() + later;
        if (const auto whole = Span::make(held.start() + later, end))
            addHeld(delta, tile, draft.columns, *whole);
        return;
    }
    // Only the edges of the whole move; what is lifted inside it stays so.
    const Instant start = held.start() == tile.span.start()
        ? draft.span.start()
        : std::max(held.start(), draft.span.start());
    const Instant end
        = held.end() == tile.span.end() ? draft.span.end() : std::min(held.end(), draft.span.end());
    if (const auto left = Span::make(start, end))
        addHeld(delta, tile, draft.columns, *left);
}

void addDraft(LoadDelta &delta, const BoardSnapshot &snapshot, const Draft &draft)
{
    const auto found
        = draft.source ? snapshot.tilesOf.find(draft.source->id) : snapshot.tilesOf.end();
    if (found == snapshot.tilesOf.end()) { // new, or from another day
        if (!draft.source || draft.source->kind == EntityKind::Booking)
            delta.addBooking(draft.columns, draft.span);
        else
            delta.add(draft.columns, draft.span, &DayUse::blocked, 1);
        return;
    }
    for (const int index : found->second) {
        const Tile &tile = snapshot.tiles[static_cast<std::size_t>(index)];
        if (!tile.held)
            continue;
        if (draft.kind != Draft::Kind::Copy)
            delta.add(tile.columns, *tile.held, fieldOf(tile), -1);
        addMoved(delta, tile, draft);
    }
}

const DayUse *find(const std::vector<LoadChange::One> &all, int at)
{
    const auto found
        = std::lower_bound(all.begin(), all.end(), at, [](const LoadChange::One &one, int number) {
              return one.at < number;
          });
    return found != all.end() && found->at == at ? &found->use : nullptr;
}

} // namespace

std::pair<int, int> SlotLoad::within(const Span &span) const
{
    const auto count = static_cast<std::int64_t>(slots.size());
    const std::int64_t first = std::max<std::int64_t>(0, (span.start() - start) / step);
    const std::int64_t last
        = std::min<std::int64_t>(count - 1, (span.end() - start - seconds(1)) / step);
    if (span.end() <= start || first > last)
        return {0, -1};
    return {static_cast<int>(first), static_cast<int>(last)};
}

DayUse SlotLoad::over(const Span &span) const
{
    DayUse sum;
    const auto [first, last] = within(span);
    for (int slot = first; slot <= last; ++slot) {
        const DayUse &one = slots[static_cast<std::size_t>(slot)];
        sum.booked += one.booked;
        sum.open += one.open;
        sum.blocked += one.blocked;
    }
    return sum;
}

SlotLoad slotLoad(const BoardSnapshot &snapshot, const Span &axis)
{
    SlotLoad load;
    load.start = axis.start();
    load.slots.resize(
        static_cast<std::size_t>((axis.length() + SlotLoad::step - seconds(1)) / SlotLoad::step));
    const auto add = [&](int column, const Span &place, seconds DayUse::*what) {
        const auto shown = place.intersection(axis);
        if (!shown)
            return;
        forEachOpen(*shown, snapshot.closedOf(column), [&](const Span &open) {
            const auto [first, last] = load.within(open);
            for (int slot = first; slot <= last; ++slot)
                load.slots[static_cast<std::size_t>(slot)].*what
                    += load.spanOf(slot).intersection(open)->length();
        });
    };
    const WeekAxis *week = snapshot.plan.week();
    for (int column = 0; column < snapshot.columnCount(); ++column) {
        static const std::vector<Span> none;
        const std::vector<Span> &missing = week != nullptr ? week->missing(column) : none;
        forEachOpen(axis, missing, [&](const Span &there) { add(column, there, &DayUse::open); });
    }
    for (const Tile &tile : snapshot.tiles) {
        if (!tile.held)
            continue;
        for (const int bay : tile.columns)
            snapshot.plan.forEachPlace(bay, *tile.held, [&](int column, const Span &place) {
                add(column, place, fieldOf(tile));
            });
    }
    return load;
}

const DayUse *LoadChange::ofColumn(int column) const
{
    return find(columns, column);
}

const DayUse *LoadChange::ofSlot(int slot) const
{
    return find(slots, slot);
}

LoadChange loadChange(const BoardSnapshot &snapshot, const Ghost &ghost)
{
    const Draft::Kind kind = ghost.draft.kind;
    const bool isBand = kind == Draft::Kind::Paint || kind == Draft::Kind::Choose;
    if (!snapshot.loaded || isBand || ghost.tone == Tone::Refuse)
        return {};
    LoadDelta delta(snapshot);
    addDraft(delta, snapshot, ghost.draft);
    for (const GhostFellow &fellow : ghost.fellows)
        addDraft(delta, snapshot, fellow.draft);
    return delta.change();
}

} // namespace bayboard
