#pragma once

#include <QAccessibleWidget>
#include <QWidget>

#include <map>

namespace bayboard {

/// A widget of equal cells, row by row, as a table for assistive programs. Cells are made when they
/// are asked for, know their index only, and go with the table. Belongs to Qt's cache of
/// interfaces.
class AccessibleGrid : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleGrid(QWidget &widget);
    ~AccessibleGrid() override;

    /// The keyboard is on that cell of the widget now; negative: on none.
    static void tellFocus(QWidget &widget, int index);

    // --- What the widget knows of a cell; asked while the widget is there ---
    [[nodiscard]] virtual QString nameOf(int index) const = 0;
    [[nodiscard]] virtual QString descriptionOf(int index) const;
    /// On the screen.
    [[nodiscard]] virtual QRect placeOf(int index) const = 0;
    [[nodiscard]] virtual bool isInSight(int index) const;
    [[nodiscard]] virtual int chosenIndex() const = 0; ///< -1: none
    [[nodiscard]] virtual int indexAt(const QPoint &onScreen) const = 0; ///< -1: none
    virtual void choose(int index) = 0;
    virtual void open(int index) = 0;

    [[nodiscard]] bool hasFocus() const { return widget()->hasFocus(); }

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }

    QAccessibleInterface *summary() const override { return nullptr; }

    QAccessibleInterface *cellAt(int row, int column) const override;

    int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }

    QList<QAccessibleInterface *> selectedCells() const override;

    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

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
    mutable std::map<int, QAccessible::Id> m_cells;
};

} // namespace bayboard
