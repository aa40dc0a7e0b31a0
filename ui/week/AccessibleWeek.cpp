#include "ui/week/AccessibleWeek.h"

#include "ui/board/TimeText.h"
#include "ui/week/WeekGrid.h"
#include "ui/week/WeekGridTip.h"

namespace bayboard {

namespace {

int indexOf(const std::optional<WeekGridLayout::Cell> &cell)
{
    return cell ? cell->row * WeekOverview::columns + cell->column : -1;
}

QAccessibleInterface *makeWeek(const QString &key, QObject *object)
{
    return key == QLatin1String("bayboard::WeekGrid")
        ? new AccessibleWeek(*static_cast<WeekGrid *>(object))
        : nullptr;
}

} // namespace

AccessibleWeek::AccessibleWeek(WeekGrid &grid) : AccessibleGrid(grid) { }

void AccessibleWeek::install()
{
    QAccessible::installFactory(makeWeek);
}

void AccessibleWeek::tellChosen(WeekGrid &grid)
{
    tellFocus(grid, indexOf(grid.chosen()));
}

WeekGrid &AccessibleWeek::grid() const
{
    return *static_cast<WeekGrid *>(widget());
}

WeekGridLayout::Cell AccessibleWeek::cellOf(int index)
{
    return {index / WeekOverview::columns, index % WeekOverview::columns};
}

QString AccessibleWeek::nameOf(int index) const
{
    return cellSentence(grid().overview(), cellOf(index));
}

QString AccessibleWeek::descriptionOf(int index) const
{
    return grid().tipOf(cellOf(index));
}

QRect AccessibleWeek::placeOf(int index) const
{
    const QRect area = grid().placing().cellRect(cellOf(index));
    return {grid().viewport()->mapToGlobal(area.topLeft()), area.size()};
}

bool AccessibleWeek::isInSight(int index) const
{
    const WeekGridLayout &placing = grid().placing();
    return placing.body().intersects(placing.cellRect(cellOf(index)));
}

int AccessibleWeek::chosenIndex() const
{
    return isValid() ? indexOf(grid().chosen()) : -1;
}

int AccessibleWeek::indexAt(const QPoint &onScreen) const
{
    return indexOf(grid().placing().cellAt(grid().viewport()->mapFromGlobal(onScreen)));
}

void AccessibleWeek::choose(int index)
{
    grid().setFocus();
    grid().choose(cellOf(index));
}

void AccessibleWeek::open(int index)
{
    choose(index);
    grid().open();
}

QString AccessibleWeek::columnDescription(int column) const
{
    const bool isDay
        = isValid() && grid().overview().axis && column >= 0 && column < WeekOverview::columns;
    return isDay ? longDateText(grid().overview().axis->dateOf(column)) : QString();
}

QString AccessibleWeek::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? grid().overview().bays[static_cast<std::size_t>(row)].name
                                        : QString();
}

int AccessibleWeek::columnCount() const
{
    return WeekOverview::columns;
}

int AccessibleWeek::rowCount() const
{
    return isValid() ? grid().overview().rows() : 0;
}

} // namespace bayboard
