#pragma once

#include "ui/list/ListModel.h"
#include "ui/list/ListShape.h"

#include <QTableView>

#include <bitset>

namespace bayboard {

/// The rows as a table: whole rows are chosen, with Ctrl and Shift several, by Ctrl+A all. Enter or
/// a double click opens, Delete cancels, Ctrl+C copies as text; letters are left to the views.
/// Keeps what is chosen when the rows are put in another order.
class ListTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(ListModel &model, QWidget *parent = nullptr);

    /// What is chosen, in the order in which it is seen.
    [[nodiscard]] std::vector<EntityRef> chosen() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] std::optional<EntityRef> current() const;
    /// Chooses it alone and brings it into view; nothing where it is not shown.
    void choose(EntityRef entity);
    /// The chosen rows as text: a line each, cells apart by tabs.
    [[nodiscard]] QString chosenText() const;
    /// Columns that nobody has drawn to another width.
    void fitColumns();
    [[nodiscard]] ListColumns columns() const;
    void setColumns(const ListColumns &columns);

Q_SIGNALS:
    void opened(bayboard::EntityRef entity);
    void removalWanted();
    void copyWanted();
    void chosenChanged();
    /// Somebody has put them elsewhere, to another width, or the rows in another order.
    void columnsChanged();
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<int> chosenRows() const;
    void fitColumn(ListColumn column);
    void setWidth(ListColumn column, int pixels);
    void watchColumns();
    void keep();
    void restore();
    void open(const QModelIndex &index);
    void tellChosen();

    ListModel &m_model;
    std::vector<EntityRef> m_kept; ///< while rows are put in another order
    std::optional<EntityRef> m_keptCurrent;
    bool m_isKeeping = false;
    bool m_isOneDay = false;
    std::bitset<listColumnCount> m_drawn; ///< to a width of somebody's own
    bool m_isFitting = false; ///< widths change, but not by hand
};

} // namespace bayboard
