#pragma once

#include "ui/board/AccessibleBoard.h"

namespace bayboard {

/// One cell or head of the board for assistive programs: a booking, a block, free time. Knows no
/// more than what it stands for; the narrator knows the rest. Belongs to Qt's cache of interfaces,
/// and is gone before its board.
class AccessibleCell final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    AccessibleCell(AccessibleBoard &board, const CellKey &key) : m_board(board), m_key(key) { }

    [[nodiscard]] const CellKey &key() const { return m_key; }

    bool isValid() const override;

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return m_board.window(); }

    QAccessibleInterface *parent() const override { return &m_board; }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    QString text(QAccessible::Text which) const override;

    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }

    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;

    int columnIndex() const override { return place().column; }

    int rowIndex() const override { return place().row; }

    int columnExtent() const override { return place().columns; }

    int rowExtent() const override { return place().rows; }

    QAccessibleInterface *table() const override { return &m_board; }

    QStringList actionNames() const override;
    QString localizedActionName(const QString &action) const override;
    QString localizedActionDescription(const QString &action) const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    [[nodiscard]] BoardReading::Place place() const;
    [[nodiscard]] bool isHead() const;

    AccessibleBoard &m_board;
    CellKey m_key;
};

} // namespace bayboard
