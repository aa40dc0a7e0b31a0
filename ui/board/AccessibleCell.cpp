#include "ui/board/AccessibleCell.h"

namespace bayboard {

bool AccessibleCell::isValid() const
{
    return m_board.isValid() && m_board.narrator()->reading().placeOf(m_key).has_value();
}

BoardReading::Place AccessibleCell::place() const
{
    return isValid() ? *m_board.narrator()->reading().placeOf(m_key) : BoardReading::Place();
}

bool AccessibleCell::isHead() const
{
    return m_key.kind == CellKey::Kind::Column || m_key.kind == CellKey::Kind::Row;
}

QString AccessibleCell::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Name)
        return m_board.narrator()->reading().nameOf(m_key);
    return which == QAccessible::Description ? m_board.narrator()->reading().detailOf(m_key)
                                             : QString();
}

QRect AccessibleCell::rect() const
{
    return isValid() ? m_board.narrator()->reading().rectOf(m_key) : QRect();
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_key.kind == CellKey::Kind::Column)
        return QAccessible::ColumnHeader;
    return m_key.kind == CellKey::Kind::Row ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    if (isValid())
        return m_board.narrator()->reading().stateOf(m_key);
    QAccessible::State gone;
    gone.invalid = true;
    return gone;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (isHead())
        return nullptr;
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_board.narrator()->reading().isChosen(m_key);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const int column = place().column;
    return column < 0
        ? QList<QAccessibleInterface *>()
        : QList<QAccessibleInterface *>{m_board.cell(BoardReading::columnKey(column))};
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    const int row = place().row;
    return row < 0
        ? QList<QAccessibleInterface *>()
        : QList<QAccessibleInterface *>{m_board.cell(m_board.narrator()->reading().rowKey(row))};
}

QStringList AccessibleCell::actionNames() const
{
    return isValid() ? m_board.narrator()->actionsOf(m_key) : QStringList();
}

QString AccessibleCell::localizedActionName(const QString &action) const
{
    const QString own = isValid() ? m_board.narrator()->actionText(action) : QString();
    return own.isEmpty() ? QAccessibleActionInterface::localizedActionName(action) : own;
}

QString AccessibleCell::localizedActionDescription(const QString &action) const
{
    const QString own = isValid() ? m_board.narrator()->actionText(action) : QString();
    return own.isEmpty() ? QAccessibleActionInterface::localizedActionDescription(action) : own;
}

void AccessibleCell::doAction(const QString &action)
{
    if (isValid())
        m_board.narrator()->act(m_key, action);
}

QStringList AccessibleCell::keyBindingsForAction(const QString &action) const
{
    return isValid() ? m_board.narrator()->keysFor(action) : QStringList();
}

} // namespace bayboard
