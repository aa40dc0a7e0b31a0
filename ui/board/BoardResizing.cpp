#include "ui/board/BoardParts.h"

#include <QCoreApplication>

namespace bayboard {

// Resizing without dragging: the first click (or Up, Down) takes the start or the end of what is
// chosen, the second click (or the arrows and Enter) puts it down.

void BoardView::Parts::startResizing()
{
    if (!selection.entity)
        return;
    const WallGrid steps = grid();
    drops.begin();
    drops.hide();
    perform(beginResizing(gesture, *selection.entity, rules(steps)));
    if (gesture.choosesEdge)
        Q_EMIT view.announced(
            QCoreApplication::translate(
                "Board", "Click the start or the end, or take it with %1 or %2; %3 lets go")
                .arg(keyText(BoardCommand::CursorUp),
                     keyText(BoardCommand::CursorDown),
                     keyText(BoardCommand::Abort)));
}

void BoardView::Parts::takeEdge(Draft::Kind edge)
{
    perform(bayboard::takeEdge(gesture, edge));
}

void BoardView::Parts::tellEdge()
{
    const QString text = gesture.original.kind == Draft::Kind::ResizeStart
        ? QCoreApplication::translate("Board",
                                      "The start: click where it is to go, or use the arrows and "
                                      "then %1; %2 lets go")
        : QCoreApplication::translate("Board",
                                      "The end: click where it is to go, or use the arrows and "
                                      "then %1; %2 lets go");
    Q_EMIT view.announced(text.arg(keyText(BoardCommand::Open), keyText(BoardCommand::Abort)));
}

/// Never turned round; an open end is taken from where the view ends.
Span BoardView::Parts::withEdgeMoved(const Draft &draft, int steps) const
{
    const WallGrid by = grid();
    const Span &was = draft.span;
    if (draft.kind == Draft::Kind::ResizeStart) {
        const Instant start = by.stepped(was.start(), steps);
        return start < was.end() ? Span(start, was.end()) : was;
    }
    const Instant end = by.stepped(was.isOpen() ? model.axis().end() : was.end(), steps);
    return end > was.start() ? Span(was.start(), end) : was;
}

} // namespace bayboard
