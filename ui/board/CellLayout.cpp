#include "ui/board/CellLayout.h"

#include <algorithm>

namespace bayboard {

CellLayout::CellLayout(const BoardSnapshot &snapshot, const WallGrid &grid, LocalDate date)
    : m_date(date)
    , m_columns(snapshot.columnCount())
{
    if (snapshot.bays.empty()) {
        m_columns = 0; // nothing stands in the days of a week without a bay
    } else if (const WeekAxis *week = snapshot.plan.week()) {
        for (Instant at = week->span().start(); at < week->span().end(); at += grid.step())
            m_rows.emplace_back(at, std::min(at + grid.step(), week->span().end()));
    } else if (const auto day = grid.zone().day(date)) {
        for (Instant at = day->start(); at < day->end(); at = m_rows.back().end())
            m_rows.emplace_back(at, std::min(grid.stepped(at, 1), day->end()));
    }
    if (m_rows.empty())
        return;
    m_at.assign(m_rows.size() * static_cast<std::size_t>(m_columns), -1);
    addThings(snapshot, Span(m_rows.front().start(), m_rows.back().end()));
    number(snapshot);
    for (std::size_t i = 0; i < m_things.size(); ++i)
        cover(static_cast<int>(i));
}

void CellLayout::addThings(const BoardSnapshot &snapshot, const Span &shown)
{
    for (const TileBox &box : snapshot.boxes) {
        if (!box.span.overlaps(shown))
            continue;
        const Tile &tile = snapshot.tiles[static_cast<std::size_t>(box.tile)];
        // Of what gave time back, that time is free; it is listed by what it still holds.
        if (box.released && tile.held)
            continue;
        Thing thing;
        thing.entity = tile.entity;
        thing.tile = box.tile;
        thing.span = box.span;
        thing.column = box.firstColumn;
        thing.columns = box.lastColumn - box.firstColumn + 1;
        thing.covers = !box.released;
        m_things.push_back(thing);
    }
    std::stable_sort(m_things.begin(), m_things.end(), [](const Thing &a, const Thing &b) {
        return std::pair(a.span.start(), a.column) < std::pair(b.span.start(), b.column);
    });
}

void CellLayout::number(const BoardSnapshot &snapshot)
{
    std::unordered_map<Uuid, int> parts;
    std::vector<int> counts(static_cast<std::size_t>(m_columns), 0);
    for (Thing &thing : m_things) {
        thing.part = parts[thing.entity.id]++;
        if (!snapshot.tiles[static_cast<std::size_t>(thing.tile)].isBlock())
            thing.number = ++counts[static_cast<std::size_t>(thing.column)];
        // Those that it lies on besides count it, too.
        for (int column = thing.column + 1;
             thing.number > 0 && column < thing.column + thing.columns;
             ++column)
            ++counts[static_cast<std::size_t>(column)];
    }
    for (Thing &thing : m_things) {
        if (thing.number > 0)
            thing.count = counts[static_cast<std::size_t>(thing.column)];
    }
}

bool CellLayout::isTaken(int row, const Thing &thing) const
{
    for (int column = thing.column; column < thing.column + thing.columns; ++column) {
        if (m_at[place(row, column)] >= 0)
            return true;
    }
    return false;
}

/// Of a row that two share, which happens off the grid only, the earlier one has it.
void CellLayout::cover(int index)
{
    Thing &thing = m_things[static_cast<std::size_t>(index)];
    const Instant first = std::max(thing.span.start(), m_rows.front().start());
    const Instant last = std::min(thing.span.end(), m_rows.back().end()) - seconds(1);
    int from = rowAt(first);
    int to = rowAt(last);
    thing.row = from;
    thing.rows = 1;
    while (thing.covers && from <= to && isTaken(from, thing))
        ++from;
    while (thing.covers && from <= to && isTaken(to, thing))
        --to;
    thing.covers = thing.covers && from <= to;
    if (!thing.covers) {
        m_besides.push_back(index);
        return;
    }
    thing.row = from;
    thing.rows = to - from + 1;
    for (int row = from; row <= to; ++row) {
        for (int column = thing.column; column < thing.column + thing.columns; ++column)
            m_at[place(row, column)] = index;
    }
}

int CellLayout::rowAt(Instant at) const
{
    const auto after
        = std::upper_bound(m_rows.begin(), m_rows.end(), at, [](Instant time, const Span &row) {
              return time < row.end();
          });
    const bool inside = after != m_rows.end() && after->contains(at);
    return inside ? static_cast<int>(after - m_rows.begin()) : -1;
}

const CellLayout::Thing *CellLayout::thingAt(int row, int column) const
{
    const int index = m_at[place(row, column)];
    return index < 0 ? nullptr : &m_things[static_cast<std::size_t>(index)];
}

const CellLayout::Thing *CellLayout::find(const EntityRef &entity, int part) const
{
    const auto found = std::find_if(m_things.begin(), m_things.end(), [&](const Thing &thing) {
        return thing.entity == entity && thing.part == part;
    });
    return found == m_things.end() ? nullptr : &*found;
}

const CellLayout::Thing *CellLayout::find(const EntityRef &entity, std::optional<int> column) const
{
    const Thing *first = nullptr;
    for (const Thing &thing : m_things) {
        if (thing.entity != entity)
            continue;
        const bool here
            = column && *column >= thing.column && *column < thing.column + thing.columns;
        if (here)
            return &thing;
        first = first == nullptr ? &thing : first;
    }
    return first;
}

} // namespace bayboard
