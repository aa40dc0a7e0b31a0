#include "ui/views/BoardReports.h"

#include "ui/board/BoardView.h"
#include "ui/views/ClubView.h"

namespace bayboard {

namespace {

QRect placeIn(const ClubView &view, const BoardView &board, const QRect &rect)
{
    return {board.viewport()->mapTo(&view, rect.topLeft()), rect.size()};
}

} // namespace

void handOn(BoardView &board, ClubView &view)
{
    ClubView *to = &view;
    QObject::connect(&board, &BoardView::selectionChanged, to, &ClubView::selectionChanged);
    QObject::connect(&board, &BoardView::viewMoved, to, &ClubView::moved);
    QObject::connect(&board, &BoardView::locationChanged, to, &ClubView::moved);
    QObject::connect(&board, &BoardView::bookingActivated, to, &ClubView::bookingActivated);
    QObject::connect(&board, &BoardView::blockActivated, to, &ClubView::blockActivated);
    QObject::connect(&board, &BoardView::menuWanted, to, &ClubView::menuWanted);
    QObject::connect(&board, &BoardView::cancelWanted, to, &ClubView::cancelWanted);
    QObject::connect(&board, &BoardView::blockRemovalWanted, to, &ClubView::blockRemovalWanted);
    QObject::connect(&board, &BoardView::dateWanted, to, &ClubView::dateWanted);
    QObject::connect(&board, &BoardView::announced, to, &ClubView::announced);
    QObject::connect(&board, &BoardView::bandPainted, to, &ClubView::bandPainted);
    QObject::connect(&board, &BoardView::stepDone, to, &ClubView::stepDone);
    QObject::connect(&board, &BoardView::blockMoved, to, &ClubView::blockMoved);
    QObject::connect(&board, &BoardView::reasonWanted, to, &ClubView::reasonWanted);
    QObject::connect(
        &board, &BoardView::slotChosen, to, [to, &board](const Slot &slot, const QRect &anchor) {
            Q_EMIT to->slotChosen(slot, placeIn(*to, board, anchor));
        });
    QObject::connect(
        &board, &BoardView::refused, to, [to, &board](const Refusal &refusal, const QRect &anchor) {
            Q_EMIT to->refused(refusal, placeIn(*to, board, anchor));
        });
    QObject::connect(&board,
                     &BoardView::explainWanted,
                     to,
                     [to, &board](const Proposal &proposal, const QRect &anchor, bool byKey) {
                         Q_EMIT to->explainWanted(proposal, placeIn(*to, board, anchor), byKey);
                     });
}

} // namespace bayboard
