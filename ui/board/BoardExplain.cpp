#include "ui/board/BoardParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

// Somebody asks why: of the ghost that is shown, or of a time that nobody has booked yet.

Draft BoardView::Parts::cellAsked()
{
    return cursor.isExtended() && !selection.entity
        ? cursor.draft()
        : drops.shortestFrom(cursor.column(), cursor.start());
}

void BoardView::Parts::explain(Asked how)
{
    if (gesture.mode == GestureState::Mode::Dragging)
        return; // the hand is not free to read
    if (drops.stage() != BoardDrops::Stage::None) {
        if (const auto shown = drops.proposal())
            Q_EMIT view.explainWanted(*shown, anchor(), how == Asked::ByKey);
        else
            Q_EMIT view.announced(
                drops.ghost()->draft.together
                    ? QCoreApplication::translate("Board",
                                                  "Rules are explained for one booking at a time")
                    : QCoreApplication::translate("Board", "Rules are asked of bookings only"));
        return;
    }
    if (!selection.slot) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "Choose a time first"));
        return;
    }
    const Draft cell = cellAsked();
    const auto asked = drops.proposalOf(cell);
    if (!asked)
        return;
    const QRect body = canvas.geometry().body();
    QRect place;
    for (const QRect &rect : canvas.rectsOf(cell))
        place |= rect & body;
    Q_EMIT view.explainWanted(*asked, place.isEmpty() ? body : place, how == Asked::ByKey);
}

bool BoardView::Parts::isOnEmptyTime() const
{
    return !m_painting && gesture.mode == GestureState::Mode::Pressed
        && gesture.pressed.button == PointerEvent::Button::Left && !gesture.original.source
        && gesture.corner && !gesture.corner->chooses;
}

bool BoardView::Parts::isGrey(int bay, Instant at) const
{
    const BoardSnapshot &snapshot = model.snapshot();
    if (!snapshot.bays[static_cast<std::size_t>(bay)].bookable)
        return true;
    bool isClosed = false;
    snapshot.plan.forEachPlace(bay, Span(at, seconds(1)), [&](int column, const Span &place) {
        const std::vector<Span> &closed = snapshot.closedOf(column);
        isClosed = isClosed || std::any_of(closed.begin(), closed.end(), [&](const Span &span) {
                       return span.contains(place.start());
                   });
    });
    return isClosed;
}

} // namespace bayboard
