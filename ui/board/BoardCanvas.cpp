#include "ui/board/BoardCanvas.h"

#include "ui/board/LoadPainter.h"
#include "ui/board/TileWords.h"
#include "ui/board/Together.h"

#include <QPainter>

#include <algorithm>

namespace bayboard {

namespace {

/// Days of a week may be narrower than bays, so that all seven are in the window.
constexpr double dayWidth = 0.6;
constexpr int placePadding = 6; ///< around the name in the head of a location

/// Calls `run(first, last)` for each stretch of columns that touch.
template <typename Run> void forEachRun(const std::vector<int> &columns, Run run)
{
    for (std::size_t from = 0; from < columns.size();) {
        std::size_t to = from;
        while (to + 1 < columns.size() && columns[to + 1] == columns[to] + 1)
            ++to;
        run(columns[from], columns[to]);
        from = to + 1;
    }
}

} // namespace

BoardCanvas::BoardCanvas(const BoardModel &model) : m_model(model) { }

PaintScene BoardCanvas::scene()
{
    return {m_model.snapshot(), m_geometry, m_style, m_texts};
}

void BoardCanvas::setStyle(BoardStyle style)
{
    m_style = std::move(style);
    m_geometry.hoursWidth = m_style.hoursWidth();
    m_geometry.stripWidth = m_style.stripWidth();
    m_texts.clear();
    setColumns(m_mode);
}

void BoardCanvas::resize(const QSize &size, double deviceRatio)
{
    m_geometry.viewport = size;
    m_backdrop.resize(size, deviceRatio);
    setColumns(m_mode);
}

void BoardCanvas::setColumns(ColumnMode mode)
{
    m_mode = mode;
    const BoardSnapshot &snapshot = m_model.snapshot();
    m_geometry.placeHeight = snapshot.places.empty() ? 0 : m_style.bodyLine + placePadding;
    m_geometry.headHeight = m_style.headHeight() + m_geometry.placeHeight;
    const double share = snapshot.plan.week() != nullptr ? dayWidth : 1.0;
    m_geometry.columns = BayColumns(
        snapshot.columnCount(), m_geometry.body().width(), mode, m_style.scale * share);
    invalidateAll();
}

void BoardCanvas::setAxis(const Span &axis, double pixelsPerHour)
{
    m_geometry.axis = TimeAxis(axis, pixelsPerHour);
    invalidateAll();
}

void BoardCanvas::invalidateAll()
{
    m_backdrop.invalidateAll();
    placeOverlay();
}

QPoint BoardCanvas::clampedScroll(const QPoint &scroll) const
{
    return QPoint(std::clamp(scroll.x(), 0, m_geometry.maximumScrollX()),
                  std::clamp(scroll.y(), 0, m_geometry.maximumScrollY()));
}

bool BoardCanvas::scrollTo(const QPoint &scroll)
{
    const QPoint before = m_geometry.scroll;
    m_geometry.scroll = clampedScroll(scroll);
    if (before == m_geometry.scroll)
        return false;
    m_backdrop.scroll(
        m_geometry, before.x() - m_geometry.scroll.x(), before.y() - m_geometry.scroll.y());
    if (m_geometry.placeHeight > 0 && before.x() != m_geometry.scroll.x()) // names stay in sight
        m_backdrop.invalidate(QRect(0, 0, m_geometry.viewport.width(), m_geometry.placeHeight));
    placeOverlay();
    return true;
}

std::vector<QRect> BoardCanvas::rectsOf(const EntityRef &entity) const
{
    std::vector<QRect> rects;
    const BoardSnapshot &snapshot = m_model.snapshot();
    const Tile *tile = snapshot.tileOf(entity);
    if (tile == nullptr)
        return rects;
    const auto addFrom = [&](int column) {
        for (const int index : snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
            const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
            const Tile &owner = snapshot.tiles[static_cast<std::size_t>(box.tile)];
            // Without what was given back, and each joined box once.
            if (owner.entity == entity && !box.released && box.firstColumn == column)
                rects.push_back(m_geometry.boxRect(box));
        }
    };
    if (snapshot.plan.week() == nullptr) {
        for (const int column : tile->columns)
            addFrom(column);
    }
    for (std::size_t column = 0; column < snapshot.week.size(); ++column)
        addFrom(static_cast<int>(column));
    return rects;
}

std::vector<QRect> BoardCanvas::cellsOf(const Draft &draft, const Span &span) const
{
    std::vector<QRect> cells;
    const WeekAxis *week = m_model.snapshot().plan.week();
    if (week == nullptr) {
        forEachRun(draft.columns, [&](int first, int last) {
            cells.push_back(m_geometry.cellRect(first, last, span));
        });
        return cells;
    }
    // Whichever bays are meant: the ghost says so where the one that is shown is not among them.
    week->forEachPlace(span, [&](int column, const Span &place) {
        cells.push_back(m_geometry.cellRect(column, column, place));
    });
    return cells;
}

std::vector<QRect> BoardCanvas::rectsOf(const Draft &draft) const
{
    std::vector<QRect> rects = cellsOf(draft, draft.span);
    for (QRect &rect : rects)
        rect = m_geometry.inset(rect);
    return rects;
}

std::vector<QRect> BoardCanvas::rectsOf(const Slot &slot) const
{
    std::vector<QRect> rects;
    const BoardSnapshot &snapshot = m_model.snapshot();
    for (const BayId bay : slot.bays) {
        const int index = snapshot.columnOf(bay);
        if (index < 0)
            continue;
        snapshot.plan.forEachPlace(index, slot.span, [&](int column, const Span &place) {
            rects.push_back(m_geometry.cellRect(column, column, place));
        });
    }
    return rects;
}

BoardTarget BoardCanvas::targetAt(const QPoint &point) const
{
    return hitTest(m_model.snapshot(), m_geometry, point);
}

void BoardCanvas::placeGhost()
{
    m_overlay.ghostRects.clear();
    m_overlay.fellowRects.clear();
    m_overlay.bumpRects.clear();
    m_overlay.veiled.clear();
    m_overlay.bufferRect = {};
    m_overlay.bubble = {};
    m_overlay.load = {};
    m_overlay.loadRegion = {};
    if (!m_overlay.ghost)
        return;
    const Ghost &ghost = *m_overlay.ghost;
    m_overlay.load = loadChange(m_model.snapshot(), ghost);
    m_overlay.loadRegion = regionOf(m_overlay.load, scene());
    m_overlay.ghostRects = rectsOf(ghost.draft);
    const bool leaves = ghost.draft.source && ghost.draft.kind != Draft::Kind::Copy;
    if (leaves)
        m_overlay.veiled = rectsOf(*ghost.draft.source);
    for (std::size_t i = 0; i < ghost.fellows.size(); ++i) {
        const Draft &fellow = ghost.fellows[i].draft;
        for (const QRect &rect : rectsOf(fellow))
            m_overlay.fellowRects.emplace_back(rect, i);
        for (const QRect &rect : leaves ? rectsOf(*fellow.source) : std::vector<QRect>())
            m_overlay.veiled.push_back(rect);
    }
    for (std::size_t i = 0; ghost.bump && i < ghost.bump->moved.size(); ++i) {
        const Draft &moved = ghost.bump->moved[i].draft;
        for (const QRect &rect : rectsOf(moved))
            m_overlay.bumpRects.emplace_back(rect, i);
        for (const QRect &rect : rectsOf(*moved.source))
            m_overlay.veiled.push_back(rect);
    }
    if (ghost.buffer) {
        for (const QRect &cell : cellsOf(ghost.draft, *ghost.buffer))
            m_overlay.bufferRect |= m_geometry.inset(cell);
    }
    if (!m_overlay.ghostRects.empty()) {
        const QRect seen = m_overlay.ghostRects.back() & m_geometry.body();
        m_overlay.bubble = BubbleLayout::make(
            scene(), ghost, seen.isEmpty() ? m_overlay.ghostRects.back() : seen);
    }
}

void BoardCanvas::placeSelection()
{
    m_overlay.selectedRects.clear();
    m_overlay.currentRects.clear();
    if (m_overlay.selected)
        m_overlay.selectedRects = rectsOf(*m_overlay.selected);
    if (!m_together)
        return;
    m_overlay.currentRects = m_overlay.selectedRects;
    for (const Together::One &one : m_together->all) {
        if (one.entity == m_overlay.selected)
            continue;
        for (const QRect &rect : rectsOf(one.entity))
            m_overlay.selectedRects.push_back(rect);
    }
}

void BoardCanvas::placeOverlay()
{
    placeSelection();
    m_overlay.cursors.clear();
    if (m_emptyTime)
        m_overlay.cursors = cellsOf(*m_emptyTime, m_emptyTime->span);
    m_overlay.band.clear();
    if (m_band)
        m_overlay.band = cellsOf(*m_band, m_band->span);
    placeGhost();
}

QRegion BoardCanvas::setGhost(std::optional<Ghost> ghost)
{
    QRegion region = m_overlay.boxRegion();
    const LoadChange load = m_overlay.load;
    const QRegion veil = m_overlay.veilRegion();
    if (m_overlay.ghost.has_value() != ghost.has_value())
        region += m_overlay.selectionRegion(); // the cursor makes way for a ghost
    m_overlay.ghost = std::move(ghost);
    placeGhost();
    region += m_overlay.boxRegion();
    region += regionBetween(load, m_overlay.load, scene());
    // What is being moved stands still while its ghost does not.
    return region + veil.xored(m_overlay.veilRegion());
}

QRegion BoardCanvas::setSelection(std::optional<EntityRef> entity,
                                  std::optional<Draft> emptyTime,
                                  bool focused)
{
    QRegion region = m_overlay.selectionRegion();
    m_overlay.selected = entity;
    m_overlay.focused = focused;
    m_emptyTime = std::move(emptyTime);
    placeOverlay();
    return region + m_overlay.selectionRegion();
}

QRegion BoardCanvas::setTogether(std::shared_ptr<const Together> together)
{
    if (m_together == together)
        return {};
    QRegion region = m_overlay.selectionRegion();
    m_together = std::move(together);
    placeSelection();
    return region + m_overlay.selectionRegion();
}

QRegion BoardCanvas::setBand(std::optional<Draft> band)
{
    if (m_band == band)
        return {};
    QRegion region = m_overlay.bandRegion();
    m_band = std::move(band);
    m_overlay.band.clear();
    if (m_band)
        m_overlay.band = cellsOf(*m_band, m_band->span);
    return region + m_overlay.bandRegion();
}

QRegion BoardCanvas::tilesChanged(const std::vector<ColumnSpan> &where)
{
    QRegion region;
    for (const ColumnSpan &place : where)
        region += m_geometry.cellRect(place.column, place.column, place.span).adjusted(0, -1, 1, 2);
    region &= m_geometry.body();
    for (const ColumnSpan &place : where) // slots are touched as a whole
        region += m_geometry.stripRect(
                      Span(place.span.start() - SlotLoad::step, place.span.end() + SlotLoad::step))
            & m_geometry.hoursColumn();
    m_backdrop.invalidate(region);
    region += m_overlay.selectionRegion() + m_overlay.loadRegion;
    placeOverlay();
    region += m_overlay.loadRegion;
    return region + m_overlay.selectionRegion();
}

QRegion BoardCanvas::headsChanged()
{
    const QRect heads(0, 0, m_geometry.viewport.width(), m_geometry.headHeight);
    m_backdrop.invalidate(heads);
    return heads;
}

QRegion BoardCanvas::nowMoved(Instant before, Instant after)
{
    const ColumnPlan &plan = m_model.snapshot().plan;
    return QRegion(nowRect(m_geometry, plan, before)) + nowRect(m_geometry, plan, after);
}

void BoardCanvas::keepBackdrop()
{
    m_keepsBackdrop = true;
    m_backdrop.prepare(scene(), QRect(QPoint(0, 0), m_geometry.viewport));
}

void BoardCanvas::paint(QPainter &painter, const QRegion &region)
{
    const PaintScene all = scene();
    if (m_keepsBackdrop) {
        m_backdrop.prepare(all, region);
        m_backdrop.draw(painter, region);
    } else {
        Backdrop::paintDirectly(painter, all, region);
        painter.setClipping(false);
    }
    if (region.intersects(m_overlay.loadRegion.boundingRect()))
        paintLoadChange(painter, all, region, m_overlay.load);
    const QRegion body = region & m_geometry.body();
    if (!body.isEmpty()) {
        painter.setClipRegion(body);
        paintCutTitles(painter, all, body);
        paintOverlay(painter, all, m_overlay, body);
    }
    const QRect belowHeads(
        0, m_geometry.headHeight, m_geometry.viewport.width(), m_geometry.viewport.height());
    const QRegion now
        = region & nowRect(m_geometry, all.snapshot.plan, all.snapshot.now) & belowHeads;
    if (!now.isEmpty()) {
        painter.setClipRegion(now);
        paintNow(painter, all, now.boundingRect());
    }
    if (region.intersects(m_overlay.bubble.bounds())) {
        painter.setClipRegion(region);
        paintBubble(painter, all, m_overlay);
    }
}

} // namespace bayboard
