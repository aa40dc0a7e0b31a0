#pragma once

#include "ui/board/BoardNarrator.h"

#include <QAccessibleWidget>

#include <map>

namespace bayboard {

/// The board as a table of cells for assistive programs. Its children are the cells, row by row (a
/// thing that covers several is the child at each of them), then the heads of the columns, then
/// those of the rows, then what stands beside the table. Cells are made when they are asked for and
/// deleted when what they stood for is gone. Belongs to Qt's cache of interfaces.
class AccessibleBoard final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    AccessibleBoard(BoardView &view, BoardNarrator &narrator);
    ~AccessibleBoard() override;

    /// Makes Qt take it for every board; more than once does no harm.
    static void install();

    /// The board is being destroyed.
    void lose() { m_narrator = nullptr; }

    /// Null when the board is gone.
    [[nodiscard]] BoardNarrator *narrator() const { return m_narrator; }

    [[nodiscard]] QAccessibleInterface *cell(const CellKey &key) const;
    /// As a child; -1: it is none.
    [[nodiscard]] int indexOf(const CellKey &key) const;
    /// Deletes the cells of what is no longer there.
    void forgetGone();

    bool isValid() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &action) const override;
    QString localizedActionDescription(const QString &action) const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

    QAccessibleInterface *caption() const override { return nullptr; }

    QAccessibleInterface *summary() const override { return nullptr; }

    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

    // Cells are chosen by their actions, never whole rows or columns.
    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

    int columnCount() const override;
    int rowCount() const override;

    QList<int> selectedColumns() const override { return {}; }

    QList<int> selectedRows() const override { return {}; }

    bool isColumnSelected(int /*column*/) const override { return false; }

    bool isRowSelected(int /*row*/) const override { return false; }

    bool selectRow(int /*row*/) override { return false; }

    bool selectColumn(int /*column*/) override { return false; }

    bool unselectRow(int /*row*/) override { return false; }

    bool unselectColumn(int /*column*/) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override { }

private:
    [[nodiscard]] std::optional<CellKey> keyOf(int index) const;

    BoardNarrator *m_narrator;
    mutable std::map<CellKey, QAccessible::Id> m_cells;
};

} // namespace bayboard
