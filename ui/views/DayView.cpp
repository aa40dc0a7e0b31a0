#include "ui/views/DayView.h"

#include "ui/board/BoardModel.h"
#include "ui/board/BoardView.h"
#include "ui/panes/TimeText.h"
#include "ui/views/BoardReports.h"

#include <QVBoxLayout>

namespace bayboard {

DayView::DayView(QWidget *parent) : ClubView(parent), m_board(new BoardView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_board);
    setFocusProxy(m_board);
    handOn(*m_board, *this);
}

ViewPlace DayView::place() const
{
    ViewPlace place{m_board->location(), m_board->date()};
    const BoardSelection &chosen = m_board->selection();
    if (chosen.slot) {
        place.time = chosen.slot->span.start();
        if (!chosen.slot->bays.empty()) {
            place.bay = chosen.slot->bays.front();
        }
    }
    return place;
}

QString DayView::heading() const
{
    return timetext::longDay(m_board->date());
}

QString DayView::briefHeading() const
{
    return timetext::shortDay(m_board->date());
}

const BoardSelection &DayView::selection() const
{
    return m_board->selection();
}

void DayView::look(const ViewPlace &place)
{
    m_board->setLocation(place.location);
    m_board->setDate(place.date); // the time of day that is in view stays
    Desk *desk = m_board->desk();
    if (desk != nullptr) { // other views may have filled memory with other days
        for (const LocationId each : m_board->places()) {
            BoardModel::loadDay(*desk, each, place.date);
        }
    }
    if (place.time && desk != nullptr
        && desk->club().zone(place.location).dateAt(*place.time) == place.date) {
        m_board->showTime(*place.time);
    }
    m_board->showBay(place.bay);
}

void DayView::select(EntityRef entity)
{
    m_board->select(entity);
}

void DayView::clearSelection()
{
    m_board->clearSelection();
}

void DayView::turn(int periods)
{
    if (periods == 1 || periods == -1) { // a ghost in hand goes along
        m_board->run(periods > 0 ? BoardCommand::NextDay : BoardCommand::PreviousDay);
    } else {
        m_board->setDate(m_board->date() + days(periods));
    }
}

void DayView::goToday()
{
    m_board->goToday();
}

QWidget *DayView::entry()
{
    return m_board;
}

void DayView::run(BoardCommand command)
{
    m_board->run(command);
}

void DayView::letGo()
{
    m_board->letGo();
}

void DayView::setPainting(bool paints)
{
    m_board->setPainting(paints);
}

void DayView::abandon()
{
    m_board->abandon();
}

void DayView::setProposedSlot(const Slot &slot)
{
    m_board->setProposedSlot(slot);
}

void DayView::commitWithReason(const QString &reason, const PinProof &approval)
{
    m_board->commitWithReason(reason, approval);
}

} // namespace bayboard
