#include "ui/board/LoadPainter.h"

#include "ui/board/GridPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

int lengthOf(std::optional<double> share, int width)
{
    if (!share || *share <= 0.0)
        return 0;
    return std::max(2, static_cast<int>(std::lround(width * std::min(*share, 1.0))));
}

void paintSlot(QPainter &painter, const PaintScene &scene, int slot, const DayUse *wouldBe)
{
    const SlotLoad &load = scene.snapshot.load;
    const Palette &palette = scene.style.palette;
    const DayUse &now = load.slots[static_cast<std::size_t>(slot)];
    const auto share = (wouldBe != nullptr ? *wouldBe : now).share();
    QRect bar = scene.geometry.stripRect(load.spanOf(slot)).adjusted(1, 0, -1, 0);
    if (bar.height() > 3)
        bar.adjust(0, 1, 0, 0); // one slot is told from the next
    if (bar.isEmpty() || !share)
        return; // nothing is for sale
    painter.fillRect(bar, palette.track);
    painter.fillRect(QRect(bar.topLeft(), QSize(lengthOf(share, bar.width()), bar.height())),
                     palette.accent);
    if (wouldBe == nullptr)
        return;
    const int before = std::clamp(lengthOf(now.share(), bar.width()) - 1, 0, bar.width() - 2);
    painter.fillRect(QRect(bar.left() + before, bar.top(), 2, bar.height()), palette.text);
}

/// Heads and slots of the one that are not the same in the other.
void addOthers(QRegion &region,
               const LoadChange &one,
               const LoadChange &other,
               const PaintScene &scene)
{
    const auto isSame = [](const DayUse *there, const DayUse &here) {
        return there != nullptr && *there == here;
    };
    const BoardGeometry &geometry = scene.geometry;
    for (const LoadChange::One &column : one.columns)
        if (!isSame(other.ofColumn(column.at), column.use))
            region += geometry.headRect(column.at) & geometry.heads();
    for (const LoadChange::One &slot : one.slots)
        if (!isSame(other.ofSlot(slot.at), slot.use))
            region
                += geometry.stripRect(scene.snapshot.load.spanOf(slot.at)) & geometry.hoursColumn();
}

} // namespace

void paintStrip(QPainter &painter,
                const PaintScene &scene,
                const QRect &clip,
                const LoadChange &load)
{
    const BoardGeometry &geometry = scene.geometry;
    if (geometry.stripWidth == 0 || clip.left() >= geometry.stripWidth || !scene.snapshot.loaded)
        return;
    const auto [first, last]
        = scene.snapshot.load.within(geometry.spanIn(clip.adjusted(0, -1, 0, 1)));
    for (int slot = first; slot <= last; ++slot)
        paintSlot(painter, scene, slot, load.ofSlot(slot));
}

void paintLoadChange(QPainter &painter,
                     const PaintScene &scene,
                     const QRegion &region,
                     const LoadChange &load)
{
    const BoardGeometry &geometry = scene.geometry;
    for (const LoadChange::One &column : load.columns) {
        const QRect head = geometry.headRect(column.at) & geometry.heads();
        if (!region.intersects(head))
            continue;
        painter.setClipRect(head);
        paintHeads(painter, scene, head, load);
    }
    for (const LoadChange::One &slot : load.slots) {
        const QRect place
            = geometry.stripRect(scene.snapshot.load.spanOf(slot.at)) & geometry.hoursColumn();
        if (!region.intersects(place))
            continue;
        painter.setClipRect(place);
        painter.fillRect(place, scene.style.palette.panel);
        paintStrip(painter, scene, place, load);
    }
    painter.setClipping(false);
}

QRegion regionOf(const LoadChange &load, const PaintScene &scene)
{
    return regionBetween({}, load, scene);
}

QRegion regionBetween(const LoadChange &before, const LoadChange &after, const PaintScene &scene)
{
    QRegion region;
    addOthers(region, before, after, scene);
    addOthers(region, after, before, scene);
    return region;
}

} // namespace bayboard
