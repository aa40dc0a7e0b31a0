#pragma once

#include <QAccessibleWidget>

#include <map>

namespace bayboard {

class MonthView;

/// The month as a table for assistive programs: its cells are the days, week by week. Belongs to
/// Qt's cache of interfaces.
class AccessibleMonth final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleMonth(MonthView &view);
    ~AccessibleMonth() override;

    /// Makes Qt take it for every month; more than once does no harm.
    static void install();
    /// The keyboard is on that day now.
    static void tellFocus(MonthView &view, int index);

    [[nodiscard]] MonthView &view() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }

    QAccessibleInterface *summary() const override { return nullptr; }

    QAccessibleInterface *cellAt(int row, int column) const override;

    int selectedCellCount() const override { return 1; }

    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

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
    mutable std::map<int, QAccessible::Id> m_days;
};

} // namespace bayboard
