#pragma once

#include "ui/board/BubbleLayout.h"

namespace bayboard {

/// What moves over the tiles, with the places it was laid out for.
struct Overlay
{
    std::optional<EntityRef> selected;
    std::vector<QRect> selectedRects; ///< of all that are chosen
    std::vector<QRect> currentRects; ///< of the one of several that keys go on from
    std::vector<QRect> band; ///< rubber band
    std::vector<QRect> cursors; ///< cells under the keyboard's cursor
    bool focused = false;
    std::vector<QRect> veiled; ///< where the thing that is being moved still stands
    std::optional<Ghost> ghost;
    std::vector<QRect> ghostRects; ///< one for each run of bays, or each day of a week
    std::vector<std::pair<QRect, std::size_t>> fellowRects; ///< with the index of the fellow
    std::vector<std::pair<QRect, std::size_t>> bumpRects; ///< where who makes way would go
    QRect bufferRect;
    BubbleLayout bubble;
    LoadChange load; ///< what use would be with the ghost
    QRegion loadRegion; ///< heads and slots that show it

    /// The ghost, what goes along and its bubble.
    [[nodiscard]] QRegion boxRegion() const;
    /// All that painting the ghost touches.
    [[nodiscard]] QRegion ghostRegion() const;
    [[nodiscard]] QRegion veilRegion() const;
    [[nodiscard]] QRegion selectionRegion() const;
    [[nodiscard]] QRegion bandRegion() const;
};

/// Red line with its dot, across the body and into the hours; in a week across today.
void paintNow(QPainter &painter, const PaintScene &scene, const QRect &area);
/// Empty in a week that is not this one.
[[nodiscard]] QRect nowRect(const BoardGeometry &geometry, const ColumnPlan &plan, Instant now);
/// Selection, cursor, veil and ghost inside the body.
void paintOverlay(QPainter &painter,
                  const PaintScene &scene,
                  const Overlay &overlay,
                  const QRegion &region);
/// The bubble; over everything.
void paintBubble(QPainter &painter, const PaintScene &scene, const Overlay &overlay);

} // namespace bayboard
