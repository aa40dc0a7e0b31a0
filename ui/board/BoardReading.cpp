#include "ui/board/BoardReading.h"

#include "core/text/Words.h"
#include "ui/board/CellWords.h"
#include "ui/board/TimeText.h"

#include <algorithm>
#include <cmath>

namespace bayboard {

using Kind = CellKey::Kind;

LocalDate BoardReading::date() const
{
    const BoardModel &model = m_sources.model;
    if (const WeekAxis *week = model.snapshot().plan.week())
        return week->dateOf(0);
    const auto &slot = m_sources.selection.slot;
    if (!slot || !model.isReady())
        return model.date();
    const auto day = model.zone().day(model.date());
    const bool inView = day && slot->span.overlaps(*day);
    return inView || !model.axis().contains(slot->span.start())
        ? model.date()
        : model.zone().dateAt(slot->span.start());
}

const CellLayout &BoardReading::layout() const
{
    const LocalDate wanted = date();
    if (!m_isStale && m_layout.date() == wanted)
        return m_layout;
    m_isStale = false;
    const BoardModel &model = m_sources.model;
    if (!model.isReady()) {
        m_layout = CellLayout();
        return m_layout;
    }
    const std::int64_t step = model.desk()->club().settings().step;
    const WallGrid grid(model.snapshot().zone, minutes(std::max<std::int64_t>(1, step)));
    m_layout = CellLayout(model.snapshot(), grid, wanted);
    return m_layout;
}

CellKey BoardReading::keyOf(const CellLayout::Thing &thing)
{
    CellKey key;
    key.kind = Kind::Thing;
    key.entity = thing.entity;
    key.part = thing.part;
    return key;
}

CellKey BoardReading::keyAt(int row, int column) const
{
    if (const CellLayout::Thing *found = layout().thingAt(row, column))
        return keyOf(*found);
    const ColumnPlan &plan = m_sources.model.snapshot().plan;
    CellKey key;
    key.number = plan.bayAt(column);
    key.at = plan.timeAt(column, layout().rowSpan(row).start());
    return key;
}

CellKey BoardReading::columnKey(int column)
{
    CellKey key;
    key.kind = Kind::Column;
    key.number = column;
    return key;
}

CellKey BoardReading::rowKey(int row) const
{
    CellKey key;
    key.kind = Kind::Row;
    key.at = layout().rowSpan(row).start();
    return key;
}

std::optional<CellKey> BoardReading::keyAt(const QPoint &point) const
{
    const BoardGeometry &geometry = m_sources.canvas.geometry();
    const int column = static_cast<int>(std::floor(geometry.columnAt(point.x())));
    const int row = layout().rowAt(geometry.timeAt(point.y()));
    const bool onBay = column >= 0 && column < layout().columnCount();
    if (geometry.heads().contains(point))
        return onBay ? std::optional(columnKey(column)) : std::nullopt;
    if (row < 0)
        return std::nullopt;
    if (geometry.hoursColumn().contains(point))
        return rowKey(row);
    return onBay && geometry.body().contains(point) ? std::optional(keyAt(row, column))
                                                    : std::nullopt;
}

std::optional<BoardReading::Place> BoardReading::placeOf(int bay, Instant at) const
{
    std::optional<Place> place;
    m_sources.model.snapshot().plan.forEachPlace(
        bay, Span(at, seconds(1)), [&](int column, const Span &onAxis) {
            const int row = layout().rowAt(onAxis.start());
            if (row >= 0 && column < layout().columnCount())
                place = Place{row, column};
        });
    return place;
}

std::optional<CellKey> BoardReading::current() const
{
    const BoardSelection &selection = m_sources.selection;
    if (!selection.slot || layout().rowCount() == 0)
        return std::nullopt;
    const auto place = placeOf(m_sources.cursor.column(), m_sources.cursor.start());
    if (selection.entity) {
        const auto column = place ? std::optional(place->column) : std::nullopt;
        const CellLayout::Thing *found = layout().find(*selection.entity, column);
        return found != nullptr ? std::optional(keyOf(*found)) : std::nullopt;
    }
    return place ? std::optional(keyAt(place->row, place->column)) : std::nullopt;
}

std::vector<CellKey> BoardReading::chosen() const
{
    std::vector<CellKey> keys;
    if (!m_sources.selection.slot)
        return keys;
    for (const CellLayout::Thing &each : layout().things()) {
        if (isChosen(keyOf(each)))
            keys.push_back(keyOf(each));
    }
    for (int row = 0; row < layout().rowCount(); ++row) {
        for (int column = 0; column < layout().columnCount(); ++column) {
            if (layout().thingAt(row, column) == nullptr && isChosen(keyAt(row, column)))
                keys.push_back(keyAt(row, column));
        }
    }
    return keys;
}

const CellLayout::Thing *BoardReading::thing(const CellKey &key) const
{
    return key.kind == Kind::Thing ? layout().find(key.entity, key.part) : nullptr;
}

std::optional<BoardReading::Place> BoardReading::placeOf(const CellKey &key) const
{
    const CellLayout &cells = layout();
    if (key.kind == Kind::Thing) {
        const CellLayout::Thing *found = thing(key);
        return found != nullptr
            ? std::optional(Place{found->row, found->column, found->rows, found->columns})
            : std::nullopt;
    }
    if (key.kind == Kind::Column) {
        const bool isThere = key.number >= 0 && key.number < cells.columnCount();
        return isThere ? std::optional(Place{-1, key.number}) : std::nullopt;
    }
    if (key.kind == Kind::Row) {
        const int row = cells.rowAt(key.at);
        return row >= 0 ? std::optional(Place{row, -1}) : std::nullopt;
    }
    const auto place = placeOf(key.number, key.at);
    return place && keyAt(place->row, place->column) == key ? place : std::nullopt;
}

Span BoardReading::timeOf(const CellKey &key) const
{
    const auto place = placeOf(key);
    return Span(key.at, place ? layout().rowSpan(place->row).length() : seconds(1));
}

QString BoardReading::nameOf(const CellKey &key) const
{
    const auto place = placeOf(key);
    if (!place)
        return {};
    const BoardSnapshot &snapshot = m_sources.model.snapshot();
    switch (key.kind) {
    case Kind::Thing:
        return thingName(*thing(key), snapshot);
    case Kind::Free:
        return freeName(place->row, place->column, layout(), snapshot);
    case Kind::Column:
        return columnName(place->column, snapshot);
    case Kind::Row:
        return rowName(place->row, layout(), snapshot);
    }
    return {};
}

QString BoardReading::detailOf(const CellKey &key) const
{
    if (!placeOf(key))
        return {};
    if (key.kind == Kind::Column)
        return columnUse(key.number, m_sources.model.snapshot());
    if (key.kind == Kind::Row)
        return rowUse(placeOf(key)->row, layout(), m_sources.model.snapshot());
    return key.kind == Kind::Thing ? thingDetail(*thing(key), m_sources.model.snapshot())
                                   : QString();
}

QRect BoardReading::rectInViewport(const CellKey &key) const
{
    const auto place = placeOf(key);
    if (!place)
        return {};
    const BoardGeometry &geometry = m_sources.canvas.geometry();
    if (key.kind == Kind::Column)
        return geometry.headRect(place->column);
    const Span span = key.kind == Kind::Thing ? thing(key)->span : layout().rowSpan(place->row);
    if (key.kind == Kind::Row) {
        const QRect side = geometry.hoursColumn();
        const int top = geometry.yOf(span.start());
        return {side.left(), top, side.width(), std::max(1, geometry.yOf(span.end()) - top)};
    }
    return geometry.cellRect(place->column, place->column + place->columns - 1, span);
}

QRect BoardReading::rectOf(const CellKey &key) const
{
    const QRect rect = rectInViewport(key);
    return rect.isEmpty()
        ? rect
        : QRect(m_sources.view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

bool BoardReading::isChosen(const CellKey &key) const
{
    const BoardSelection &selection = m_sources.selection;
    if (key.kind == Kind::Thing) {
        const std::vector<BookingId> &all = selection.all;
        return selection.entity == key.entity
            || (key.entity.kind == EntityKind::Booking
                && std::find(all.begin(), all.end(), BookingId{key.entity.id}) != all.end());
    }
    if (key.kind != Kind::Free || !selection.slot || selection.entity)
        return false;
    const std::vector<BayHead> &bays = m_sources.model.snapshot().bays;
    const auto number = static_cast<std::size_t>(key.number);
    if (number >= bays.size() || !timeOf(key).overlaps(selection.slot->span))
        return false;
    const std::vector<BayId> &chosen = selection.slot->bays;
    return std::find(chosen.begin(), chosen.end(), bays[number].id) != chosen.end();
}

QAccessible::State BoardReading::stateOf(const CellKey &key) const
{
    QAccessible::State state;
    const auto place = placeOf(key);
    if (!place) {
        state.invalid = true;
        return state;
    }
    const BoardGeometry &geometry = m_sources.canvas.geometry();
    const QRect rect = rectInViewport(key);
    if (key.kind == Kind::Column || key.kind == Kind::Row) {
        const QRect area = key.kind == Kind::Column ? geometry.heads() : geometry.hoursColumn();
        state.offscreen = !area.intersects(rect);
        return state;
    }
    state.offscreen = !geometry.body().intersects(rect);
    state.selectable = true;
    state.focusable = true;
    state.selected = isChosen(key);
    state.focused = m_sources.view.hasFocus() && current() == key;
    const BoardSnapshot &snapshot = m_sources.model.snapshot();
    if (key.kind == Kind::Free)
        state.disabled = !isBookable(place->row, place->column, layout(), snapshot);
    else
        state.busy = snapshot.tiles[static_cast<std::size_t>(thing(key)->tile)].saving;
    return state;
}

QString BoardReading::boardName() const
{
    const BoardModel &model = m_sources.model;
    QStringList parts{m_sources.view.accessibleName()};
    if (model.isReady()) {
        for (const LocationId place : model.places())
            parts += text::fromUtf8(model.desk()->club().location(place)->name);
        const WeekAxis *week = model.snapshot().plan.week();
        if (week != nullptr)
            parts += model.snapshot()
                         .bays[static_cast<std::size_t>(model.snapshot().plan.onlyBay())]
                         .name;
        parts += longDateText(date());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace bayboard
