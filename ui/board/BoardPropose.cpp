#include "ui/board/BoardParts.h"

#include <algorithm>

namespace bayboard {

// A slot that was found elsewhere, shown as the ghost that would be dropped.

void BoardView::propose(const Slot &slot)
{
    Parts &parts = *m_parts;
    if (!parts.model.isReady())
        return;
    Draft draft;
    draft.span = slot.span;
    for (const BayId bay : slot.bays) {
        const int column = parts.model.snapshot().columnOf(bay);
        if (column < 0)
            return;
        draft.columns.push_back(column);
    }
    std::sort(draft.columns.begin(), draft.columns.end());
    parts.gesture = {};
    parts.setDate(parts.model.zone().dateAt(slot.span.start()));
    parts.drops.begin();
    parts.drops.preview(draft);
    const std::vector<QRect> rects = parts.canvas.rectsOf(slot);
    if (!rects.empty())
        parts.bringIntoView(rects.front());
}

void BoardView::Parts::bump()
{
    gesture = {};
    drops.takeBump();
}

void BoardView::lookAt(const Slot &slot)
{
    m_parts->lookAt(slot);
}

void BoardView::Parts::lookAt(const Slot &slot)
{
    if (!model.isReady())
        return;
    setDate(model.zone().dateAt(slot.span.start()));
    if (drops.lookAt(slot))
        bringIntoView(anchor());
    else
        view.propose(slot);
}

} // namespace bayboard
