#include "ui/access/AccessibleGrid.h"

#include <QKeySequence>

namespace bayboard {

namespace {

class AccessibleGridCell final : public QAccessibleInterface,
                                 public QAccessibleTableCellInterface,
                                 public QAccessibleActionInterface
{
public:
    AccessibleGridCell(AccessibleGrid &grid, int index) : m_grid(grid), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }

    bool isValid() const override { return m_grid.isValid() && m_index < m_grid.childCount(); }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return m_grid.window(); }

    QAccessibleInterface *parent() const override { return &m_grid; }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return m_grid.nameOf(m_index);
        return which == QAccessible::Description ? m_grid.descriptionOf(m_index) : QString();
    }

    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }

    QRect rect() const override { return isValid() ? m_grid.placeOf(m_index) : QRect(); }

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = true;
        state.selected = isSelected();
        state.focused = isSelected() && m_grid.hasFocus();
        state.offscreen = !m_grid.isInSight(m_index);
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

    bool isSelected() const override { return isValid() && m_grid.chosenIndex() == m_index; }

    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }

    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    int columnIndex() const override { return m_index % m_grid.columnCount(); }

    int rowIndex() const override { return m_index / m_grid.columnCount(); }

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface *table() const override { return &m_grid; }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }

    void doAction(const QString &action) override
    {
        if (isValid() && action == setFocusAction())
            m_grid.choose(m_index);
        else if (isValid() && action == pressAction())
            m_grid.open(m_index);
    }

    QStringList keyBindingsForAction(const QString &action) const override
    {
        return action == pressAction()
            ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
            : QStringList();
    }

private:
    AccessibleGrid &m_grid;
    int m_index;
};

} // namespace

AccessibleGrid::AccessibleGrid(QWidget &widget) : QAccessibleWidget(&widget, QAccessible::Table) { }

AccessibleGrid::~AccessibleGrid()
{
    for (const auto &[index, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleGrid::tellFocus(QWidget &widget, int index)
{
    if (!QAccessible::isActive() || index < 0)
        return;
    QAccessibleEvent event(&widget, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

QString AccessibleGrid::descriptionOf(int /*index*/) const
{
    return {};
}

bool AccessibleGrid::isInSight(int /*index*/) const
{
    return true;
}

int AccessibleGrid::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *AccessibleGrid::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_cells.find(index);
    if (known != m_cells.end()) {
        if (QAccessibleInterface *there = QAccessible::accessibleInterface(known->second))
            return there;
    }
    auto *made = new AccessibleGridCell(const_cast<AccessibleGrid &>(*this), index);
    m_cells[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int AccessibleGrid::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const AccessibleGridCell *>(child);
    return own != nullptr ? own->index() : -1;
}

QAccessibleInterface *AccessibleGrid::childAt(int x, int y) const
{
    return isValid() ? child(indexAt(QPoint(x, y))) : nullptr;
}

QAccessibleInterface *AccessibleGrid::focusChild() const
{
    return isValid() && hasFocus() ? child(chosenIndex()) : nullptr;
}

void *AccessibleGrid::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessibleGrid::cellAt(int row, int column) const
{
    const bool isCell = row >= 0 && column >= 0 && column < columnCount();
    return isCell ? child(row * columnCount() + column) : nullptr;
}

QList<QAccessibleInterface *> AccessibleGrid::selectedCells() const
{
    QAccessibleInterface *cell = isValid() ? child(chosenIndex()) : nullptr;
    return cell != nullptr ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>();
}

} // namespace bayboard
