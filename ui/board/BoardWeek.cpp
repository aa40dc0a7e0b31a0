#include "ui/board/BoardParts.h"

#include <algorithm>

namespace bayboard {

// What the board does otherwise where its columns are the days of one bay.

namespace {

/// The axis of a day holds 72, the day in view is in the middle.
constexpr double mostHoursOfDays = 30.0;
constexpr int stepsBeforeTurning = 32; ///< of the auto-scroll: some 800 ms

} // namespace

void BoardView::Parts::showWeek(BayId bay)
{
    if (bay == model.weekBay() && model.isWeek())
        return;
    abort();
    model.setWeek(bay);
    if (selection.slot && !selection.entity)
        select(std::nullopt); // an empty time of another bay
    Q_EMIT view.weekBayChanged(model.weekBay());
}

void BoardView::Parts::setDateInWeek(LocalDate date)
{
    model.setDate(date); // the time of day in view stays, see refresh()
    Q_EMIT view.viewMoved(date);
}

void BoardView::Parts::followCursor()
{
    if (!selection.slot)
        return;
    if (!model.isWeek()) {
        workWhereChosen();
        return;
    }
    const LocalDate date = model.zone().dateAt(selection.slot->span.start());
    if (model.snapshot().plan.week()->columnOf(date) >= 0)
        setDate(date);
}

void BoardView::Parts::turnBay(int by)
{
    const BoardSnapshot &snapshot = model.snapshot();
    if (!model.isWeek()) {
        moveCursor(by < 0 ? CursorMove::Left : CursorMove::Right);
        return;
    }
    const int last = static_cast<int>(snapshot.bays.size()) - 1;
    const int next = std::clamp(snapshot.plan.onlyBay() + by, 0, last);
    showWeek(snapshot.bays[static_cast<std::size_t>(next)].id);
}

void BoardView::Parts::turnAtEdge(bool hasScrolled)
{
    const QRect body = canvas.geometry().body();
    const int by = m_pointerAt.x() < body.left() ? -1 : m_pointerAt.x() > body.right() ? 1 : 0;
    const bool isMove
        = gesture.draft.kind == Draft::Kind::Move || gesture.draft.kind == Draft::Kind::Copy;
    if (!model.isWeek() || !isMove || by == 0 || hasScrolled) {
        m_stepsAtEdge = 0;
        return;
    }
    if (++m_stepsAtEdge < stepsBeforeTurning)
        return;
    m_stepsAtEdge = 0;
    turnDay(by);
}

bool BoardView::Parts::openDay(const QPoint &head)
{
    const BoardTarget target = canvas.targetAt(head);
    if (!model.isWeek() || target.part != BoardTarget::Part::Head)
        return false;
    const auto column = static_cast<std::size_t>(target.column);
    Q_EMIT view.dayWanted(model.snapshot().week[column].date);
    return true;
}

Draft BoardView::Parts::inWeek(Draft thing) const
{
    if (model.isWeek())
        thing.columns = {model.snapshot().plan.onlyBay()};
    return thing;
}

Instant BoardView::Parts::onAxis(Instant at) const
{
    const WeekAxis *week = model.snapshot().plan.week();
    if (week == nullptr)
        return at;
    const auto place = week->placeOf(at);
    return place ? place->onAxis : week->span().start();
}

double BoardView::Parts::hoursSeen() const
{
    if (!model.isWeek())
        return mostHoursOfDays;
    return static_cast<double>(model.drawnAxis().length().count()) / 3600.0;
}

/// The bays of a draft moved sideways; in a week sideways are days.
std::vector<int> BoardView::Parts::columnsBeside(const Draft &draft, int by) const
{
    const int count = static_cast<int>(model.snapshot().bays.size());
    return model.isWeek() ? draft.columns : movedAside(draft, by, count);
}

} // namespace bayboard
