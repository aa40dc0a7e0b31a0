#include "ui/views/AccessibleMonth.h"

#include "ui/panes/TimeText.h"
#include "ui/views/MonthView.h"

#include <QLocale>

namespace bayboard {

namespace {

QAccessibleInterface *makeMonth(const QString &key, QObject *object)
{
    return key == QLatin1String("bayboard::MonthView")
        ? new AccessibleMonth(*static_cast<MonthView *>(object))
        : nullptr;
}

} // namespace

AccessibleMonth::AccessibleMonth(MonthView &view) : AccessibleGrid(view) { }

void AccessibleMonth::install()
{
    QAccessible::installFactory(makeMonth);
}

MonthView &AccessibleMonth::view() const
{
    return *static_cast<MonthView *>(widget());
}

QString AccessibleMonth::nameOf(int index) const
{
    return view().dayAt(view().grid().dateAt(index)).sentence();
}

QRect AccessibleMonth::placeOf(int index) const
{
    const QRect cell = view().grid().cell(index);
    return {view().mapToGlobal(cell.topLeft()), cell.size()};
}

int AccessibleMonth::chosenIndex() const
{
    return view().grid().indexOf(view().place().date);
}

int AccessibleMonth::indexAt(const QPoint &onScreen) const
{
    return view().grid().indexAt(view().mapFromGlobal(onScreen));
}

void AccessibleMonth::choose(int index)
{
    view().setFocus();
    view().choose(view().grid().dateAt(index));
}

void AccessibleMonth::open(int index)
{
    view().open(view().grid().dateAt(index));
}

QString AccessibleMonth::columnDescription(int column) const
{
    if (!isValid() || column < 0 || column >= MonthGrid::columns)
        return {};
    const int weekday = timetext::toQDate(view().grid().dateAt(column)).dayOfWeek();
    return QLocale().standaloneDayName(weekday);
}

QString AccessibleMonth::rowDescription(int row) const
{
    return isValid() && row >= 0 && row < rowCount() ? QLocale().toString(
               timetext::toQDate(view().grid().dateAt(row * MonthGrid::columns)).weekNumber())
                                                     : QString();
}

int AccessibleMonth::columnCount() const
{
    return MonthGrid::columns;
}

int AccessibleMonth::rowCount() const
{
    return isValid() ? view().grid().weeks() : 0;
}

} // namespace bayboard
