#include "ui/board/BoardParts.h"

#include <QScrollBar>

namespace bayboard {

// Several locations side by side: which are shown, and in which of them somebody works.

void BoardView::Parts::setSideBySide(std::vector<LocationId> chosen)
{
    const std::vector<LocationId> before = model.places();
    const std::optional<EntityRef> entity = selection.entity;
    if (gesture.mode != GestureState::Mode::Idle || drops.stage() != BoardDrops::Stage::None)
        abort(); // what is in hand stands on columns that are others now
    model.setSideBySide(std::move(chosen));
    if (model.places() == before || !model.isReady())
        return;
    // The same thing, or the same time, on the columns as they are now.
    const bool isHere = entity && model.snapshot().tileOf(*entity) != nullptr;
    if (together)
        keepTogether();
    else if (isHere)
        select(entity);
    else if (selection.slot && !entity)
        chooseSlot(*selection.slot);
    showPlace(model.location());
    Q_EMIT view.locationChanged(model.location());
}

/// The cursor on the same bay and time; nothing is chosen where the bay is gone from view.
void BoardView::Parts::chooseSlot(const Slot &slot)
{
    const int column = slot.bays.empty() ? -1 : model.snapshot().columnOf(slot.bays.front());
    if (column < 0) {
        select(std::nullopt);
        return;
    }
    cursor.place(column, slot.span.start(), grid());
    chooseCell();
}

/// Its bays come into view from the first one on.
void BoardView::Parts::showPlace(LocationId place)
{
    for (const BoardPlace &each : model.snapshot().places) {
        if (each.id != place)
            continue;
        const BoardGeometry &geometry = canvas.geometry();
        const int left = geometry.xOf(each.firstColumn);
        const int right = geometry.xOf(each.lastColumn() + 1);
        const QRect body = geometry.body();
        if (left < body.left() || right > body.right() + 1)
            scrollBy(QPoint(left - body.left(), 0)); // as far as there is anything
    }
}

void BoardView::Parts::workWhereChosen()
{
    if (model.snapshot().places.empty() || selection.slot->bays.empty())
        return;
    const int bay = model.snapshot().columnOf(selection.slot->bays.front());
    const LocationId place = bay < 0 ? model.location() : model.snapshot().locationOf(bay);
    if (place == model.location())
        return;
    model.workIn(place);
    Q_EMIT view.locationChanged(place);
}

} // namespace bayboard
