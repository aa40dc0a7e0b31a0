#pragma once

#include "ui/board/Backdrop.h"
#include "ui/board/BoardModel.h"
#include "ui/board/OverlayPainter.h"

namespace bayboard {

/// What is seen: places, colours, prepared text, the layer that stands still and the one that
/// moves. Knows no widget: every change answers with the region that has to be painted again.
/// GUI thread. The model must outlive it.
class BoardCanvas
{
public:
    explicit BoardCanvas(const BoardModel &model);

    [[nodiscard]] const BoardGeometry &geometry() const { return m_geometry; }

    [[nodiscard]] const Overlay &overlay() const { return m_overlay; }

    [[nodiscard]] const BoardStyle &style() const { return m_style; }

    [[nodiscard]] const Backdrop &backdrop() const { return m_backdrop; }

    // --- Places; each makes everything dirty ---
    void setStyle(BoardStyle style);
    void resize(const QSize &size, double deviceRatio);
    /// As many as the snapshot has.
    void setColumns(ColumnMode mode);
    void setAxis(const Span &axis, double pixelsPerHour);
    void invalidateAll();
    /// Clamped to what there is; answers whether it moved.
    bool scrollTo(const QPoint &scroll);
    /// The last row or column of pixels may be left at this position without showing nothing.
    [[nodiscard]] QPoint clampedScroll(const QPoint &scroll) const;

    // --- What changed; the answer is what to paint ---
    [[nodiscard]] QRegion setGhost(std::optional<Ghost> ghost);
    [[nodiscard]] QRegion
    setSelection(std::optional<EntityRef> entity, std::optional<Draft> emptyTime, bool focused);
    /// All that are chosen with the one of setSelection(), by a band that is being drawn, too;
    /// null: that alone.
    [[nodiscard]] QRegion setTogether(std::shared_ptr<const Together> together);
    [[nodiscard]] QRegion setBand(std::optional<Draft> band);
    [[nodiscard]] QRegion tilesChanged(const std::vector<ColumnSpan> &where);
    [[nodiscard]] QRegion headsChanged();
    [[nodiscard]] QRegion nowMoved(Instant before, Instant after);

    [[nodiscard]] std::vector<QRect> rectsOf(const EntityRef &entity) const;
    [[nodiscard]] std::vector<QRect> rectsOf(const Draft &draft) const;
    /// Its cells as far as they are shown.
    [[nodiscard]] std::vector<QRect> rectsOf(const Slot &slot) const;
    [[nodiscard]] BoardTarget targetAt(const QPoint &point) const;

    /// Until keepBackdrop() everything is painted straight to the window: the first picture is
    /// there sooner without the pixmap, which the next ones are copied from.
    void paint(QPainter &painter, const QRegion &region);
    void keepBackdrop();

    [[nodiscard]] bool keepsBackdrop() const { return m_keepsBackdrop; }

private:
    [[nodiscard]] PaintScene scene();
    /// The cells of the draft's bays over the time, in as few pieces as touch.
    [[nodiscard]] std::vector<QRect> cellsOf(const Draft &draft, const Span &span) const;
    void placeOverlay();
    void placeSelection();
    void placeGhost();

    const BoardModel &m_model;
    BoardStyle m_style;
    BoardGeometry m_geometry;
    ColumnMode m_mode = ColumnMode::Comfortable;
    TextPool m_texts;
    Backdrop m_backdrop;
    bool m_keepsBackdrop = false;
    Overlay m_overlay;
    std::optional<Draft> m_emptyTime;
    std::shared_ptr<const Together> m_together;
    std::optional<Draft> m_band;
};

} // namespace bayboard
