#include "ui/views/AccessibleMonth.h"

#include "ui/panes/TimeText.h"
#include "ui/views/MonthView.h"

#include <QLocale>

namespace bayboard {

namespace {

/// One day. Knows its index only; what that is, the view knows.
class AccessibleDay final : public QAccessibleInterface,
                            public QAccessibleTableCellInterface,
                            public QAccessibleActionInterface
{
public:
    AccessibleDay(AccessibleMonth &month, int index) : m_month(month), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }

    bool isValid() const override { return m_month.isValid() && m_index < grid().cellCount(); }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return m_month.window(); }

    QAccessibleInterface *parent() const override { return &m_month; }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_month.view().dayAt(date()).sentence()
                                                       : QString();
    }

    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }

    QRect rect() const override
    {
        const QRect cell = grid().cell(m_index);
        return {m_month.view().mapToGlobal(cell.topLeft()), cell.size()};
    }

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const MonthView &view = m_month.view();
        const bool isChosen = view.place().date == date();
        state.focusable = state.selectable = true;
        state.selected = isChosen;
        state.focused = isChosen && view.hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return m_month.view().place().date == date(); }

    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }

    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    int columnIndex() const override { return m_index % MonthGrid::columns; }

    int rowIndex() const override { return m_index / MonthGrid::columns; }

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface *table() const override { return &m_month; }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }

    void doAction(const QString &action) override
    {
        MonthView &view = m_month.view();
        if (action == pressAction()) {
            view.open(date());
        } else if (action == setFocusAction()) {
            view.setFocus();
            view.choose(date());
        }
    }

    QStringList keyBindingsForAction(const QString &action) const override
    {
        return action == pressAction()
            ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
            : QStringList();
    }

private:
    [[nodiscard]] const MonthGrid &grid() const { return m_month.view().grid(); }

    [[nodiscard]] LocalDate date() const { return grid().dateAt(m_index); }

    AccessibleMonth &m_month;
    int m_index;
};

QAccessibleInterface *makeMonth(const QString &key, QObject *object)
{
    return key == QLatin1String("bayboard::MonthView")
        ? new AccessibleMonth(*static_cast<MonthView *>(object))
        : nullptr;
}

} // namespace

AccessibleMonth::AccessibleMonth(MonthView &view) : QAccessibleWidget(&view, QAccessible::Table) { }

AccessibleMonth::~AccessibleMonth()
{
    for (const auto &[index, id] : m_days)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleMonth::install()
{
    QAccessible::installFactory(makeMonth);
}

void AccessibleMonth::tellFocus(MonthView &view, int index)
{
    if (!QAccessible::isActive() || index < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

MonthView &AccessibleMonth::view() const
{
    return *static_cast<MonthView *>(widget());
}

int AccessibleMonth::childCount() const
{
    return isValid() ? view().grid().cellCount() : 0;
}

QAccessibleInterface *AccessibleMonth::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_days.find(index);
    if (known != m_days.end()) {
        if (QAccessibleInterface *there = QAccessible::accessibleInterface(known->second))
            return there;
    }
    auto *made = new AccessibleDay(const_cast<AccessibleMonth &>(*this), index);
    m_days[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int AccessibleMonth::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const AccessibleDay *>(child);
    return own != nullptr ? own->index() : -1;
}

QAccessibleInterface *AccessibleMonth::childAt(int x, int y) const
{
    return isValid() ? child(view().grid().indexAt(view().mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *AccessibleMonth::focusChild() const
{
    return isValid() && view().hasFocus() ? child(view().grid().indexOf(view().place().date))
                                          : nullptr;
}

void *AccessibleMonth::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessibleMonth::cellAt(int row, int column) const
{
    const bool isCell = row >= 0 && column >= 0 && column < MonthGrid::columns;
    return isCell ? child(row * MonthGrid::columns + column) : nullptr;
}

QList<QAccessibleInterface *> AccessibleMonth::selectedCells() const
{
    QAccessibleInterface *chosen
        = isValid() ? child(view().grid().indexOf(view().place().date)) : nullptr;
    return chosen != nullptr ? QList<QAccessibleInterface *>{chosen}
                             : QList<QAccessibleInterface *>();
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
