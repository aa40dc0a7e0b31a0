#include "ui/week/AccessibleWeek.h"

#include "ui/board/TimeText.h"
#include "ui/week/WeekGrid.h"
#include "ui/week/WeekGridTip.h"

#include <QKeySequence>

namespace bayboard {

namespace {

constexpr int columns = WeekOverview::columns;

/// One bay on one day. Knows its index only; what that is, the grid knows.
class AccessibleWeekCell final : public QAccessibleInterface,
                                 public QAccessibleTableCellInterface,
                                 public QAccessibleActionInterface
{
public:
    AccessibleWeekCell(AccessibleWeek &week, int index) : m_week(week), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }

    bool isValid() const override { return m_week.isValid() && m_index < m_week.childCount(); }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return m_week.window(); }

    QAccessibleInterface *parent() const override { return &m_week; }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    /// The description is what the tip lists.
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const WeekGrid &grid = m_week.grid();
        if (which == QAccessible::Name)
            return cellSentence(grid.overview(), cell());
        return which == QAccessible::Description ? grid.tipOf(cell()) : QString();
    }

    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }

    QRect rect() const override
    {
        const QRect area = m_week.grid().placing().cellRect(cell());
        return {m_week.grid().viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const WeekGridLayout &placing = m_week.grid().placing();
        state.focusable = state.selectable = true;
        state.selected = isSelected();
        state.focused = isSelected() && m_week.grid().hasFocus();
        state.offscreen = !placing.body().intersects(placing.cellRect(cell()));
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

    bool isSelected() const override { return m_week.grid().chosen() == cell(); }

    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }

    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    int columnIndex() const override { return m_index % columns; }

    int rowIndex() const override { return m_index / columns; }

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface *table() const override { return &m_week; }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }

    void doAction(const QString &action) override
    {
        WeekGrid &grid = m_week.grid();
        if (!isValid() || (action != setFocusAction() && action != pressAction()))
            return;
        grid.setFocus();
        grid.choose(cell());
        if (action == pressAction())
            grid.open();
    }

    QStringList keyBindingsForAction(const QString &action) const override
    {
        return action == pressAction()
            ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
            : QStringList();
    }

private:
    [[nodiscard]] WeekGridLayout::Cell cell() const { return {rowIndex(), columnIndex()}; }

    AccessibleWeek &m_week;
    int m_index;
};

QAccessibleInterface *makeWeek(const QString &key, QObject *object)
{
    return key == QLatin1String("bayboard::WeekGrid")
        ? new AccessibleWeek(*static_cast<WeekGrid *>(object))
        : nullptr;
}

} // namespace

AccessibleWeek::AccessibleWeek(WeekGrid &grid) : QAccessibleWidget(&grid, QAccessible::Table) { }

AccessibleWeek::~AccessibleWeek()
{
    for (const auto &[index, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleWeek::install()
{
    QAccessible::installFactory(makeWeek);
}

void AccessibleWeek::tellFocus(WeekGrid &grid)
{
    const auto cell = grid.chosen();
    if (!QAccessible::isActive() || !cell)
        return;
    QAccessibleEvent event(&grid, QAccessible::Focus);
    event.setChild(cell->row * columns + cell->column);
    QAccessible::updateAccessibility(&event);
}

WeekGrid &AccessibleWeek::grid() const
{
    return *static_cast<WeekGrid *>(widget());
}

int AccessibleWeek::chosenIndex() const
{
    const auto cell = isValid() ? grid().chosen() : std::nullopt;
    return cell ? cell->row * columns + cell->column : -1;
}

int AccessibleWeek::childCount() const
{
    return rowCount() * columns;
}

QAccessibleInterface *AccessibleWeek::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_cells.find(index);
    if (known != m_cells.end()) {
        if (QAccessibleInterface *there = QAccessible::accessibleInterface(known->second))
            return there;
    }
    auto *made = new AccessibleWeekCell(const_cast<AccessibleWeek &>(*this), index);
    m_cells[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int AccessibleWeek::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const AccessibleWeekCell *>(child);
    return own != nullptr ? own->index() : -1;
}

QAccessibleInterface *AccessibleWeek::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    const auto cell = grid().placing().cellAt(grid().viewport()->mapFromGlobal(QPoint(x, y)));
    return cell ? cellAt(cell->row, cell->column) : nullptr;
}

QAccessibleInterface *AccessibleWeek::focusChild() const
{
    return isValid() && grid().hasFocus() ? child(chosenIndex()) : nullptr;
}

void *AccessibleWeek::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessibleWeek::cellAt(int row, int column) const
{
    const bool isCell = row >= 0 && column >= 0 && column < columns;
    return isCell ? child(row * columns + column) : nullptr;
}

QList<QAccessibleInterface *> AccessibleWeek::selectedCells() const
{
    QAccessibleInterface *cell = child(chosenIndex());
    return cell != nullptr ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>();
}

QString AccessibleWeek::columnDescription(int column) const
{
    const bool isDay = isValid() && grid().overview().axis && column >= 0 && column < columns;
    return isDay ? longDateText(grid().overview().axis->dateOf(column)) : QString();
}

QString AccessibleWeek::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? grid().overview().bays[static_cast<std::size_t>(row)].name
                                        : QString();
}

int AccessibleWeek::columnCount() const
{
    return columns;
}

int AccessibleWeek::rowCount() const
{
    return isValid() ? grid().overview().rows() : 0;
}

} // namespace bayboard
